import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { families } from '../inventory/families.ts'
import { mostPoints, reasonCodes } from '../inventory/rank-file.ts'
import { groupKinds, inventoryViews } from '../inventory/views.ts'
import { type WorkListColumn, workListColumns } from '../inventory/work-list.ts'
import { personalKinds } from '../model/personal.ts'
import { ask } from './ask.ts'
import { faultNote, id, index, isoTime, nothing, shortText, whole } from './parts.ts'

const shownFile = object({
  id: index,
  /** From the chosen folder on; the window never learns where that lies. */
  path: string(),
  family: oneOf(families),
  bytes: number(),
  at: isoTime,
  state: oneOf(['found', 'done', 'refused', 'passed']),
  fault: faultNote.nullable(),
  rows: whole,
  tables: whole,
  title: string(),
  stars: whole,
  score: number().nullable(),
  reasons: list(object({ code: oneOf(reasonCodes), points: number(), facts: record(string(), anyOf([number(), string()])) })),
  personal: list(object({ kind: oneOf(personalKinds), count: whole })),
  copyOf: string().nullable(),
  issues: whole,
  issue: string(),
  older: flag(),
  /** The file of intake that it was brought in as. */
  imported: id.nullable(),
})

const points = number().int().min(-mostPoints).max(mostPoints)
const rule = object(
  Object.fromEntries(reasonCodes.map(code => [code, points])) as { [reason in (typeof reasonCodes)[number]]: typeof points },
)

/** What a list is called, and the words in it: they are the window's, in the language that is spoken there. */
const listWords = object({
  name: shortText,
  headings: object(Object.fromEntries(workListColumns.map(name => [name, shortText])) as { [name in WorkListColumn]: typeof shortText }),
  reasons: record(string(), shortText),
  kinds: record(string(), shortText),
})

/** Folders that are looked through, and what was found in them. */
export const inventoryAsks = {
  'inventory:list': ask(
    nothing,
    object({
      inventories: list(
        object({
          id,
          name: string(),
          state: oneOf(['running', 'waiting', 'paused', 'ended']),
          stage: oneOf(['walk', 'look', 'rank']),
          fault: faultNote.nullable(),
          job: id.nullable(),
          run: whole,
          by: string(),
          startedAt: isoTime,
          rankedAt: isoTime.nullable(),
          files: whole,
          waiting: whole,
        }),
      ),
    }),
  ),
  /** Asks for a folder with the system's dialog and looks through it; one that was looked through before is looked through again. */
  'inventory:begin': ask(nothing, object({ inventory: id.nullable() })),
  /** Goes on with one that stands still, or looks through it again where it has ended. */
  'inventory:go-on': ask(object({ inventory: id }), nothing),
  'inventory:pause': ask(object({ inventory: id }), nothing),
  /** Forgets what was found; the files themselves are not touched. */
  'inventory:remove': ask(object({ inventory: id }), nothing),
  'inventory:show': ask(
    object({ inventory: id }),
    object({
      counts: object({
        ...{
          files: whole,
          bytes: number(),
          waiting: whole,
          tables: whole,
          tableFiles: whole,
          data: whole,
          documents: whole,
          others: whole,
        },
        ...{ aside: whole, links: whole, copies: whole, copyBytes: number(), personal: whole, unread: whole },
        ...{ series: whole, versions: whole, work: whole },
      }),
    }),
  ),
  'inventory:files': ask(
    object({
      inventory: id,
      view: oneOf(inventoryViews),
      search: string().max(200),
      from: index,
      count: index.max(200),
    }),
    object({ total: whole, files: list(shownFile) }),
  ),
  'inventory:groups': ask(
    object({ inventory: id, kind: oneOf(groupKinds), from: index, count: index.max(100) }),
    object({ total: whole, groups: list(object({ group: index, n: whole, files: list(shownFile) })) }),
  ),
  /** Brings a found file into intake, as if it were dropped there. */
  'inventory:import': ask(object({ inventory: id, file: index }), object({ file: id, job: id })),
  /** The same for every issue of a form that was not brought in yet, each in its newest version. */
  'inventory:import-form': ask(object({ inventory: id, form: index }), object({ begun: whole })),
  /** Asks for a folder and writes the work list into it; null where the dialog was closed. */
  'inventory:export': ask(
    object({ inventory: id, format: oneOf(['csv-people', 'xlsx']), words: listWords }),
    object({ name: string().nullable() }),
  ),
  'inventory:rule': ask(nothing, object({ rule, house: rule, editable: flag() })),
  /** Changes how many points each reason gives, and weighs anew what was found. */
  'inventory:save-rule': ask(object({ rule }), nothing),
}
