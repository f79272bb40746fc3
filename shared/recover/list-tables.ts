import { toRange } from '../model/cell.ts'
import type { Merge } from '../model/grid.ts'
import type { RecipeStep, TableLook } from '../model/recovery.ts'
import { readForm } from './forms/read-form.ts'
import { joinLifted, textsOf } from './lift-lines.ts'
import { type BookPlan, planOf } from './plan-book.ts'
import { readSteps } from './step-params.ts'

/** A table of a workbook with the plan that recovers it. */
export type ListedTable = { readonly look: TableLook; readonly plan: BookPlan }

/** Every table that can be had from a workbook: joined ones, each followed by its sheets alone, and all others. */
export const listTables = (plans: readonly BookPlan[]): ListedTable[] =>
  plans.flatMap(plan => {
    const whole: ListedTable = { look: lookAt(plan, null), plan }
    const alone = plan.plans.length < 2 ? [] : [...plan.plans, ...plan.summaries].map(planOf)
    return [whole, ...alone.map(one => ({ look: lookAt(one, whole.look.id), plan: one }))]
  })

/** What the joined tables of a plan count through; null where it is of one, or goes on with it. */
export const seriesOf = ({ recipe }: Pick<BookPlan, 'recipe'>): string | null => {
  const join = recipe.steps.find(({ name, on }) => name === 'join-sheets' && on)
  return join === undefined ? null : toSeries(String(join.params['kind']))
}

/** The kind of a join as a form knows it: what only goes on adds no column. */
export const toSeries = (kind: string): string | null => (kind === 'continued' ? null : kind)

/** What the titles of the sheets of a plan say in common. */
function titleOf({ recipe, plans }: BookPlan): string {
  const join = readSteps(recipe.steps).findLast(step => step.name === 'join-sheets')?.params
  const words = plans.map((_, i) => join?.sheets[i]?.word ?? '')
  return (
    textsOf(
      joinLifted(
        plans.map(({ paper }) => paper.lifted),
        [],
        words,
      ),
      'title',
    )[0] ?? ''
  )
}

const isDrop = ({ name, on }: RecipeStep): boolean => name === 'drop-column' && on

/** Where a table stands, as its id begins. */
export const placeTable = (sheet: string, box: Merge): string => `${sheet}!${toRange(box)}`

function lookAt(plan: BookPlan, partOf: string | null): TableLook {
  const { plans, summaries } = plan
  const [lead] = plans
  if (!lead) throw new Error('a table of no sheet')
  const { grid, box, paper } = lead
  const place = placeTable(grid.name, box)
  const series = seriesOf(plan)
  const form = readForm(paper, series)
  return {
    id: plans.length > 1 ? `${place}+${plans.length - 1}` : place,
    sheets: [...new Set([...plans, ...summaries].map(({ grid: { name } }) => name))],
    title: titleOf(plan) || form.title,
    rows: plans.reduce((sum, { paper: { structure, plan } }) => sum + structure.rows.length * Math.max(1, plan.leaves.length), 0),
    columns: paper.plan.columns.length + (series === null ? 0 : 1) - plan.recipe.steps.filter(isDrop).length,
    partOf,
    summaries: summaries.length,
    form,
  }
}
