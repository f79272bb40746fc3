import { flag, list, number, object, oneOf, optional, string } from '../base/decode.ts'
import { faultCodes } from '../base/fault-codes.ts'
import { mostPasted, pastedKinds } from '../text/pasted.ts'
import { ask } from './ask.ts'
import {
  difference,
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
  versionState,
  whole,
} from './parts.ts'

/** A dataset of the form of a table. `blocked` says why its next version cannot be begun now. */
const formMatch = object({
  table: string(),
  dataset: id,
  number: whole,
  title: string(),
  state: versionState,
  blocked: oneOf(faultCodes).nullable(),
  same: flag(),
  added: list(string()),
  gone: list(string()),
  moved: list(string()),
  renamed: list(object({ was: string(), now: string() })),
})

const personalHint = object({ kind: string(), column: string(), count: whole })

/** Files on their way in, and the review of what was recovered from them. */
export const intakeAsks = {
  /** The system's own file dialog, for one file or several; none when the person closed it. */
  'intake:pick': ask(nothing, object({ tickets: list(string()) })),
  /** Copies the file, or each file of a folder, into quarantine and begins the first look; answers at once. */
  'intake:begin': ask(object({ ticket: string() }), object({ files: list(object({ file: id, job: id })) })),
  /** Takes a copied block in as a file of this name. */
  'intake:paste': ask(
    object({ name: string().min(1).max(100), kind: oneOf(pastedKinds), text: string().max(mostPasted) }),
    object({ file: id, job: id }),
  ),
  /** Has the system paste into the window, as Ctrl+V does: a page may not look at the clipboard by itself. */
  'clipboard:paste': ask(nothing, nothing),
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
          /** For a file that waits: datasets whose newest version has the form of one of its tables, the best fit first. */
          issues: list(formMatch),
          dataset: id.nullable(),
          version: id.nullable(),
          /** For a file that waits: a dataset of the same bytes that the office keeps already. */
          same: object({ dataset: id, title: string() }).nullable(),
        }),
      ),
    }),
  ),
  /** The first rows of a file that is being read or waits, as they stand in it; null while they are not known. */
  'intake:head': ask(object({ file: id }), object({ head: object({ sheet: string(), lines: list(list(string())) }).nullable() })),
  /**
   * A person keeps the file: it moves from quarantine into the vault, and a draft is made of one of its tables; later of others too.
   * `follow` is the dataset whose next version it becomes; without, it is a new one.
   */
  'intake:keep': ask(object({ file: id, table: string(), follow: optional(id) }), object({ dataset: id, version: id })),
  /**
   * Keeps files of one form one after another, in the order of their time, as versions of one dataset: of `follow`, or of a new one that
   * the first of them begins. One that cannot be kept is told and stays; the others go on.
   */
  'intake:keep-all': ask(
    object({ files: list(id).min(1).max(500), follow: id.nullable() }),
    object({
      lines: list(
        object({
          file: id,
          name: string(),
          dataset: id.nullable(),
          version: id.nullable(),
          number: whole,
          rows: whole,
          proofs: whole,
          proofsHold: whole,
          questions: whole,
          differences: list(difference),
          fault: faultNote.nullable(),
        }),
      ),
    }),
  ),
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
      /** What this version has otherwise than the one before; null where it is the first. */
      changes: object({ previous: whole, differences: list(difference) }).nullable(),
      /** What was said of the version before this one and of this one, the newest first. */
      remarks: list(remark),
      undo: flag(),
      redo: flag(),
    }),
  ),
  /** Rows of a sheet that the table reads, with the role of each cell. Cells are sparse: only those with text; comments may be on others. */
  'review:source': ask(
    object({ version: id, sheet: string(), from: index, count: index }),
    object({
      rows: whole,
      columns: whole,
      merges: list(object({ r0: index, c0: index, r1: index, c1: index })),
      lines: list(object({ r: index, cells: list(object({ c: index, text: string(), role: role.nullable(), number: flag() })) })),
      comments: list(object({ r: index, c: index, text: string() })),
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
  /** Gives a step other parameters and recovers anew. */
  'review:change': ask(object({ version: id, step: id, params: recipeStep.shape.params }), nothing),
  'review:undo': ask(object({ version: id }), nothing),
  'review:redo': ask(object({ version: id }), nothing),
  'review:answer': ask(object({ version: id, question: string(), answer: string() }), nothing),
}
