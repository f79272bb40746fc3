import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { wantedProblems } from '../catalogue/read-wanted.ts'
import { wantedKinds, wantedStates } from '../catalogue/wanted.ts'
import { wantedColumns } from '../catalogue/wanted-heads.ts'
import { ask } from './ask.ts'
import { id, isoTime, nothing, shortText, whole } from './parts.ts'

const line = object({ line: whole, title: string(), owner: string(), note: string(), asked: whole })
const counts = object({ covered: whole, 'in-work': whole, missing: whole })

/** Lists of datasets that the agency must have or that people ask for, held against the catalogue. */
export const wantedAsks = {
  /** Reads a list from a file that the person chooses, for looking at: nothing is kept yet. Null when the dialog was closed. */
  'wanted:read': ask(
    nothing,
    object({
      read: object({
        token: id,
        file: string(),
        kind: oneOf(wantedKinds),
        heads: list(object({ heading: string(), column: oneOf(wantedColumns).nullable() })),
        total: whole,
        lines: list(line),
        problems: list(object({ line: whole, code: oneOf(wantedProblems), facts: record(string(), anyOf([string(), number()])) })),
      }).nullable(),
    }),
  ),
  /** Keeps what was read as a list, whole. */
  'wanted:keep': ask(object({ token: id, name: shortText.min(1), source: shortText, kind: oneOf(wantedKinds) }), object({ list: id })),
  'wanted:list': ask(
    nothing,
    object({
      lists: list(
        object({ id, kind: oneOf(wantedKinds), name: string(), source: string(), file: string(), by: string(), at: isoTime, counts }),
      ),
      mayKeep: flag(),
    }),
  ),
  /** The lines of a list with what of the catalogue each is held to be; `sure` where a person said so. */
  'wanted:open': ask(
    object({ list: id }),
    object({
      lines: list(
        object({
          ...{ id, ...line.shape, state: oneOf(wantedStates), sure: flag(), likeness: number() },
          held: object({ dataset: id, title: string() }).nullable(),
        }),
      ),
    }),
  ),
  /** Says which dataset a line is, that the catalogue has none such (`none`), or leaves it to the likeness of words again (null). */
  'wanted:link': ask(object({ line: id, dataset: id.nullable() }), nothing),
  'wanted:remove': ask(object({ list: id }), nothing),
}
