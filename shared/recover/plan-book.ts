import type { Grid } from '../model/grid.ts'
import type { Recipe } from '../model/recovery.ts'
import { findJoins, toJoinStep } from './find-joins.ts'
import { planSheet, type TablePlan } from './plan-sheet.ts'

/** A table that a workbook holds: how it is recovered, and the sheets that it reads, the leading one first. */
export type BookPlan = { readonly recipe: Recipe; readonly plan: TablePlan; readonly sheets: readonly string[]; readonly sure: boolean }

/** Finds every table of these sheets, in the order of the workbook. Sheets of one layout give one table; it stands where the first of them does. */
export function planBook(grids: readonly Grid[], tell: (done: number, total: number) => void = () => undefined): BookPlan[] {
  const planned = grids.map((grid, i) => {
    tell(i, grids.length)
    return planSheet(grid)
  })
  const joins = findJoins(planned)
  const leads = new Map(joins.map(join => [join.plans[0], join]))
  const inJoin = new Set(joins.flatMap(({ plans, summaries }) => [...plans, ...summaries]))
  return planned.flat().flatMap((plan): BookPlan[] => {
    const join = leads.get(plan)
    const sheet = plan.grid.name
    if (join) {
      const steps = [...plan.steps, toJoinStep(join, `found-${plan.steps.length + 1}`)]
      return [{ recipe: { sheet, steps }, plan, sheets: [...join.plans, ...join.summaries].map(({ grid }) => grid.name), sure: join.series.sure }]
    }
    return inJoin.has(plan) ? [] : [{ recipe: { sheet, steps: plan.steps }, plan, sheets: [sheet], sure: true }]
  })
}

/** The table that is taken unless a person says otherwise: the first that is at least half as large as the largest. */
export function chooseTable(plans: readonly BookPlan[]): BookPlan | null {
  const most = Math.max(0, ...plans.map(weigh))
  return plans.find(plan => weigh(plan) * 2 >= most) ?? null
}

const weigh = ({ plan: { paper }, sheets }: BookPlan): number => paper.structure.rows.length * paper.structure.columns.length * sheets.length
