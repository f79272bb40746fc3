import { isYear } from '../values/calendar.ts'
import { identifierOf, isCodeLabel } from '../values/identifiers.ts'
import { readNumber } from '../values/read-number.ts'
import type { Pair, PairForm } from '../values/read-pair.ts'
import { readUnitLine } from '../values/units.ts'
import { announcesPair, splitByStroke } from './pair-headings.ts'
import { filledIn, look, lookOf, mergeAt, type Sheet, textAt } from './sheet-cells.ts'
import { pairAt } from './split-pairs.ts'
import { isOrdinalHeading } from './words.ts'

/** The pairs of a column, and the row in which the first of them stands. */
type Found = { readonly first: number; readonly pairs: readonly Pair[] }

const leastPairs = 2
/** What nobody announced must show itself more often. */
const leastUnsaid = 3
const mostAbove = 60
const nearlyAll = 0.9

/** The columns of a sheet in which nearly every cell prints two figures, such as 50 (45.5). */
export function findPairs(sheet: Sheet): number[] {
  const columns: number[] = []
  for (let c = 0; c < sheet.columns; c++) {
    const found = gatherPairs(sheet, c)
    if (found !== null && isTold(sheet, c, found)) columns.push(c)
  }
  return columns
}

/** Walks down a column from its first pair until it ends. Null where too much in it is something else. */
function gatherPairs(sheet: Sheet, c: number): Found | null {
  const first = findFirst(sheet, c)
  if (first < 0) return null
  const pairs: Pair[] = []
  const above = new Set(headsOf(sheet, c, first))
  let [single, words, since] = [0, 0, 0]
  for (let r = first; r < sheet.rows && since <= mostAbove; r++) {
    const seen = lookOf(sheet, r, c)
    const pair = seen === look.text ? pairAt(sheet, r, c) : null
    if (pair !== null) {
      pairs.push(pair)
      words += since
      since = 0
      // What stands below other words is of another table.
    } else if (seen === look.number) single += since === 0 ? 1 : 0
    else if (seen !== look.blank && seen !== look.mark && !above.has(textAt(sheet, r, c))) since++
  }
  if (pairs.length < leastPairs || single > pairs.length) return null
  const all = pairs.length + single + words
  return words <= all * (1 - nearlyAll) || (all >= 5 && words === 1) ? { first, pairs } : null
}

/** The row of the first pair of a column; -1 where none comes soon. */
function findFirst(sheet: Sheet, c: number): number {
  let above = 0
  for (let r = 0; r < sheet.rows && above <= mostAbove; r++) {
    const seen = lookOf(sheet, r, c)
    if (seen === look.text && pairAt(sheet, r, c) !== null) return r
    if (seen !== look.blank) above++
  }
  return -1
}

/** Two figures are told by the heading, or by the cells themselves; a code such as 12(3) is by neither. */
function isTold(sheet: Sheet, c: number, { first, pairs }: Found): boolean {
  const own = headsOf(sheet, c, first)
  if (own.some(text => isCodeLabel(text) || identifierOf(text) !== null)) return false
  const heads = [...own, ...linesAbove(sheet, c, first)]
  const form = formOf(pairs)
  if (form === 'stroke') return heads.some(text => splitByStroke(text) !== null) && !areYears(pairs)
  if (form === 'spread' || heads.some(announcesPair)) return true
  return !own.some(isOrdinalHeading) && pairs.length >= leastUnsaid && (areDressed(pairs) || areShares(pairs))
}

/** The form that most of the pairs have. */
export function formOf(pairs: readonly Pair[]): PairForm {
  const count = (form: PairForm): number => pairs.filter(pair => pair.form === form).length
  return (['brackets', 'spread', 'stroke'] as const).reduce((best, form) => (count(form) > count(best) ? form : best))
}

const deepest = 8

/** The words over a column, nearest first, in its own cells and in those that are merged over it. */
function headsOf(sheet: Sheet, c: number, below: number): string[] {
  const heads: string[] = []
  for (let r = below - 1; r >= 0 && heads.length < deepest; r--) {
    const merge = mergeAt(sheet, r, c)
    const text = merge ? textAt(sheet, merge.r0, merge.c0) : textAt(sheet, r, c)
    if (text !== '' && text !== heads.at(-1)) heads.push(text)
  }
  return heads
}

/** Words that stand further left in a row of a heading, and the unit of the table, speak for columns that have none of their own there. */
function linesAbove(sheet: Sheet, c: number, below: number): string[] {
  return Array.from({ length: Math.min(below, mostAbove) }, (_, i) => below - 1 - i).flatMap(r => {
    const filled = filledIn(sheet, r)
    const units = filled.flatMap(at => readUnitLine(textAt(sheet, r, at)) ?? [])
    const left = filled.findLast(at => at < c)
    const spreads = filled.length >= 2 && !filled.includes(c) && left !== undefined && left > (filled[0] ?? 0)
    return spreads ? [...units, textAt(sheet, r, left)] : units
  })
}

const mostly = (pairs: readonly Pair[], fits: (pair: Pair) => boolean): boolean => pairs.filter(fits).length >= pairs.length * nearlyAll

/** The second figure bears a sign or decimals, as no number of a clause or an issue does. */
const areDressed = (pairs: readonly Pair[]): boolean =>
  mostly(pairs, ({ second }) => {
    const read = readNumber(second)
    return read === null || read.percent || read.decimals > 0
  }) && pairs.some(({ second }) => readNumber(second) !== null)

const areYears = (pairs: readonly Pair[]): boolean =>
  pairs.filter(({ second }) => isYear(readNumber(second)?.value ?? 0)).length * 2 > pairs.length

/** True where the second figures are the shares of one whole that the first are parts of. */
export function areShares(pairs: readonly Pair[]): boolean {
  const figures = pairs.flatMap(({ first, second }) => {
    const [part, share] = [readNumber(first), readNumber(second)]
    return part && share ? [{ part: part.value, share: share.value, half: 0.5 * 10 ** -share.decimals }] : []
  })
  const parts = figures.reduce((sum, { part }) => sum + part, 0)
  const shares = figures.reduce((sum, { share }) => sum + share, 0)
  if (new Set(figures.map(({ part }) => part)).size < leastUnsaid || parts <= 0 || shares <= 0) return false
  const fits = figures.filter(
    ({ part, share, half }) => share >= 0 && share <= 100 && Math.abs(share - (part / parts) * shares) <= half * 2,
  )
  return fits.length >= figures.length * nearlyAll
}
