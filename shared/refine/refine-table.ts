import { Fault } from '../base/fault.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { type RefineName, type RefineParams, refineNames, refineParams } from '../model/refine-params.ts'
import type { Rows, Table, Value } from '../model/table.ts'
import { dropRepeated } from './drop-repeated.ts'
import { generalise } from './generalise.ts'
import { mask } from './mask.ts'
import { mendText } from './mend-text.ts'
import { pseudonymise } from './pseudonymise.ts'
import type { Refinable, RefineStep, RefineTools, Refining, Withheld } from './refine-step.ts'
import { replaceValues } from './replace-values.ts'
import { round } from './round.ts'
import { suppressCells } from './suppress-cells.ts'
import { suppressRecords } from './suppress-records.ts'
import { topCode } from './top-code.ts'

/** Every step by its name. */
const steps: { readonly [Name in RefineName]: RefineStep<Name> } = {
  mask,
  pseudonymise,
  generalise,
  'top-code': topCode,
  round,
  'suppress-cells': suppressCells,
  'suppress-records': suppressRecords,
  'mend-text': mendText,
  'replace-values': replaceValues,
  'drop-repeated': dropRepeated,
}

/** A refined table. `kept` tells of each row its place in the table before, null where all stayed; `withheld` is known once the rows were walked. */
export type Refined = {
  readonly table: Table
  readonly kept: Int32Array | null
  readonly withheld: () => readonly { readonly label: string; readonly step: RefineName; readonly count: number }[]
}

/**
 * Runs the refining steps of a recipe in their order; a step about a column that is not there does nothing. Rows are changed while
 * they are taken, so that a table of a million rows is not held. Throws the fault `recipe/bad-step`.
 */
export function refineTable(before: Refinable, given: readonly RecipeStep[], tools: RefineTools): Refined {
  let table: Refinable = before
  let kept: Int32Array | null = null
  const told: { readonly refining: Refining; readonly step: RefineName; readonly labels: readonly string[] }[] = []
  for (const { name, on, params } of given) {
    if (!on || !isRefineName(name)) continue
    const refining = runStep(table, name, params, tools)
    if (refining === null) continue
    const { columns, rows } = table
    table = { keys: table.keys, columns: refining.columns ?? columns, rows: passOn(rows, refining) }
    kept = joinKept(kept, refining.kept)
    told.push({ refining, step: name, labels: columns.map(({ label }) => label) })
  }
  const withheld: Refined['withheld'] = () =>
    told.flatMap(({ refining, step, labels }) =>
      (refining.withheld?.() ?? []).flatMap(({ column, count }: Withheld) =>
        count === 0 ? [] : [{ label: labels[column] ?? '', step, count }],
      ),
    )
  return { table, kept, withheld }
}

const isRefineName = (name: string): name is RefineName => (refineNames as readonly string[]).includes(name)

function runStep<Name extends RefineName>(table: Refinable, name: Name, params: unknown, tools: RefineTools): Refining | null {
  const read = refineParams[name].safeParse(params)
  if (!read.success) throw new Fault('recipe/bad-step', { step: name })
  const asked = read.data as { readonly column?: number | string; readonly columns?: readonly (number | string)[] }
  const at = (asked.columns ?? (asked.column === undefined ? [] : [asked.column])).flatMap(column => findColumn(table, column))
  const speaksOfColumns = asked.columns !== undefined || asked.column !== undefined
  return speaksOfColumns && at.length === 0 ? null : steps[name](table, [...new Set(at)], read.data as RefineParams<Name>, tools)
}

function findColumn({ keys, columns }: Refinable, column: number | string): number[] {
  const at =
    typeof column === 'number'
      ? column < columns.length
        ? column
        : -1
      : (place(keys.indexOf(column)) ?? columns.findIndex(({ name }) => name === column))
  return at < 0 ? [] : [at]
}
const place = (at: number): number | null => (at < 0 ? null : at)

function passOn(rows: Rows, { kept, give }: Refining): Rows {
  if (kept === undefined && give === undefined) return rows
  return {
    length: kept?.length ?? rows.length,
    *[Symbol.iterator](): IterableIterator<readonly Value[]> {
      let [n, next] = [0, 0]
      for (const row of rows) {
        if (kept === undefined || kept[next] === n) {
          next++
          yield give === undefined ? row : give(row, n)
        }
        n++
      }
    },
  }
}

const joinKept = (before: Int32Array | null, after: Int32Array | undefined): Int32Array | null =>
  after === undefined ? before : before === null ? after : after.map(n => before[n] ?? 0)
