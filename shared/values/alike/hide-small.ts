import type { Table } from '../../model/table.ts'
import { completeSums, findTotalColumns } from './find-total-columns.ts'
import { type HiddenCells, hideCells } from './hide-cells.ts'
import { layLines } from './lay-lines.ts'

/** What is hidden of the counts of a table: cells row by row in the columns `at`, which may be more than were asked for. */
export type HiddenCounts = { readonly at: readonly number[]; readonly hidden: HiddenCells }

/** Hides small counts in the given columns of a table, and what would give them away, in columns of the same sums too (`hideCells`). */
export function hideSmall(table: Table, given: readonly number[], threshold: number): HiddenCounts {
  const sums = findTotalColumns(table)
  const at = completeSums(given, sums)
  const values = new Float64Array(table.rows.length * at.length).fill(Number.NaN)
  let n = 0
  for (const row of table.rows) {
    for (const [i, c] of at.entries()) {
      const value = row[c] ?? null
      if (typeof value === 'number') values[n * at.length + i] = value
    }
    n++
  }
  return { at, hidden: hideCells({ values, ...layLines(table, at, values, sums) }, threshold) }
}
