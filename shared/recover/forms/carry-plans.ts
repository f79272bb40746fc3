import type { IssueForm } from '../../model/form.ts'
import type { Recipe } from '../../model/recovery.ts'
import { seriesOf } from '../list-tables.ts'
import type { BookPlan } from '../plan-book.ts'
import { fitForm } from './align-forms.ts'
import { carryRecipe, type LastIssue } from './carry-recipe.ts'
import { readForm } from './read-form.ts'

/** A recipe for a table, and the place of the issue that it was carried from; null where it was found. */
export type CarriedPlan = { readonly recipe: Recipe; readonly followed: number | null }

/** Gives each table the recipe of the issue whose form it has; of several the best fit, each once. One table and one issue always go together. */
export function carryPlans(plans: readonly BookPlan[], issues: readonly LastIssue[]): CarriedPlan[] {
  const [plan] = plans
  const [issue] = issues
  if (plans.length === 1 && issues.length === 1 && plan && issue) return [{ recipe: carryRecipe(issue, plan), followed: 0 }]
  const fits = plans
    .flatMap((plan, p) => issues.map(({ form }, i) => ({ p, i, share: shareOf(form, plan) })))
    .filter(({ share }) => share > 0)
  const pairs = new Map<number, number>()
  for (const { p, i } of fits.sort((a, b) => b.share - a.share)) if (!pairs.has(p) && ![...pairs.values()].includes(i)) pairs.set(p, i)
  return plans.map((plan, p) => {
    const i = pairs.get(p)
    const issue = i === undefined ? undefined : issues[i]
    return i === undefined || !issue ? { recipe: plan.recipe, followed: null } : { recipe: carryRecipe(issue, plan), followed: i }
  })
}

function shareOf(form: IssueForm, plan: BookPlan): number {
  const paper = plan.plans[0]?.paper
  return paper ? (fitForm(form, readForm(paper, seriesOf(plan)))?.share ?? 0) : 0
}
