import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { ruleProblemCodes } from '../model/rule-book.ts'
import { ask } from './ask.ts'
import { id, index, isoTime, nothing, whole } from './parts.ts'

const rows = record(string(), list(record(string(), anyOf([string(), number(), flag(), list(string())]))))
const problems = list(
  object({
    code: oneOf(ruleProblemCodes),
    table: string(),
    row: index.nullable(),
    column: string(),
    facts: record(string(), anyOf([string(), number()])),
  }),
)
/** `version` is 0 while nobody changed the book; `unreadable` where what the office kept cannot be read by this program, and the house's own are in force. */
const standing = object({
  book: id,
  version: whole,
  ofHouse: flag(),
  unreadable: flag(),
  by: string(),
  at: isoTime.nullable(),
})

/** Rules that the office may change: `shared/model/rule-book.ts`. Which books there are, and their tables, the window knows itself. */
export const rulesAsks = {
  'rules:list': ask(nothing, object({ books: list(standing) })),
  'rules:open': ask(object({ book: id }), object({ standing, rules: rows })),
  /** Saves the whole book, or nothing and what is wrong with it. `version` is the one that was seen. */
  'rules:save': ask(object({ book: id, version: whole, rules: rows }), object({ problems })),
  /** Back to the house's own. */
  'rules:reset': ask(object({ book: id, version: whole }), nothing),
  /** Writes the rules in force into a folder that the person chooses; null when the dialog was closed. */
  'rules:export': ask(object({ book: id }), object({ path: string().nullable() })),
  /** Reads rules from a file that the person chooses, for looking at: nothing is saved. `rules` is null where something is wrong with them, or none was chosen. */
  'rules:import': ask(object({ book: id }), object({ file: string().nullable(), rules: rows.nullable(), problems })),
}
