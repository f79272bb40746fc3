import { toArabicDigits } from '../text/thai-digits.ts'
import { toComparable } from '../text/tidy-text.ts'
import {
  extremeSide,
  isAverageOfWord,
  isAverageWord,
  isBroughtWord,
  isCarriedWord,
  isCountWord,
  isDeviationWord,
  isExtremeWord,
  isFullMarkWord,
  isShareWord,
  isWholeWord,
  namesSide,
} from './derived-words.ts'
import { breaksBetween, roundingOf, type Total, type TotalGround } from './find-totals.ts'
import { spellHeading } from './headings.ts'
import { isBlank, isFigure, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isBalanceWord, isPlainTotalWord, isTotalWord } from './words.ts'

/** Lines that are worked out from others but add up nothing: averages, extremes, shares of a total. They have no parts to be held against. */
const derived = (at: number): Total => ({ at, parts: [], proven: true })

const mostShare = 0.34
const mostRows = 20_000

type Name = (r: number) => string

/** Tells the one word by which a row is called; empty where several stand before its first figure, as where each name has its own average. */
function tellNames(sheet: Sheet, { stubs, columns }: TotalGround): Name {
  const places = [...stubs, ...columns].sort((a, b) => a - b)
  const known = new Map<number, string>()
  return r => {
    const before = known.get(r)
    if (before !== undefined) return before
    const words: string[] = []
    for (const c of places) {
      if (isFigure(sheet, r, c)) break
      if (!isBlank(sheet, r, c)) words.push(textAt(sheet, r, c))
    }
    const name = words.length === 1 ? (words[0] ?? '') : ''
    known.set(r, name)
    return name
  }
}

/** Finds rows of averages, extremes and shares by their word and their figures, and sums that are carried from page to page. */
export function findDerivedRows(sheet: Sheet, ground: TotalGround): Total[] {
  const { rows } = ground
  if (rows.length > mostRows) return []
  const word = tellNames(sheet, ground)
  const called = rows.filter(r => [isAverageWord, isExtremeWord, isShareWord, isDeviationWord].some(says => says(word(r))))
  const found = new Set([...findStatistics(sheet, ground, word), ...findGroupAverages(sheet, ground, word)])
  const plain = rows.filter(
    r => !found.has(r) && !called.includes(r) && !isTotalWord(word(r)) && !isCarriedWord(word(r)) && !isBroughtWord(word(r)),
  )
  // Where names have an average each, the same words come again and again.
  const once = new Set(called.map(word)).size === called.length
  if (plain.length >= 2 && (once || called.length <= rows.length * mostShare))
    for (const [i, r] of rows.entries()) {
      const above = rows[i - 1]
      const behind = above !== undefined && (isTotalWord(word(above)) || found.has(above))
      if (isAverageWord(word(r)) && liesWithin(sheet, ground, r, plain)) found.add(r)
      else if (isExtremeWord(word(r)) && isExtreme(sheet, ground, r, plain)) found.add(r)
      else if ((isShareWord(word(r)) || isDeviationWord(word(r))) && behind) found.add(r)
    }
  return [...[...found].map(derived), ...findCarried(sheet, ground, word)].sort((a, b) => a.at - b.at)
}

/** The average of one side of a questionnaire, below its questions: it names the side, and lies among them in every figure. */
function findGroupAverages(sheet: Sheet, ground: TotalGround, word: Name): number[] {
  const found: number[] = []
  let run: number[] = []
  for (const [i, r] of ground.rows.entries()) {
    const above = ground.rows[i - 1]
    if (above !== undefined && breaksBetween(ground.breaks, above, r)) run = []
    if (!isAverageOfWord(word(r))) run.push(r)
    else if (run.length >= 2 && agreesWithin(sheet, ground, r, run) === 1 && (namesSide(word(r)) || isMean(sheet, ground, r, run))) {
      found.push(r)
      run = []
    }
  }
  return found
}

/** Rows of an outline that are the mean of those numbered below them: 1. is that of 1.1 and 1.2. A single one may be so by chance. */
export function findOutlineMeans(sheet: Sheet, ground: TotalGround, totals: readonly Total[]): Total[] {
  const { rows } = ground
  if (rows.length > mostRows) return []
  const sums = new Set(totals.filter(({ proven }) => proven).map(({ at }) => at))
  const word = tellNames(sheet, ground)
  const numbers = rows.map(r => /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(toArabicDigits(word(r)))?.[1] ?? '')
  const heads = rows.flatMap((at, i) => {
    const below = numbers.slice(i + 1).findIndex(number => numbers[i] === '' || !number.startsWith(`${numbers[i]}.`))
    const parts = rows.slice(i + 1, below < 0 ? undefined : i + 1 + below)
    return parts.length < 2 || sums.has(at) ? [] : [{ at, parts, proven: true, by: 'mean' as const }]
  })
  const held = heads.filter(({ at, parts }) => agreesWithin(sheet, ground, at, parts) === 1 && isMean(sheet, ground, at, parts))
  // Nothing but totals may stand outside: a name over rows reaches as far as the next one.
  const inside = new Set(held.flatMap(({ at, parts }) => [at, ...parts]))
  const whole = rows.every(r => inside.has(r) || isTotalWord(word(r)) || isWholeWord(word(r)))
  return held.length >= 2 && held.length === heads.length && whole ? held : []
}

