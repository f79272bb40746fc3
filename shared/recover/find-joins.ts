import type { Json } from '../base/json.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { layoutOf } from './match-papers.ts'
import { largestOf, type TablePlan } from './plan-sheet.ts'
import { measureSummary } from './prove-summary.ts'
import { readSeries, type SheetSeries } from './sheet-series.ts'
import { isTotalWord } from './words.ts'

/** Sheets of one layout that belong in one table, and the sheets that sum them up. The first plan leads. */
export type Join = { readonly plans: readonly TablePlan[]; readonly summaries: readonly TablePlan[]; readonly series: SheetSeries }

const leastShare = 0.8
const leastCompared = 3
const mostSheets = 400

/** Finds sheets of one layout: those that count through a series are joined; a sheet whose figures are the sums of the others is their proof. */
export function findJoins(sheets: readonly (readonly TablePlan[])[]): Join[] {
  const byLayout = new Map<string, TablePlan[]>()
  for (const plans of sheets.slice(0, mostSheets)) {
    const plan = largestOf(plans)
    if (plan === null) continue
    const layout = layoutOf(plan.paper)
    byLayout.set(layout, [...(byLayout.get(layout) ?? []), plan])
  }
  return [...byLayout.values()].flatMap(plans => (plans.length < 2 ? [] : joinOf(plans)))
}

function joinOf(plans: readonly TablePlan[]): Join[] {
  const summaries = plans.length < 3 ? [] : findSummaries(plans)
  const parts = plans.filter(plan => !summaries.includes(plan))
  if (parts.length < 2) return []
  const series = readSeries(parts.map(({ grid, paper }) => ({ name: grid.name, lifted: paper.lifted })))
  // Two sheets of one heading and names that say nothing may as well be two tables, or the same one twice.
  return series.sure || parts.length >= 3 || summaries.length > 0 ? [{ plans: parts, summaries, series }] : []
}

/** Sheets that call themselves a total, or do not fit the names of the others, and whose figures are the sums of the others. */
function findSummaries(plans: readonly TablePlan[]): TablePlan[] {
  const named = plans.filter(
    ({ grid, paper }) => isTotalWord(grid.name) || paper.lifted.some(({ item, text }) => item === 'title' && isTotalWord(text)),
  )
  const tried = [...named, ...plans.filter(plan => !named.includes(plan) && (plan === plans[0] || plan === plans.at(-1)))]
  const found = tried.find(plan => {
    const { share, compared } = measureSummary(
      plan.paper,
      plans.filter(other => other !== plan).map(({ paper }) => paper),
    )
    return compared >= leastCompared && share >= leastShare
  })
  return found ? [found] : []
}

/** The join as a step of the recipe of the sheet that leads. */
export function toJoinStep({ plans, summaries, series }: Join, id: string): RecipeStep {
  const params: { readonly [name: string]: Json } = {
    kind: series.kind,
    label: series.label,
    sheets: plans.map(({ grid, steps }, i) => ({
      sheet: grid.name,
      word: series.words[i]?.text ?? grid.name,
      place: series.words[i]?.spot ? { ...series.words[i]?.spot } : null,
      // The recipe itself reads the sheet that leads.
      steps: i === 0 ? [] : ownSteps(steps),
    })),
    summaries: summaries.map(({ grid, steps }) => ({ sheet: grid.name, steps: ownSteps(steps) })),
  }
  return { id, name: 'join-sheets', by: 'desk', on: true, params }
}

const ownSteps = (steps: readonly RecipeStep[]): Json[] => steps.map(({ name, on, params }) => ({ name, on, params }))
