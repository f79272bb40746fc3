import {
  anyOf,
  type Decoded,
  type Decoder,
  flag,
  list,
  literal,
  never,
  number,
  object,
  oneOf,
  optional,
  record,
  string,
  tuple,
} from '../base/decode.ts'
import { Fault } from '../base/fault.ts'
import { roles } from '../model/cell.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { columnTypes } from '../model/table.ts'
import { seriesKinds } from '../values/series.ts'

const index = number().int().nonnegative()
/** A column of the table: its place counted from 0, its machine name, or the key that the recipe keeps. */
const column = anyOf([index, string()])
const total = object({ at: index, parts: list(tuple([index, index])), proven: flag() })
const centuries = anyOf([literal(2500), literal(2000)])
const level = oneOf(['upper', 'leaf'])

/** What each step of a recipe must say. Rows and columns are those of the sheet, from 0, ends included. */
export const stepParams = {
  'choose-table': object({ r0: index, c0: index, r1: index, c1: index }),
  'set-header': object({ rows: list(index), repeats: list(index) }),
  'set-aside-totals': object({ rows: list(total), columns: list(total) }),
  'lift-groups': object({ rows: list(index), asides: list(index) }),
  'fill-down': object({ columns: list(index) }),
  'read-values': object({
    columns: optional(list(object({ column: string(), type: string(), seen: optional(record(string(), number())) }))),
  }),
  'scale-units': object({}),
  unpivot: object({
    columns: list(index),
    dimensions: list(object({ level, kind: oneOf([...seriesKinds, 'class']), label: string().max(500) })).max(2),
    measures: level.nullable(),
    value: string().max(500),
  }),
  // No desk joins sheets yet: a recipe that asks for it would not get what it says.
  'join-sheets': never(),
  answer: object({ question: string(), answer: string() }),
  'name-column': object({ column, name: optional(string().max(200)), label: optional(string().max(500)) }),
  'type-column': object({ column, type: oneOf(columnTypes) }),
  'read-dates': object({ column, order: optional(oneOf(['day-first', 'month-first'])), century: optional(centuries) }),
  'drop-column': object({ column }),
  'set-role': object({ r0: index, c0: index, r1: index, c1: index, role: oneOf(roles) }),
  'set-value': object({ r: index, c: index, text: string().max(20_000) }),
} as const satisfies Record<RecipeStep['name'], Decoder>

type AllParams = { readonly [Name in keyof typeof stepParams]: Decoded<(typeof stepParams)[Name]> }
/** A step whose parameters were checked. */
export type ReadStep = {
  [Name in keyof AllParams]: { readonly id: string; readonly name: Name; readonly by: RecipeStep['by']; readonly params: AllParams[Name] }
}[keyof AllParams]
export type ParamsOf<Name extends keyof AllParams> = AllParams[Name]

/** Checks the steps that are on. A step that says something else than its name promises is a fault `recipe/bad-step`. */
export function readSteps(steps: readonly RecipeStep[]): ReadStep[] {
  return steps
    .filter(step => step.on)
    .map(step => {
      const decoder: Decoder | undefined = Object.hasOwn(stepParams, step.name) ? stepParams[step.name] : undefined
      const read = decoder?.safeParse(step.params)
      if (!read?.success) throw new Fault('recipe/bad-step', { step: String(step.name) })
      return { id: step.id, name: step.name, by: step.by, params: read.data } as ReadStep
    })
}
