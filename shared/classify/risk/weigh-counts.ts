import type { Table } from '../../model/table.ts'
import { hideSmall } from '../../values/alike/hide-small.ts'
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

/** Hiding them with what would give them away; rounding all counts; telling bands only. */
function curesOf(table: Table, counted: readonly RiskColumn[], values: Float64Array, goal: number): Cure[] {
  const at = counted.map(({ column }) => column)
  const { at: looked, hidden } = hideSmall(table, at, goal)
  const isHidden = (cell: number): boolean =>
    hidden[Math.floor(cell / at.length) * looked.length + looked.indexOf(at[cell % at.length] ?? -1)] !== 0
  const filled = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0)
  const columns = counted.map(({ name }) => name)
  const rounded = values.reduce((sum, value) => sum + (Number.isNaN(value) || value % goal === 0 ? 0 : 1), 0)
  const hides = hidden.reduce((sum, how) => sum + (how > 0 ? 1 : 0), 0)
  const sample = (change: (value: number, cell: number) => number | null): Cure['sample'] => {
    const rows = Array.from({ length: Math.min(sampled, table.rows.length) }, (_, row) => row)
    const show = (value: (cell: number) => number | null) => rows.map(row => at.map((_, i) => value(row * at.length + i)))
    const given = (cell: number): number | null => (Number.isNaN(values[cell] as number) ? null : (values[cell] as number))
    return {
      columns: counted.map(({ label }) => label),
      before: show(given),
      after: show(cell => (given(cell) === null ? null : change(given(cell) ?? 0, cell))),
    }
  }
  const bits = (count: number): number => 1 - count / Math.max(1, filled)
  const banded = counted.map(({ name }) => ({
    name: 'generalise' as const,
    params: { column: name, into: { kind: 'edges', edges: [goal, goal * 4, goal * 20, goal * 100] } },
  }))
  return [
    {
      ...{ kind: 'cells', steps: [{ name: 'suppress-cells', params: { columns, threshold: goal } }], reached: goal },
      cost: { cells: hides, rows: 0, values: hides, kept: bits(hides) },
      sample: sample((value, cell) => (isHidden(cell) ? null : value)),
    },
    {
      ...{
        kind: 'round',
        steps: columns.map(column => ({ name: 'round' as const, params: { column, base: goal, how: 'nearest' } })),
        reached: goal,
      },
      cost: { cells: rounded, rows: 0, values: rounded, kept: roundingKept(values, goal) },
      sample: sample(value => Math.round(value / goal) * goal),
    },
    {
      ...{ kind: 'bands', steps: banded, reached: goal },
      cost: { cells: filled, rows: 0, values: filled, kept: 0.2 },
      sample: { ...sample(value => value), after: [] },
    },
  ]
}

/** The share of the size of all counts that is not moved. */
function roundingKept(values: Float64Array, base: number): number {
  let [moved, all] = [0, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    all += Math.abs(value)
    moved += Math.abs(value - Math.round(value / base) * base)
  }
  return all === 0 ? 1 : Math.max(0, 1 - moved / all)
}
