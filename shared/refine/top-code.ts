import { changeColumn, type RefineStep } from './refine-step.ts'

/** Figures above the top become the top, those below the bottom the bottom. What is no figure is left blank. */
export const topCode: RefineStep<'top-code'> = (table, [at = 0], { top = Number.POSITIVE_INFINITY, bottom = Number.NEGATIVE_INFINITY }) =>
  changeColumn(table, at, value => (typeof value === 'number' ? Math.max(bottom, Math.min(top, value)) : null))
