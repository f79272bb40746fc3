import { changeColumn, type RefineStep } from './refine-step.ts'

/** Puts another value, or nothing, where one of these stands; what becomes nothing is counted as left blank. */
export const replaceValues: RefineStep<'replace-values'> = (table, [at = 0], { from, to }) => {
  const replaced = new Set<string | number>(from)
  return changeColumn(table, at, value => (typeof value !== 'boolean' && replaced.has(value) ? to : value))
}
