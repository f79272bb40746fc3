import type { Json } from '../base/json.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { isTotalWord } from '../text/total-words.ts'
import { findParts, type Parts } from './find-parts.ts'
import { layoutOf } from './match-papers.ts'
import { largestOf, type TablePlan } from './plan-sheet.ts'
import { measureSummary } from './prove-summary.ts'
import { readerOf, readSeries, type SheetSeries } from './sheet-series.ts'

/** Tables of one layout that belong in one, of several sheets or parts of one, and the sheets that sum them up. The first plan leads. */
export type Join = { readonly plans: readonly TablePlan[]; readonly summaries: readonly TablePlan[]; readonly series: SheetSeries }

const leastShare = 0.8
const leastCalled = 0.5
const leastKin = 0.6
const leastCompared = 3
const mostSheets = 400

/** Finds tables of one layout: those that count through a series are joined; a sheet whose figures are the sums of the others is their proof. */
export function findJoins(sheets: readonly (readonly TablePlan[])[]): Join[] {
  const parts = sheets.flatMap(findParts)
  const ofSheets = joinSheets(sheets.slice(0, mostSheets).map(plans => leadOfParts(plans, parts)))
  const taken = new Set(ofSheets.flatMap(({ plans, summaries }) => [...plans, ...summaries]))
  const goingOn = parts.filter(({ series }) => series.kind === 'continued')
  const alone = parts.filter(({ plans }) => !plans.some(plan => taken.has(plan)))
  return [...ofSheets.map(join => takeWhole(join, goingOn)), ...alone.map(({ plans, series }): Join => ({ plans, summaries: [], series }))]
}

/** What of a sheet may be joined with other sheets: its largest table, of one that goes on its first part. */
function leadOfParts(plans: readonly TablePlan[], parts: readonly Parts[]): TablePlan | null {
  const largest = largestOf(plans)
  const whole = parts.find(({ plans, series }) => series.kind === 'continued' && plans.some(plan => plan === largest))
  return whole?.plans[0] ?? largest
}

/** Each sheet with the parts in which its table goes on. */
function takeWhole(join: Join, parts: readonly Parts[]): Join {
  const whole = join.plans.map(plan => parts.find(({ plans: [lead] }) => lead === plan)?.plans ?? [plan])
  const words = whole.flatMap((plans, i) => plans.map(({ grid }) => join.series.words[i] ?? { text: grid.name, spot: null }))
  return { ...join, plans: whole.flat(), series: { ...join.series, words } }
}

function joinSheets(leads: readonly (TablePlan | null)[]): Join[] {
  const largest = leads.filter(plan => plan !== null)
  const byLayout = new Map<string, TablePlan[]>()
  for (const plan of largest) {
    const layout = layoutOf(plan.paper)
    byLayout.set(layout, [...(byLayout.get(layout) ?? []), plan])
  }
  return takeInKin([...byLayout.values()])
    .map(plans => largest.filter(plan => plans.includes(plan)))
    .flatMap(plans => (plans.length < 2 ? [] : joinOf(plans)))
}

/** A lone sheet that goes on with the names of a series, and has most of its columns, belongs to it: somebody left a column out, or put one in. */
function takeInKin(groups: readonly (readonly TablePlan[])[]): (readonly TablePlan[])[] {
  const taken = new Set<TablePlan>()
  const lone = groups.flatMap(([plan, ...more]) => (plan && more.length === 0 ? [plan] : []))
  const grown = groups.map(plans => {
    const reads = plans.length < 2 ? null : readerOf(plans.map(({ grid }) => grid.name))
    const [lead] = plans
    if (reads === null || !lead) return plans
    const kin = lone.filter(plan => !taken.has(plan) && reads(plan.grid.name.trim()) && isKin(lead, plan))
    for (const plan of kin) taken.add(plan)
    return [...plans, ...kin]
  })
  return grown.filter(([plan, ...more]) => plan !== undefined && !(more.length === 0 && taken.has(plan)))
}

/** Two papers with the same first column, most others in common, and their headings turned alike. */
function isKin(a: TablePlan, b: TablePlan): boolean {
  const [left, right] = [layoutOf(a.paper).split('|'), layoutOf(b.paper).split('|')]
  if (left[0] !== right[0] || left[0] === 'across') return false
  const shared = left.filter(name => right.includes(name)).length
  const turns = ({ steps }: TablePlan): boolean => steps.some(({ name, on }) => name === 'unpivot' && on)
  return shared >= Math.max(2, new Set([...left, ...right]).size * leastKin) && turns(a) === turns(b)
}

function joinOf(plans: readonly TablePlan[]): Join[] {
  const summaries = plans.length < 3 ? [] : findSummaries(plans)
  const parts = plans.filter(plan => !summaries.includes(plan))
  if (parts.length < 2) return []
  const series = seriesOf(parts)
  if (series.sure) return [{ plans: parts, summaries, series }]
  // A blank form or a sheet of something else beside twelve months does not make the months nameless.
  const reads = parts.length < 4 ? null : readerOf(parts.map(({ grid }) => grid.name))
  const own = reads === null ? parts : parts.filter(({ grid }) => reads(grid.name.trim()))
  if (own.length < parts.length) return [{ plans: own, summaries, series: seriesOf(own) }]
  // Two sheets of one heading and names that say nothing may as well be two tables, or the same one twice.
  return parts.length >= 3 || summaries.length > 0 ? [{ plans: parts, summaries, series }] : []
}

const seriesOf = (plans: readonly TablePlan[]): SheetSeries =>
  readSeries(plans.map(({ grid, paper }) => ({ name: grid.name, lifted: paper.lifted })))

const summaryName = /^(สรุป|ภาพรวม|ยอดรวม|ผลรวม|รวม|ทั้งปี|ทั้งหมด|summary|total|overall|all\b)/i

/**
 * Sheets that call themselves a total, or do not fit the names of the others, and whose figures are the sums of the others. Where the name
 * says so, half of the figures are enough: the rest is what a proof is there to tell.
 */
function findSummaries(plans: readonly TablePlan[]): TablePlan[] {
  const called = plans.filter(({ grid }) => summaryName.test(grid.name.trim()) || isTotalWord(grid.name))
  const titled = plans.filter(({ paper }) => paper.lifted.some(({ item, text }) => item === 'title' && isTotalWord(text)))
  // What goes on with the names of the others is one of them, whatever its figures come to.
  const reads = readerOf(plans.map(({ grid }) => grid.name))
  const odd = plans.filter(({ grid }) => reads === null || !reads(grid.name.trim()))
  const tried = new Set([...called, ...titled, ...odd.filter(plan => plan === plans[0] || plan === plans.at(-1))])
  const found = [...tried].find(plan => {
    const { share, compared } = measureSummary(
      plan.paper,
      plans.filter(other => other !== plan).map(({ paper }) => paper),
    )
    return compared >= leastCompared && share >= (called.includes(plan) ? leastCalled : leastShare)
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
