import { hideCells } from '../values/alike/hide-cells.ts'
import { layLines } from '../values/alike/lay-lines.ts'
import type { RefineStep } from './refine-step.ts'

/**
 * Blanks small counts, and with them as many others as it takes that none can be worked out from totals, whether those stand in the table, were
 * set aside or are printed elsewhere. Counts add up along every column that is no figure, and along the given columns themselves.
 */
export const suppressCells: RefineStep<'suppress-cells'> = (table, at, { threshold }) => {
  const width = at.length
  const values = new Float64Array(table.rows.length * width).fill(Number.NaN)
  let n = 0
  for (const row of table.rows) {
    for (const [i, c] of at.entries()) {
      const value = row[c] ?? null
      if (typeof value === 'number') values[n * width + i] = value
    }
    n++
  }
  const hidden = hideCells({ values, ...layLines(table, at) }, threshold)
  return {
    give: (row, r) => at.reduce((next, c, i) => (hidden[r * width + i] === 0 ? next : next.with(c, null)), row),
    withheld: () =>
      at.map((column, i) => ({ column, count: hidden.reduce((sum, how, cell) => sum + (how > 0 && cell % width === i ? 1 : 0), 0) })),
  }
}