const leastListed = 3

/**
 * Extremes that say of what they are, counts of rows and full marks. Such words are also names of things that were measured: they count only
 * in a run at the head or the foot of a list, and where every figure bears them out.
 */
function findStatistics(sheet: Sheet, ground: TotalGround, word: Name): number[] {
  const { rows } = ground
  const says = (r: number): boolean => isStatisticWord(word(r))
  const first = rows.findIndex(r => !says(r))
  const last = rows.findLastIndex(r => !says(r))
  const listed = rows.slice(Math.max(first, 0), last + 1)
  const [head, foot] = [rows.slice(0, Math.max(first, 0)), rows.slice(last + 1)]
  if (listed.length < leastListed || listed.some(says)) return []
  const holds = (r: number): boolean => {
    const side = extremeSide(word(r))
    if (side !== null) return isAtEdge(sheet, ground, r, listed, side) && !listed.some(row => isAkin(word(r), word(row)))
    return isFullMarkWord(word(r)) && isAtMost(sheet, ground, listed, r)
  }
  const found = [...head, ...foot].filter(holds)
  const isKin = (r: number): boolean => found.includes(r) || isTotalWord(word(r)) || isAverageWord(word(r)) || isDeviationWord(word(r))
  const counts = foot.filter(r => isCountWord(word(r)) && foot.some(isKin) && isCountOf(sheet, ground, r, listed))
  return [...found, ...counts]
}

const isStatisticWord = (text: string): boolean =>
  extremeSide(text) !== null ||
  [isAverageWord, isExtremeWord, isDeviationWord, isShareWord, isTotalWord, isFullMarkWord, isCountWord].some(says => says(text))

/** Temperature stands beside the highest temperature as a thing measured, and is no list of which that is the highest. */
function isAkin(extreme: string, name: string): boolean {
  const of = toComparable(extreme).replace(/(สูง|ต่ำ)(ที่)?สุด$/, '')
  return of.length > 2 && of !== 'ค่า' && toComparable(name).startsWith(of)
}

/** Rows that call themselves a total where no figure adds up and all lie among those of the rows: averages of them, or rates of the whole. */
export function findMeanTotals(sheet: Sheet, ground: TotalGround, totals: readonly Total[]): Total[] {
  const { rows } = ground
  if (rows.length > mostRows) return []
  const sums = new Set(totals.filter(({ proven }) => proven).map(({ at }) => at))
  const word = tellNames(sheet, ground)
  const says = (r: number): boolean => isPlainTotalWord(word(r)) || isWholeWord(word(r))
  const plain = rows.filter(r => !sums.has(r) && !says(r))
  const atEdge = (r: number): boolean => r === rows[0] || r === rows.at(-1)
  return rows
    .filter(r => says(r) && !sums.has(r) && plain.length >= 2 && liesWithin(sheet, ground, r, plain))
    .filter(r => (isWholeWord(word(r)) && atEdge(r)) || isMean(sheet, ground, r, plain))
    .map(derived)
}

/** Rows such as what was taken in beyond what was spent: one total less another, in every figure. */
export function findBalanceRows(sheet: Sheet, ground: TotalGround, totals: readonly Total[]): Total[] {
  const sums = totals.filter(({ proven, parts }) => proven && parts.length > 0).map(({ at }) => at)
  if (sums.length < 2 || sums.length > mostBalanced) return []
  const isLess = (r: number, a: number, b: number): boolean =>
    agrees(sheet, ground, r, [a], (n, [figure = 0], c) => Math.abs(n - (figure - numberAt(sheet, b, c))) < 0.006) === 1
  const word = tellNames(sheet, ground)
  return ground.rows
    .filter(r => !sums.includes(r) && isBalanceWord(word(r)))
    .filter(r => sums.some(a => sums.some(b => a !== b && isLess(r, a, b))))
    .map(derived)
}

const mostBalanced = 30

const figuresOf = (sheet: Sheet, rows: readonly number[], c: number): number[] =>
  rows.map(r => numberAt(sheet, r, c)).filter(n => !Number.isNaN(n))

/** Counts in how many columns the figure of a row agrees with those of others. */
function agrees(
  sheet: Sheet,
  { columns }: TotalGround,
  r: number,
  rows: readonly number[],
  fits: (printed: number, figures: readonly number[], c: number) => boolean,
): number {
  let [same, compared] = [0, 0]
  for (const c of columns) {
    const printed = numberAt(sheet, r, c)
    const figures = figuresOf(sheet, rows, c)
    if (Number.isNaN(printed) || figures.length === 0) continue
    compared++
    if (fits(printed, figures, c)) same++
  }
  return compared === 0 ? 0 : same / compared
}

