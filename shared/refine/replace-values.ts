import { fillCodes } from './fill-codes.ts'
import { changeColumn, type RefineStep } from './refine-step.ts'

/** Puts another value, or nothing, where one of these stands; what becomes nothing is counted as left blank. A place that is put right has its code again. */
export const replaceValues: RefineStep<'replace-values'> = (table, [at = 0], { from, to }) => {
  const replaced = new Set<string | number>(from)
  const refining = changeColumn(table, at, value => (typeof value !== 'boolean' && replaced.has(value) ? to : value))
  const fill = fillCodes(table, at)
  if (fill === null) return refining
  return {
    ...refining,
    give: (row, n) => {
      const next = refining.give?.(row, n) ?? row
      return next[at] === row[at] ? next : fill(next)
    },
  }
}
