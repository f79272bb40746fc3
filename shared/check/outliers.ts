import { isNumeric } from '../model/table.ts'
import { byColumn, createRows, type Found, type Rows, tellRows } from './check.ts'
import { isId, isLatitude, isLongitude } from './meaning.ts'
import { medianOf, spreadOf } from './middle.ts'
import type { Survey, SurveyColumn } from './survey.ts'

const fewest = 20
const fewestInGroup = 5
const mostSampled = 20_000
const mostGroupings = 3
// Eight times more or less than is usual, and as far again from how figures of this column lie apart anyway.
const leastDecades = 0.9
const leastGap = 2.5
const leastSpreads = 8
const leastSpreadsOfSigned = 15

/** One way to lay figures beside their like: by the words of a column, or all together (null). */
type Grouping = SurveyColumn | null
type Usual = { readonly by: Grouping; readonly middles: ReadonlyMap<number, number>; readonly all: number; readonly spread: number }

/**
 * Figures that lie far off what is usual for their like. By medians and their distances, which a few wrong figures do not move (Hampel);
 * on a logarithmic scale where no figure is below nothing, since counts and money lie there evenly; and beside the figures of the same name
 * where that tells them apart best. Where many lie far off, that is how the column is.
 */
export const checkOutliers = byColumn(
  'outliers',
  ({ column, filled }) => isNumeric(column.type) && !isId(column) && !isLatitude(column) && !isLongitude(column) && filled >= fewest,
  findFarOff,
)

function findFarOff(held: SurveyColumn, survey: Survey): Found[] {
  const { numbers, index } = held
  if (numbers === null) return []
  const isSigned = isBelowNothing(numbers)
  const lay = isSigned ? (figure: number) => figure : (figure: number) => (figure > 0 ? Math.log10(figure) : Number.NaN)
  const usual = findUsual(numbers, lay, survey, isSigned)
  if (usual === null) return []
  const limit = isSigned ? usual.spread * leastSpreadsOfSigned : Math.max(leastDecades, usual.spread * leastSpreads)
  if (!(limit > 0)) return []
  const far = isSigned
    ? listFar(numbers, usual, middle => figure => (figure - middle) / limit, 1, 1.5)
    : listFar(numbers, usual, toRatio, 10 ** limit, leastGap)
  if (far.count() > Math.max(2, held.filled * 0.005)) return []
  return tellRows({ code: 'far-off', severity: 'should', column: index, facts: tellFirst(held, usual, far.list()[0] ?? 0, isSigned) }, far)
}

/** How many times a figure is what is usual; below nothing where it is the other way round. Nothing at all lies nowhere on such a scale. */
function toRatio(middle: number): (figure: number) => number {
  const usually = 10 ** middle
  return figure => (figure === 0 ? 0 : figure >= usually ? figure / usually : -usually / figure)
}

function isBelowNothing(numbers: Float64Array): boolean {
  for (let n = 0; n < numbers.length; n++) if ((numbers[n] ?? 0) < 0) return true
  return false
}

type Out = (figure: number) => number

/**
 * The rows whose figure lies further out than the limit, on a side where a gap parts them from all others: without one they are only the end
 * of how the figures of this column lie.
 */
function listFar(numbers: Float64Array, usual: Usual, outOf: (middle: number) => Out, limit: number, gap: number): Rows {
  const outs = new Map([...usual.middles].map(([code, middle]) => [code, outOf(middle)]))
  const all = outOf(usual.all)
  const codes = usual.by?.codes ?? null
  const sides = [-1, 1].map(sign => ({ sign, rows: [] as number[], nearest: Number.POSITIVE_INFINITY, furthest: 0 }))
  for (let n = 0; n < numbers.length; n++) {
    const figure = numbers[n] ?? Number.NaN
    if (Number.isNaN(figure)) continue
    const out = (codes === null ? all : outs.get(codes[n] ?? -1))?.(figure) ?? 0
    const side = sides[out < 0 ? 0 : 1]
    if (side === undefined) continue
    const away = Math.abs(out)
    if (away <= limit) side.furthest = Math.max(side.furthest, away)
    else {
      side.nearest = Math.min(side.nearest, away)
      side.rows.push(n)
    }
  }
  const far = createRows()
  for (const { rows, nearest, furthest } of sides) if (nearest >= furthest * gap) for (const row of rows) far.add(row)
  return far
}

function middleFor({ by, middles, all }: Usual, n: number): number | null {
  if (by === null) return all
  return middles.get(by.codes?.[n] ?? -1) ?? null
}

function tellFirst(held: SurveyColumn, usual: Usual, row: number, isSigned: boolean): Found['facts'] {
  const middle = middleFor(usual, row) ?? 0
  const usually = isSigned ? middle : 10 ** middle
  const among = usual.by === null ? '' : (usual.by.words[usual.by.codes?.[row] ?? -1] ?? '')
  return { value: held.numbers?.[row] ?? 0, usual: Number(usually.toPrecision(3)), among }
}

/** Of the ways to group, the one in which figures lie closest together. */
function findUsual(numbers: Float64Array, lay: (figure: number) => number, survey: Survey, isSigned: boolean): Usual | null {
  const step = Math.max(1, Math.floor(survey.rows / mostSampled))
  const rows: number[] = []
  for (let n = 0; n < survey.rows; n += step) if (!Number.isNaN(lay(numbers[n] ?? Number.NaN))) rows.push(n)
  if (rows.length < fewest) return null
  const values = Float64Array.from(rows, n => lay(numbers[n] ?? 0))
  const groupings = [null, ...(isSigned ? [] : groupingsOf(survey, rows.length))]
  const ways = groupings.map(by => measure(by, rows, values)).filter(way => way !== null)
  return ways.reduce<Usual | null>((best, way) => (best === null || way.spread < best.spread ? way : best), null)
}

const groupingsOf = ({ columns, rows }: Survey, sampled: number): readonly SurveyColumn[] =>
  columns
    .filter(
      ({ column, words, crowded, filled }) =>
        column.type === 'string' && !crowded && filled > rows * 0.9 && words.length >= 2 && words.length * fewestInGroup <= sampled,
    )
    .slice(0, mostGroupings)

function measure(by: Grouping, rows: readonly number[], values: Float64Array): Usual | null {
  const all = medianOf(values.slice().sort())
  if (by === null) return { by, middles: new Map(), all, spread: spreadOf(values.map(value => value - all)) }
  const groups = new Map<number, number[]>()
  for (const [i, n] of rows.entries()) {
    const code = by.codes?.[n] ?? -1
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [values[i] ?? 0])
    else group.push(values[i] ?? 0)
  }
  const middles = new Map<number, number>()
  for (const [code, group] of groups)
    if (code >= 0 && group.length >= fewestInGroup) middles.set(code, medianOf(Float64Array.from(group).sort()))
  const apart: number[] = []
  for (const [i, n] of rows.entries()) {
    const middle = middles.get(by.codes?.[n] ?? -1)
    if (middle !== undefined) apart.push((values[i] ?? 0) - middle)
  }
  return apart.length < rows.length * 0.8 ? null : { by, middles, all, spread: spreadOf(Float64Array.from(apart)) }
}
