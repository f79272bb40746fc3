import type { Grid } from '../model/grid.ts'
import type { Recipe } from '../model/recovery.ts'
import { findJoins, toJoinStep } from './find-joins.ts'
import { planSheet, type TablePlan } from './plan-sheet.ts'

/** A table that a workbook holds: how it is recovered, and the plan of each sheet whose rows it takes, the leading one first; then those of its proofs. */
export type BookPlan = { readonly recipe: Recipe; readonly plans: readonly TablePlan[]; readonly summaries: readonly TablePlan[] }

/** Finds every table of these sheets, in the order of the workbook. Sheets of one layout give one table; it stands where the first of them does. */
export function planBook(grids: readonly Grid[], tell: (done: number, total: number) => void = () => undefined): BookPlan[] {
  const planned = grids.map((grid, i) => {
    tell(i, grids.length)
    return planSheet(grid, null, () => tell(i, grids.length))
  })
  const joins = findJoins(planned)
  const leads = new Map(joins.map(join => [join.plans[0], join]))
  const inJoin = new Set(joins.flatMap(({ plans, summaries }) => [...plans, ...summaries]))
  return planned.flat().flatMap((plan): BookPlan[] => {
    const join = leads.get(plan)
    const sheet = plan.grid.name
    if (join) {
      const steps = [...plan.steps, toJoinStep(join, `found-${plan.steps.length + 1}`)]
      return [{ recipe: { sheet, steps }, plans: join.plans, summaries: join.summaries }]
    }
    return inJoin.has(plan) ? [] : [planOf(plan)]
  })
}

/** The table that is taken unless a person says otherwise: the first that is at least half as large as the largest. */
export function chooseTable(plans: readonly BookPlan[]): BookPlan | null {
  const most = Math.max(0, ...plans.map(weigh))
  return plans.find(plan => weigh(plan) * 2 >= most) ?? null
}

/** The plan of a table that stands on one sheet. */
export const planOf = (plan: TablePlan): BookPlan => ({
  recipe: { sheet: plan.grid.name, steps: plan.steps },
  plans: [plan],
  summaries: [],
})

const weigh = ({ plans }: BookPlan): number =>
  plans.reduce((sum, { paper }) => sum + paper.structure.rows.length * paper.structure.columns.length, 0)
