import { json, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { tableSubjects } from '../classify/risk/risk.ts'
import { refineNames } from '../model/refine-params.ts'
import { ask } from './ask.ts'
import { id, nothing, value, whole } from './parts.ts'

/** A step that protects people, with its parameters; the desk holds them against what the step must say. */
export const cureStep = object({ name: oneOf(['drop-column', ...refineNames]), params: record(string(), json()) })
const rows = list(list(value))
const figures = object({ subject: oneOf(tableSubjects), least: whole, below: whole, single: whole, small: whole, rows: whole })

/** Cures that a person writes: what one would do, and taking one out of the recipe again. */
export const cureAsks = {
  /** Makes the table with these steps more, or with them in the place of one that is there, and weighs both. Nothing is kept of it. */
  'cure:try': ask(
    object({ version: id, steps: list(cureStep).max(60), instead: id.nullable() }),
    object({
      goal: number(),
      ...{ before: figures, after: figures },
      /** Columns whose values change; `after` is how many values they tell apart then, null of one that is left out. */
      columns: list(object({ name: string(), label: string(), cells: whole, blanked: whole, before: whole, after: whole.nullable() })),
      sample: object({ columns: list(string()), before: rows, after: rows }),
    }),
  ),
  /** Nobody waits for the cure that is being tried any more. */
  'cure:leave': ask(object({ version: id }), nothing),
  /** Takes a cure or a repair out of the recipe, and recovers anew. */
  'cure:remove': ask(object({ version: id, step: id }), nothing),
}
