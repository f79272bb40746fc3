import type { Value } from '../model/table.ts'
import { toComparable } from '../text/tidy-text.ts'
import { decideColumn } from '../values/column-evidence.ts'
import { textRule } from '../values/column-rule.ts'
import { readMonth } from '../values/months.ts'
import { areProvinces } from '../values/province-names.ts'
import type { Period } from '../values/read-period.ts'
import { cellsOfColumn } from './column-cells.ts'
import type { Draft, DraftSource } from './draft-columns.ts'
import { codeProvinces, draftCodes, holdProvinceCodes } from './draft-places.ts'
import { spellHeading } from './headings.ts'
import { periodOf } from './lift-lines.ts'
import type { Spot } from './origins.ts'
import { type DimensionReading, readDimension } from './read-dimension.ts'
import { draftPaper, type Paper } from './read-paper.ts'
import type { ParamsOf } from './step-params.ts'

/** Columns of one table that stands on several papers: the drafts, and for each draft its source on each paper. */
export type JoinedDrafts = { readonly drafts: readonly Draft[]; readonly sources: readonly (readonly DraftSource[])[] }

type Series = Pick<ParamsOf<'join-sheets'>, 'kind' | 'label' | 'sheets'>
type CountedKind = Exclude<Series['kind'], 'continued'>

/** Lays the columns of papers of one layout over each other by their headings, with a column first that says which of them a row is from, unless they only go on. */
export function joinDrafts(papers: readonly Paper[], series: Series): JoinedDrafts {
  const words = series.kind === 'continued' ? [] : series.sheets.map(({ word }) => word)
  const provinces = areProvinces(words) ? codeProvinces(words) : null
  const keyed = papers.map((paper, i) => new Map(keyDrafts(draftPaper(paper, cellsOfColumn, provinces?.[i]))))
  for (const [i, map] of keyed.entries()) if (i > 0) dropOwn(map, papers[i], keyed[0])
  const setAside = new Set(
    papers.flatMap(({ structure, headings }) => structure.totals.columns.map(({ at }) => toComparable(spellHeading(headings.get(at))))),
  )
  const keys = [...(keyed[0]?.keys() ?? [])]
  // What is a total on the one sheet is none of the values of another.
  for (const map of keyed.slice(1))
    for (const [key, draft] of map) if (!keys.includes(key) && !setAside.has(toComparable(draft.label))) keys.push(key)
  const columns = keys.map(key => keyed.map(map => map.get(key) ?? null))
  const drafts = columns.map(mergeDrafts)
  const sources = columns.map(column => column.map((draft, i) => draft?.source ?? nothing(papers[i])))
  if (series.kind === 'continued') return { drafts, sources }
  const isCoded = keyed.some(map => holdProvinceCodes([...map.values()], series.label))
  const sheet = draftSheet(papers, series, series.kind, isCoded ? null : provinces)
  return { drafts: [...sheet.drafts, ...drafts], sources: [...sheet.sources, ...sources] }
}

/** Takes out the columns that a paper's own recipe leaves out. Those that the leading one has too are left out, or not, by the recipe that leads. */
function dropOwn(drafts: Map<string, Draft>, paper: Paper | undefined, lead: ReadonlyMap<string, Draft> | undefined): void {
  const steps = paper?.steps ?? []
  const dropped = new Set(steps.flatMap(step => (step.name === 'drop-column' && step.by === 'desk' ? [String(step.params.column)] : [])))
  for (const [name, { key }] of drafts) if (dropped.has(key) && lead?.has(name) !== true) drafts.delete(name)
}

function keyDrafts(drafts: readonly Draft[]): [string, Draft][] {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const name = `${draft.source.kind} ${toComparable(draft.label)}`
    const turn = (seen.get(name) ?? 0) + 1
    seen.set(name, turn)
    return [`${name} ${turn}`, draft]
  })
}

const nothing = (paper: Paper | undefined): DraftSource => ({
  kind: 'words',
  values: (paper?.plan.leaves ?? []).map(() => null),
  spots: [],
})

/** One draft for all papers: called as on the first that has it, read by what all of them hold. */
function mergeDrafts(column: readonly (Draft | null)[]): Draft {
  const live = column.filter(draft => draft !== null)
  const [first] = live
  if (!first) throw new Error('a joined column of no paper')
  if (first.source.kind === 'words' || first.source.kind === 'place' || live.length === 1) return first
  const cells = () => live.flatMap(draft => [...draft.cells()])
  const rule =
    first.rule.type === 'string' && live.every(({ rule }) => rule.type === 'string') ? first.rule : decideColumn(cells(), first.label)
  return { ...first, cells, rule, unit: first.unit ?? live.find(({ unit }) => unit !== null)?.unit ?? null }
}

/** The column that says which sheet a row is from, and beside it the codes of the sheets' provinces, where there are any. */
function draftSheet(papers: readonly Paper[], series: Series, kind: CountedKind, codes: readonly Value[] | null): JoinedDrafts {
  const read = readWords(
    { ...series, kind },
    papers.map(({ lifted }) => periodOf(lifted)),
  )
  const sourcesOf = (values: readonly Value[]): DraftSource[] =>
    papers.map(({ plan }, i): DraftSource => {
      const place = series.sheets[i]?.place
      const leaves = Math.max(1, plan.leaves.length)
      const spots: Spot[] = place ? [place] : []
      return { kind: 'words', values: Array<Value>(leaves).fill(values[i] ?? null), spots: Array<Spot[]>(leaves).fill(spots) }
    })
  const sources = sourcesOf(read.values)
  const draft: Draft = {
    key: 'sheet',
    nth: 0,
    label: read.label,
    unit: null,
    rule: { ...textRule, type: read.type, buddhist: read.buddhist },
    measures: false,
    cells: () => [],
    source: sources[0] ?? nothing(undefined),
  }
  if (codes === null || !papers.some(({ steps }) => steps.some(({ name }) => name === 'read-values')))
    return { drafts: [draft], sources: [sources] }
  const coded = sourcesOf(codes)
  return { drafts: [draft, draftCodes(draft, coded[0] ?? nothing(undefined))], sources: [sources, coded] }
}

const untitled = { period: null, title: '' }

/** The words of the sheets as values. A month's name is dated by the year in its sheet's titles, or by the one that others bear. */
function readWords(
  { kind, label, sheets }: Series & { readonly kind: CountedKind },
  periods: readonly (Period | null)[],
): DimensionReading {
  const words = sheets.map(({ word }) => word)
  const common = periods.find(period => period !== null) ?? null
  if (kind === 'quarter') return readDimension(kind, label, words, { ...untitled, period: sameOf(periods) })
  if (kind !== 'month') return readDimension(kind, label, words, untitled)
  const dated = words.map((word, i) =>
    readDimension('month', label, [word], { ...untitled, period: toYear(periods[i] ?? common, readMonth(word)) }),
  )
  if (!dated.every(({ type }) => type === 'yearmonth')) return readDimension('month', label, words, untitled)
  return { ...(dated[0] ?? readDimension('month', label, words, untitled)), values: dated.map(({ values }) => values[0] ?? null) }
}

/** The year that the titles of all sheets name, where they name one. */
const sameOf = (periods: readonly (Period | null)[]): Period | null => {
  const [first] = periods
  return first && periods.every(period => period?.kind === first.kind && period.year === first.year) ? first : null
}

/** A title that dates its own month says the year of that month; any other says the year that it counts in. */
const toYear = (period: Period | null, month: number | null): Period | null =>
  period === null || period.kind !== 'month' ? period : month === null ? null : { kind: 'year', year: period.year, month: null }
