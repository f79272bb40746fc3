import { spellHeading } from './headings.ts'
import { joinTitles } from './join-titles.ts'
import { textsOf } from './lift-lines.ts'
import { layoutOf } from './match-papers.ts'
import type { TablePlan } from './plan-sheet.ts'
import type { Paper } from './read-paper.ts'
import { numberAt, textAt } from './sheet-cells.ts'
import { continued, readSeries, type SheetSeries } from './sheet-series.ts'
import { isOrdinalHeading, readOrdinal } from './words.ts'

/** Tables of one sheet that belong in one: the first leads. */
export type Parts = { readonly plans: readonly TablePlan[]; readonly series: SheetSeries }

/**
 * Finds tables of one layout on one sheet that are parts of one: a list that goes on beside itself, as it does where paper is wide, or
 * tables whose titles count through a series.
 */
export function findParts(plans: readonly TablePlan[]): Parts[] {
  if (plans.length < 2) return []
  const groups = new Map<string, TablePlan[]>()
  for (const plan of plans) {
    const layout = layoutOf(plan.paper)
    groups.set(layout, [...(groups.get(layout) ?? []), plan])
  }
  return [...groups.values()].flatMap(group => (group.length < 2 ? [] : (goesOn(group) ?? isSeries(group) ?? [])))
}

function isSeries(plans: readonly TablePlan[]): Parts | null {
  const series = readSeries(plans.map(({ grid, paper }) => ({ name: grid.name, lifted: paper.lifted })))
  return series.sure && sayAlike(plans, series) ? { plans, series } : null
}

/** True where the titles say the same of each but for what sets them apart: figures of another office or survey are another table. */
function sayAlike(plans: readonly TablePlan[], { words }: SheetSeries): boolean {
  const titles = plans.map(({ paper }, n) => ({ word: words[n]?.text ?? '', lines: textsOf(paper.lifted, 'title') }))
  const joinTitle = joinTitles(titles)
  const isCommon = (text: string): boolean => titles.every(({ lines }) => lines.includes(text))
  return titles.every(({ lines }, n) => lines.every(text => isCommon(text) || joinTitle(text, n) !== null))
}

/** Side by side, without a title of their own, and told alike: by a running number that runs on, or by rows that fill the left one first. */
function goesOn(plans: readonly TablePlan[]): Parts | null {
  const [first, ...others] = plans
  if (!first) return null
  const isBeside = others.every((plan, i) => plan.box.c0 > (plans[i]?.box.c1 ?? 0) && startOf(plan) === startOf(first))
  if (!isBeside || new Set(plans.map(({ paper }) => tellLifted(paper))).size > 1) return null
  const runs = others.every((plan, i) => runsOn(plans[i]?.paper, plan.paper))
  const fills = others.every((plan, i) => plan.paper.structure.rows.length <= (plans[i]?.paper.structure.rows.length ?? 0))
  // Lists that are each numbered from one are as many lists.
  const isNumbered = numbersOf(first.paper).length > 0
  const isOne = runs || (fills && !isNumbered && !hasTotals(first) && namesOnce(plans))
  return isOne ? { plans, series: continued(plans.map(({ grid }) => grid)) } : null
}

const startOf = ({ paper: { structure } }: TablePlan): number => structure.rows[0] ?? -1
const tellLifted = ({ lifted }: Paper): string =>
  lifted
    .filter(({ item }) => item === 'title' || item === 'area' || item === 'period')
    .map(({ text }) => text)
    .join('\n')
const hasTotals = ({ paper: { structure } }: TablePlan): boolean => structure.totals.rows.length > 0

/** True where the running number of a list goes on with the number after the last of the list before. */
function runsOn(before: Paper | undefined, after: Paper): boolean {
  if (before === undefined) return false
  const [last, first] = [numbersOf(before).at(-1), numbersOf(after)[0]]
  return last !== undefined && first === last + 1
}

function numbersOf({ sheet, structure, headings }: Paper): number[] {
  const c = [...headings.keys()].find(at => isOrdinalHeading(spellHeading(headings.get(at))))
  if (c === undefined) return []
  return structure.rows.flatMap(r => {
    const n = readOrdinal(textAt(sheet, r, c)) ?? numberAt(sheet, r, c)
    return Number.isNaN(n) ? [] : [n]
  })
}

/** Two lists of the same names are two things said of them; a list that goes on has others. */
function namesOnce(plans: readonly TablePlan[]): boolean {
  const names = plans.flatMap(({ paper: { sheet, structure } }) => {
    const [stub] = structure.columns
    return stub === undefined ? [] : structure.rows.map(r => textAt(sheet, r, stub))
  })
  return names.every(name => name !== '') && new Set(names).size === names.length
}
