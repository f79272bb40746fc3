import type { Grid, Merge } from '../model/grid.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { findPairs } from './find-pairs.ts'
import { findSteps } from './find-steps.ts'
import { findWindows } from './find-windows.ts'
import { maskSheet } from './mask-sheet.ts'
import { openSheet, type Paper, readPaper } from './read-paper.ts'
import type { RoleModel } from './roles/role-model.ts'
import type { Sheet } from './sheet-cells.ts'
import { layPairs } from './split-pairs.ts'
import { readSteps } from './step-params.ts'

/** A table that was found on a sheet: the steps that recover it, and the paper as these steps read it. */
export type TablePlan = { readonly grid: Grid; readonly steps: readonly RecipeStep[]; readonly paper: Paper; readonly box: Merge }

/**
 * Finds the tables of one sheet, in reading order, by the model that ships or another; none where nothing on it could be one. `goesOn` is
 * called while the work goes on.
 */
export function planSheet(grid: Grid, model: RoleModel | null = null, goesOn: () => void = () => undefined): readonly TablePlan[] {
  const known = model === null ? planned.get(grid) : undefined
  const plans = known ?? findPlans(grid, model, goesOn)
  if (model === null) planned.set(grid, plans)
  return plans
}

// Every table of a sheet that holds several asks for the roles of the others.
const planned = new WeakMap<Grid, readonly TablePlan[]>()

function findPlans(grid: Grid, model: RoleModel | null, goesOn: () => void): TablePlan[] {
  const whole = openSheet(grid, [], model)
  goesOn()
  const paired = lookInto(whole)
  const windows = findWindows(paired)
  return windows.flatMap(window => {
    const found = findSteps(windows.length === 1 ? paired : lookInto(maskSheet(whole, window)))
    goesOn()
    if (found === null) return []
    const within = { within: { ...window.box }, above: window.above }
    const steps = found.map(step =>
      step.name === 'choose-table' && windows.length > 1 ? { ...step, params: { ...step.params, ...within } } : step,
    )
    const paper = readPaper(grid, whole, readSteps(steps))
    return paper.structure.rows.length === 0 || paper.structure.columns.length === 0
      ? []
      : [{ grid, steps, paper, box: paper.structure.box }]
  })
}

/** Each table of a sheet is looked at for pairs by itself. */
const lookInto = (sheet: Sheet): Sheet => layPairs(sheet, findPairs(sheet))

/** The largest table of a sheet: the one with most rows times columns. */
export const largestOf = (plans: readonly TablePlan[]): TablePlan | null =>
  plans.reduce<TablePlan | null>((best, plan) => (best === null || sizeOf(plan) > sizeOf(best) ? plan : best), null)

const sizeOf = ({ paper }: TablePlan): number => paper.structure.rows.length * paper.structure.columns.length
