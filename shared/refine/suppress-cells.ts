import { hideSmall } from '../values/alike/hide-small.ts'
import type { RefineStep } from './refine-step.ts'

/**
 * Blanks small counts, and with them as many others as it takes that none can be worked out from totals, whether those stand in the table, were
 * set aside or are printed elsewhere. Counts add up along every column that is no figure, and along the given columns themselves; where
 * those are parts of a total that the table prints, all columns of that sum are looked at together.
 */
export const suppressCells: RefineStep<'suppress-cells'> = (table, given, { threshold }) => {
  const { at, hidden } = hideSmall(table, given, threshold)
  const width = at.length
  return {
    give: (row, r) => at.reduce((next, c, i) => (hidden[r * width + i] === 0 ? next : next.with(c, null)), row),
    withheld: () =>
      at.map((column, i) => ({ column, count: hidden.reduce((sum, how, cell) => sum + (how > 0 && cell % width === i ? 1 : 0), 0) })),
  }
}
