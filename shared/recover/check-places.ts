import { Fault } from '../base/fault.ts'
import type { ReadStep } from './step-params.ts'

type Size = { readonly rows: number; readonly columns: number }
type Span = readonly [from: number, to: number]

/** Refuses, by `recipe/bad-step`, a step that names places which the sheet does not have: a recipe of another sheet is not run by halves. */
export function checkPlaces(steps: readonly ReadStep[], size: Size): void {
  for (const step of steps) if (!fits(step, size)) throw new Fault('recipe/bad-step', { step: step.name })
}

function fits(step: ReadStep, { rows, columns }: Size): boolean {
  const within = (spans: readonly Span[], limit: number): boolean => spans.every(([from, to]) => from <= to && to < limit)
  const points = (numbers: readonly number[], limit: number): boolean => numbers.every(n => n < limit)
  switch (step.name) {
    case 'choose-table':
    case 'set-role': {
      const { r0, r1, c0, c1 } = step.params
      return within([[r0, r1]], rows) && within([[c0, c1]], columns)
    }
    case 'set-value':
      return step.params.r < rows && step.params.c < columns
    case 'set-header':
      return points([...step.params.rows, ...step.params.repeats], rows)
    case 'lift-groups':
      return points([...step.params.rows, ...step.params.asides], rows)
    case 'set-aside-totals':
      return (
        step.params.rows.every(({ at, parts }) => at < rows && within(parts, rows)) &&
        step.params.columns.every(({ at, parts }) => at < columns && within(parts, columns))
      )
    case 'fill-down':
    case 'split-column':
    case 'unpivot':
    case 'transpose':
      return points(step.params.columns, columns)
    default:
      return true
  }
}
