import {
  anyOf,
  type Decoded,
  type Decoder,
  flag,
  json,
  list,
  literal,
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
import { columnKinds, columnMatches } from '../model/form.ts'
import { isLost, type RecipeStep } from '../model/recovery.ts'
import { refineParams } from '../model/refine-params.ts'
import { columnTypes } from '../model/table.ts'
import { seriesKinds } from '../values/series.ts'

const index = number().int().nonnegative()
/** A column of the table: its place counted from 0, its machine name, or the key that the recipe keeps. */
const column = anyOf([index, string()])
const total = object({ at: index, parts: list(tuple([index, index])), proven: flag() })
const box = { r0: index, c0: index, r1: index, c1: index } as const
/** A step of another sheet than the one that leads; its parameters are checked when it is run. */
const ownStep = object({ name: string(), on: flag(), params: json() })
const centuries = anyOf([literal(2500), literal(2000)])
const level = oneOf(['upper', 'leaf'])

/** What each step of a recipe must say. Rows and columns are those of the sheet, from 0, ends included. */
export const stepParams = {
  // Where a sheet holds several tables: the part of it that is this one's, and the row above which titles speak for all.
  'choose-table': object({ ...box, within: optional(object(box)), above: optional(index) }),
  'set-header': object({ rows: list(index), repeats: list(index) }),
  'set-aside-totals': object({ rows: list(total), columns: list(total) }),
  // `levels` says for each of the rows how deep it lies, the outermost 0; without it they all lie alike. `under`: each tells of the row above.
  'lift-groups': object({ rows: list(index), asides: list(index), levels: optional(list(index)), under: optional(flag()) }),
  'fill-down': object({ columns: list(index) }),
  // Columns whose cells print two figures: each becomes two.
  'split-column': object({ columns: list(index) }),
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
  // A table that lies on its side: `names` is the column in which its columns are named, each of `columns` is a row of it.
  transpose: object({ names: index, columns: list(index), units: index.nullable(), form: flag() }),
  // Tables of one layout: of several sheets, or parts of one. Those that only go on with the first are `continued`.
  'join-sheets': object({
    kind: oneOf([...seriesKinds, 'class', 'continued']),
    label: string().max(500),
    sheets: list(
      object({ sheet: string(), word: string().max(500), place: object({ r: index, c: index }).nullable(), steps: list(ownStep) }),
    ),
    summaries: list(object({ sheet: string(), steps: list(ownStep) })),
  }),
  // The columns of the last issue: under which key each stands on this one, and the machine name that it keeps.
  'follow-form': object({
    columns: list(
      object({
        heading: string(),
        label: string(),
        name: string().nullable(),
        kind: oneOf(columnKinds),
        now: string().nullable(),
        how: oneOf(columnMatches),
      }),
    ),
  }),
  answer: object({ question: string(), answer: string() }),
  'name-column': object({ column, name: optional(string().max(200)), label: optional(string().max(500)) }),
  'type-column': object({ column, type: oneOf(columnTypes) }),
  'read-dates': object({ column, order: optional(oneOf(['day-first', 'month-first'])), century: optional(centuries) }),
  'drop-column': object({ column }),
  'set-role': object({ ...box, role: oneOf(roles), sheet: optional(string()) }),
  'set-value': object({ r: index, c: index, text: string().max(20_000), sheet: optional(string()) }),
  // A column of the last issue, by the key of a missing one, stands under another name.
  'match-column': object({ was: string(), column: string() }),
  ...refineParams,
} as const satisfies Record<RecipeStep['name'], Decoder>

type AllParams = { readonly [Name in keyof typeof stepParams]: Decoded<(typeof stepParams)[Name]> }
/** A step whose parameters were checked. */
export type ReadStep = {
  [Name in keyof AllParams]: { readonly id: string; readonly name: Name; readonly by: RecipeStep['by']; readonly params: AllParams[Name] }
}[keyof AllParams]
export type ParamsOf<Name extends keyof AllParams> = AllParams[Name]

/** Reads the parameters of one step as its name promises them; null where they are something else. */
export function paramsOf<Name extends keyof AllParams>(name: Name, step: { readonly params: unknown }): ParamsOf<Name> | null {
  const read = stepParams[name].safeParse(step.params)
  return read.success ? (read.data as ParamsOf<Name>) : null
}

/** Checks the steps that are on. A step that says something else than its name promises is a fault `recipe/bad-step`. */
export function readSteps(steps: readonly RecipeStep[]): ReadStep[] {
  return steps
    .filter(step => step.on && !isLost(step))
    .map(step => {
      const decoder: Decoder | undefined = Object.hasOwn(stepParams, step.name) ? stepParams[step.name] : undefined
      const read = decoder?.safeParse(step.params)
      if (!read?.success) throw new Fault('recipe/bad-step', { step: String(step.name) })
      return { id: step.id, name: step.name, by: step.by, params: read.data } as ReadStep
    })
}