const leastWithin = 0.8

/** An average lies between the smallest and the largest of its parts. */
const liesWithin = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agreesWithin(sheet, ground, r, rows) >= leastWithin

const agreesWithin = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): number =>
  agrees(sheet, ground, r, rows, (n, figures) => n >= Math.min(...figures) - 1e-9 && n <= Math.max(...figures) + 1e-9)

const isExtreme = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n === Math.max(...figures) || n === Math.min(...figures)) >= leastWithin

const isAtEdge = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[], side: 'highest' | 'lowest'): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n === (side === 'highest' ? Math.max(...figures) : Math.min(...figures))) === 1

const isAtMost = (sheet: Sheet, ground: TotalGround, rows: readonly number[], r: number): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n >= Math.max(...figures)) === 1

/** Of what kind the rows are that were counted cannot be told, only that there are so many. */
const isCountOf = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => Number.isInteger(n) && n >= 0 && n <= figures.length) === 1

/** Most averages were weighted by hand or rounded: half of them to the printed place are enough. */
const isMean = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures, c) => Math.abs(n - meanOf(figures)) <= lastPlace(sheet, r, c, rows)) >= 0.5

const meanOf = (figures: readonly number[]): number => figures.reduce((sum, n) => sum + n, 0) / figures.length

/** Averages are printed to about the place to which their parts are, or one more. */
function lastPlace(sheet: Sheet, r: number, c: number, rows: readonly number[]): number {
  const places = [r, ...rows].map(row => (Number.isNaN(numberAt(sheet, row, c)) ? 0 : placesOf(numberAt(sheet, row, c))))
  return 0.5 * 10 ** -Math.min(placesOf(numberAt(sheet, r, c)), Math.max(...places)) + 1e-9
}

const placesOf = (n: number): number => (String(n).split('.')[1] ?? '').length

/** The sum at the foot of a page and the same sum at the head of the next; the opening balance of a book is none. */
function findCarried(sheet: Sheet, ground: TotalGround, word: Name): Total[] {
  const { rows, columns } = ground
  const found: Total[] = []
  const parts: number[] = []
  const isSame = (a: number, b: number): boolean =>
    columns.every(c => Object.is(numberAt(sheet, a, c), numberAt(sheet, b, c))) && columns.some(c => !Number.isNaN(numberAt(sheet, a, c)))
  for (const [i, r] of rows.entries()) {
    const [above, below] = [rows[i - 1], rows[i + 1]]
    const goesOn = isCarriedWord(word(r)) && below !== undefined && isBroughtWord(word(below)) && isSame(r, below)
    const comesBack = isBroughtWord(word(r)) && above !== undefined && isCarriedWord(word(above)) && isSame(r, above)
    if (goesOn || comesBack) found.push({ at: r, parts: addsUp(sheet, ground, r, parts) ? [...parts] : [], proven: true })
    else parts.push(r)
  }
  return found
}

const addsUp = (sheet: Sheet, { columns, scaled }: TotalGround, r: number, parts: readonly number[]): boolean =>
  columns.every(c => {
    const printed = numberAt(sheet, r, c)
    const sum = figuresOf(sheet, parts, c).reduce((total, n) => total + n, 0)
    return Number.isNaN(printed) || Math.abs(printed - sum) <= roundingOf(sheet, r, c, parts.length, scaled) + Math.abs(printed) * 1e-9
  })

/** Finds columns that call themselves an average and are that of the other columns, line by line. */
export function findMeanColumns(sheet: Sheet, ground: TotalGround): Total[] {
  const { columns, rows, headings } = ground
  const says = (c: number): boolean => isAverageWord(headings.get(c)?.parts.at(-1)?.text ?? '')
  const others = columns.filter(c => !says(c) && !isTotalWord(spellHeading(headings.get(c))))
  const sampled = rows.slice(0, 200)
  return columns
    .filter(c => says(c) && others.length >= 3)
    .filter(c => {
      const told = sampled.filter(r => !Number.isNaN(numberAt(sheet, r, c)))
      return told.length > 0 && told.filter(r => isMeanAlong(sheet, r, c, others)).length >= told.length * leastWithin
    })
    .map(derived)
}

function isMeanAlong(sheet: Sheet, r: number, c: number, others: readonly number[]): boolean {
  const figures = others.map(other => numberAt(sheet, r, other)).filter(n => !Number.isNaN(n))
  const printed = numberAt(sheet, r, c)
  // What is rounded twice may be off by one in its last place.
  return figures.length >= 2 && Math.abs(printed - meanOf(figures)) <= 10 ** -Math.max(placesOf(printed), 0) + 1e-9
}
