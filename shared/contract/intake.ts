import { flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import {
  faultNote,
  id,
  index,
  isoTime,
  nothing,
  place,
  recipeStep,
  remark,
  role,
  sheetLook,
  summary,
  tableLook,
  value,
  whole,
} from './parts.ts'

const personalHint = object({ kind: string(), column: string(), count: whole })

/** Files on their way in, and the review of what was recovered from them. */
export const intakeAsks = {
  /** The system's own file dialog; null when the person closed it. */
  'intake:pick': ask(nothing, object({ ticket: string().nullable() })),
  /** Copies the file into quarantine and begins the first look; answers at once. */
  'intake:begin': ask(object({ ticket: string() }), object({ file: id, job: id })),
  'intake:list': ask(
    nothing,
    object({
      files: list(
        object({
          id,
          name: string(),
          bytes: number(),
          kind: string(),
          state: oneOf(['reading', 'quarantine', 'kept', 'refused', 'erased']),
          at: isoTime,
          by: string(),
          job: id.nullable(),
          fault: faultNote.nullable(),
          sheets: list(sheetLook),
          /** The tables that it holds; those that are part of a joined one name it. */
          tables: list(tableLook),
          /** What the first look recovered from the table that it took. */
          first: object({
            table: string(),
            sheet: string(),
            rows: whole,
            columns: whole,
            proofs: whole,
            proofsHold: whole,
            questions: whole,
          }).nullable(),
          personal: list(personalHint),
          dataset: id.nullable(),
          version: id.nullable(),
          /** For a file that waits: a dataset of the same bytes that the office keeps already. */
          same: object({ dataset: id, title: string() }).nullable(),
        }),
      ),
    }),
  ),
  /** A person keeps the file: it moves from quarantine into the vault, and a draft is made of one of its tables; later of others too. */
  'intake:keep': ask(object({ file: id, table: string() }), object({ dataset: id, version: id })),
  /** Erases a file from quarantine; one event stays. */
  'intake:discard': ask(object({ file: id }), nothing),
  'job:list': ask(nothing, object({ jobs: list(object({ id, title: string(), stage: string(), done: number(), total: number() })) })),
  'job:cancel': ask(object({ job: id }), nothing),
  /** All that the review room shows but the cells. */
  'review:open': ask(
    object({ version: id }),
    object({
      version: id,
      dataset: id,
      title: string(),
      fileName: string(),
      editable: flag(),
      sheets: list(sheetLook),
      summary,
      tableSha: string(),
      /** What was said of the version before this one and of this one, the newest first. */
      remarks: list(remark),
      undo: flag(),
      redo: flag(),
    }),
  ),
  /** Rows of a sheet that the table reads, with the role of each cell. Cells are sparse: only those with text. */
  'review:source': ask(
    object({ version: id, sheet: string(), from: index, count: index }),
    object({
      rows: whole,
      columns: whole,
      merges: list(object({ r0: index, c0: index, r1: index, c1: index })),
      lines: list(object({ r: index, cells: list(object({ c: index, text: string(), role: role.nullable(), number: flag() })) })),
    }),
  ),
  /** Rows of the recovered table. */
  'review:table': ask(
    object({ version: id, from: index, count: index }),
    object({ rows: whole, lines: list(object({ n: index, values: list(value) })) }),
  ),
  /** Where a recovered value and its headings came from. Row and column count from 0. */
  'review:origin': ask(object({ version: id, row: index, column: index }), object({ value, from: list(place), headings: list(place) })),
  /** Which recovered values came from a cell of the original; at most 500. */
  'review:whither': ask(
    object({ version: id, sheet: string(), r: index, c: index }),
    object({ cells: list(object({ row: index, column: index })) }),
  ),
  /** One more step of the recipe; the table is recovered anew and answered when it stands. */
  'review:correct': ask(object({ version: id, step: recipeStep.omit({ id: true, by: true, on: true, lost: true }) }), nothing),
  'review:switch': ask(object({ version: id, step: id, on: flag() }), nothing),
  'review:undo': ask(object({ version: id }), nothing),
  'review:redo': ask(object({ version: id }), nothing),
  'review:answer': ask(object({ version: id, question: string(), answer: string() }), nothing),
}
