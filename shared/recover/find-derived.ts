import { isPlainTotalWord, isTotalWord } from '../text/total-words.ts'
import {
  agrees,
  figuresOf,
  isExtreme,
  isMean,
  leastWithin,
  liesWithin,
  meanOf,
  mostRows,
  type Name,
  placesOf,
  tellNames,
} from './compare-rows.ts'
import { isAverageWord, isBroughtWord, isCarriedWord, isDeviationWord, isExtremeWord, isShareWord, isWholeWord } from './derived-words.ts'
import { findGroupAverages, findStatistics } from './find-statistics.ts'
import { roundingOf, type Total, type TotalGround } from './find-totals.ts'
import { spellHeading } from './headings.ts'
import { numberAt, type Sheet } from './sheet-cells.ts'
import { isBalanceWord } from './words.ts'

/** Lines that are worked out from others but add up nothing: averages, extremes, shares of a total. They have no parts to be held against. */
const derived = (at: number): Total => ({ at, parts: [], proven: true })

const mostShare = 0.34

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
