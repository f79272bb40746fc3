import type { RefineName, RefineParams } from '../model/refine-params.ts'
import type { Column, Table, Value } from '../model/table.ts'

/** A recovered table on its way through the steps: its rows may be walked as often as a step needs. */
export type Refinable = Table & { readonly keys: readonly string[] }

/** A keyed hash of a text in lower-case hex digits, under the key of a group of columns; the key itself stays outside. */
export type HashText = (group: string, text: string) => string
export type RefineTools = { readonly hash: HashText }

/** What a step makes of a table. What is left out stays as it was; the number and order of columns always do. */
export type Refining = {
  readonly columns?: readonly Column[]
  /** The places of the rows that stay, rising. */
  readonly kept?: Int32Array
  /** The row given on for the nth one; the row that was given is never changed. */
  readonly give?: (row: readonly Value[], n: number) => readonly Value[]
  /** What to tell once all rows have gone by: values of a column that were left blank, because the step could not read them or hid them. */
  readonly withheld?: () => readonly Withheld[]
}
export type Withheld = { readonly column: number; readonly count: number }

/** One step: it gets the table, where the columns stand that it speaks of, and its parameters. It may walk the rows before it answers. */
export type RefineStep<Name extends RefineName> = (
  table: Refinable,
  at: readonly number[],
  params: RefineParams<Name>,
  tools: RefineTools,
) => Refining

/** A column with other values: `change` never sees a blank, and answers null for what it cannot read, which is then counted. */
export function changeColumn(
  table: Refinable,
  at: number,
  change: (value: Exclude<Value, null>, n: number) => Value,
  to: Partial<Column> = {},
): Refining {
  let withheld = 0
  return {
    columns: table.columns.map((column, c) => (c === at ? { ...column, ...to } : column)),
    give: (row, n) => {
      if (n === 0) withheld = 0
      const value = row[at] ?? null
      if (value === null) return row
      const next = change(value, n)
      if (next === null) withheld++
      return row.with(at, next)
    },
    withheld: () => [{ column: at, count: withheld }],
  }
}
