import { toComparable } from '../text/tidy-text.ts'
import { findSeries, type SeriesKind } from '../values/series.ts'
import { splitUnit } from '../values/units.ts'
import type { Total } from './find-totals.ts'
import type { Heading } from './headings.ts'
import { isRateHeading } from './words.ts'

/** One dimension that a heading carries: which level of the heading, what it counts through, and the words over it, if any. */
export type Dimension = { readonly level: 'upper' | 'leaf'; readonly kind: SeriesKind | 'class'; readonly label: string }

/** A heading turned into rows. `measures` names the level that stays as columns, or none where all cells measure one thing. */
export type Unpivot = {
  readonly columns: readonly number[]
  readonly dimensions: readonly Dimension[]
  readonly measures: 'upper' | 'leaf' | null
  readonly value: string
  readonly certain: boolean
}

type Leaf = { readonly c: number; readonly upper: string; readonly leaf: string; readonly depth: number }

const genericWords: Readonly<Record<string, readonly string[]>> = {
  year: ['ปี', 'ปีพศ', 'พศ', 'ปีคศ', 'ปีงบประมาณ', 'year', 'years'],
  month: ['เดือน', 'month'],
  'dated-month': ['เดือน', 'month', 'เดือนปี'],
  quarter: ['ไตรมาส', 'quarter', 'รายไตรมาส'],
  half: ['ครึ่งปี'],
  term: ['ภาคเรียน', 'ภาคการศึกษา', 'เทอม', 'term', 'semester'],
  span: ['ปี', 'year'],
  sex: ['เพศ', 'sex', 'gender'],
  province: ['จังหวัด', 'รายจังหวัด', 'province'],
}

/** Looks for a heading that carries a dimension: a series, or classes that one proven total adds up. Null when the columns are plain measures. */
export function findUnpivot(measures: readonly number[], headings: ReadonlyMap<number, Heading>, totals: readonly Total[]): Unpivot | null {
  if (measures.length < 2) return null
  const leaves = measures.map(c => toLeaf(c, headings.get(c)))
  if (leaves.some(({ leaf }) => leaf === '')) return null
  return findTwoLevels(leaves) ?? findOneLevel(leaves, totals) ?? findClasses(leaves)
}

function toLeaf(c: number, heading: Heading | undefined): Leaf {
  const parts = heading?.parts ?? []
  const upper = parts.slice(0, -1).map(({ text }) => text)
  return { c, upper: upper.join(' '), leaf: parts.at(-1)?.text ?? '', depth: parts.length }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
const isGeneric = (kind: string, label: string): boolean => genericWords[kind]?.includes(toComparable(label)) ?? false

/** Upper and lower headings that cross in full: each upper one has the same lower ones. */
function findTwoLevels(leaves: readonly Leaf[]): Unpivot | null {
  const uppers = distinct(leaves.map(({ upper }) => upper))
  const lowers = distinct(leaves.map(({ leaf }) => leaf))
  const crosses =
    uppers.length >= 2 &&
    lowers.length >= 2 &&
    leaves.length === uppers.length * lowers.length &&
    new Set(leaves.map(({ upper, leaf }) => `${upper}\n${leaf}`)).size === leaves.length
  if (!crosses || leaves.some(({ depth }) => depth < 2)) return null
  const [upperKind, lowerKind] = [findSeries(uppers), findSeries(lowers)]
  // Names over names may be one matter and its measures, or two matters: a person knows.
  if (upperKind === null && lowerKind === null)
    return {
      columns: leaves.map(({ c }) => c),
      dimensions: [{ level: 'upper', kind: 'class', label: '' }],
      measures: 'leaf',
      value: '',
      certain: false,
    }
  const dimensions: Dimension[] = []
  if (upperKind !== null) dimensions.push({ level: 'upper', kind: upperKind, label: '' })
  if (lowerKind !== null) dimensions.push({ level: 'leaf', kind: lowerKind, label: '' })
  const measures = upperKind === null ? 'upper' : lowerKind === null ? 'leaf' : null
  return {
    columns: leaves.map(({ c }) => c),
    dimensions,
    measures,
    value: '',
    certain: uppers.length >= 3 || lowers.length >= 3 || measures === null,
  }
}

function findOneLevel(leaves: readonly Leaf[], totals: readonly Total[]): Unpivot | null {
  const upper = commonest(leaves.map(leaf => leaf.upper).filter(text => text !== ''))
  const under = leaves.filter(leaf => leaf.upper === upper)
  const group = under.length >= 2 ? under : leaves
  const seriesOf = findSeries(group.map(({ leaf }) => leaf))
  const kind = seriesOf ?? 'class'
  const whole = totals.some(({ parts, proven }) => proven && parts.length === leaves.length && leaves.every(({ c }) => parts.includes(c)))
  const all = group.length === leaves.length
  const keys = distinct(leaves.map(({ leaf }) => leaf))
  if (keys.length !== leaves.length) return null
  // Without a series, classes are taken for one dimension only where a total over all of them proves that they are parts of a whole.
  if (seriesOf === null && !(whole && leaves.length >= 3)) return null
  if (!all && !(whole && group.length * 2 >= leaves.length)) return null
  const generic = upper === '' || isGeneric(kind, upper)
  const names = namesDimension(kind, upper) || generic
  return {
    columns: leaves.map(({ c }) => c),
    dimensions: [{ level: 'leaf', kind, label: names ? upper : '' }],
    measures: null,
    value: names ? '' : upper,
    certain: seriesOf !== null && group.length >= 3,
  }
}

/** Names under one heading, beside other columns: they may be classes of one matter. Shares and differing units say that they are not. */
function findClasses(leaves: readonly Leaf[]): Unpivot | null {
  const upper = commonest(leaves.filter(({ depth }) => depth >= 2).map(leaf => leaf.upper))
  const group = leaves.filter(leaf => upper !== '' && leaf.upper === upper)
  const words = group.map(({ leaf }) => leaf)
  const kind = findSeries(words) ?? 'class'
  const units = new Set(words.map(word => splitUnit(word).unit))
  if (group.length < (kind === 'class' ? 3 : 2) || distinct(words).length !== group.length || units.size > 1) return null
  if ([upper, ...words].some(isRateHeading)) return null
  const names = namesDimension(kind, upper) || isGeneric(kind, upper)
  return {
    columns: group.map(({ c }) => c),
    dimensions: [{ level: 'leaf', kind, label: names ? upper : '' }],
    measures: null,
    value: names ? '' : upper,
    certain: false,
  }
}

/** What stands over classes names them, unless it says that it counts or measures: then it names the values. */
const namesDimension = (kind: string, upper: string): boolean =>
  (kind === 'range' || (kind === 'class' && splitUnit(upper).unit === null)) && !/^(?:จำนวน|มูลค่า|ปริมาณ|ยอด|number of|amount)/i.test(upper)

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
