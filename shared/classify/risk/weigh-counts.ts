import type { Table, Value } from '../../model/table.ts'
import { hideSmall } from '../../values/alike/hide-small.ts'
import { intoEdges } from '../../values/coarser/into-bands.ts'
import { detailKept } from './detail-kept.ts'
import type { Cure, RiskColumn, RiskReport, SmallCell } from './risk.ts'

const mostPlaces = 100
const sampled = 10

/** Counts of people below the goal, with their places, and what would hide them. */
export function weighCounts(
  table: Table,
  told: readonly RiskColumn[],
  { goal, figuresOnly = false }: { readonly goal: number; readonly figuresOnly?: boolean },
): Pick<RiskReport, 'small' | 'cures'> {
  const counted = told.filter(({ part }) => part === 'count')
  const at = counted.map(({ column }) => column)
  const values = new Float64Array(table.rows.length * at.length).fill(Number.NaN)
  const places: SmallCell[] = []
  let [row, count] = [0, 0]
  for (const cells of table.rows) {
    for (const [i, column] of at.entries()) {
      const value = cells[column] ?? null
      if (typeof value !== 'number') continue
      values[row * at.length + i] = value
      if (value <= 0 || value >= goal) continue
      count++
      if (places.length < mostPlaces) places.push({ row, column, value })
    }
    row++
  }
  if (count === 0 || figuresOnly) return { small: { count, places }, cures: [] }
  return { small: { count, places }, cures: curesOf(table, counted, values, goal) }
}

/** Hiding them with what would give them away; rounding all counts; telling bands only. What keeps the most comes first. */
function curesOf(table: Table, counted: readonly RiskColumn[], values: Float64Array, goal: number): Cure[] {
  const at = counted.map(({ column }) => column)
  const columns = counted.map(({ name }) => name)
  const { at: looked, hidden } = hideSmall(table, at, goal)
  const isHidden = (cell: number): boolean =>
    hidden[Math.floor(cell / at.length) * looked.length + looked.indexOf(at[cell % at.length] ?? -1)] !== 0
  const into = { kind: 'edges' as const, edges: [goal, goal * 4, goal * 20, goal * 100] }
  const band = intoEdges(into)
  const cure = (kind: Cure['kind'], steps: Cure['steps'], change: (value: number, cell: number) => Value): Cure => {
    const changed = values.reduce((sum, value, cell) => sum + (Number.isNaN(value) || change(value, cell) === value ? 0 : 1), 0)
    const cost = { cells: changed, rows: 0, values: changed, kept: detailKept(values, at.length, change) }
    return { kind, steps, reached: goal, cost, sample: sampleOf(table, counted, values, change) }
  }
  return [
    cure('cells', [{ name: 'suppress-cells', params: { columns, threshold: goal } }], (value, cell) => (isHidden(cell) ? null : value)),
    cure(
      'round',
      columns.map(column => ({ name: 'round', params: { column, base: goal, how: 'nearest' } })),
      value => Math.round(value / goal) * goal,
    ),
    cure(
      'bands',
      columns.map(column => ({ name: 'generalise', params: { column, into } })),
      value => band(value),
    ),
  ].sort((a, b) => b.cost.kept - a.cost.kept)
}

/** The first rows before and after. */
function sampleOf(
  { rows }: Table,
  counted: readonly RiskColumn[],
  values: Float64Array,
  change: (value: number, cell: number) => Value,
): Cure['sample'] {
  const width = counted.length
  const show = (tell: (value: number, cell: number) => Value): Value[][] =>
    Array.from({ length: Math.min(sampled, rows.length) }, (_, row) =>
      counted.map((_, i) => {
        const value = values[row * width + i] ?? Number.NaN
        return Number.isNaN(value) ? null : tell(value, row * width + i)
      }),
    )
  return { columns: counted.map(({ label }) => label), before: show(value => value), after: show(change) }
}
