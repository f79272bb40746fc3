import { toArabicDigits } from '../text/thai-digits.ts'
import { toComparable } from '../text/tidy-text.ts'
import { isTotalWord } from '../text/total-words.ts'
import { agreesWithin, isAtEdge, isAtMost, isCountOf, isMean, leastWithin, mostRows, type Name, tellNames } from './compare-rows.ts'
import {
  extremeSide,
  isAverageOfWord,
  isAverageWord,
  isCountWord,
  isDeviationWord,
  isExtremeWord,
  isFullMarkWord,
  isLevelWord,
  isShareWord,
  isWholeWord,
  namesSide,
} from './derived-words.ts'
import { breaksBetween, type Total, type TotalGround } from './find-totals.ts'
import type { Sheet } from './sheet-cells.ts'

/** The average of one side of a questionnaire, below its questions: it names the side, and lies among them in every figure. */
export function findGroupAverages(sheet: Sheet, ground: TotalGround, word: Name): number[] {
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
 * Extremes that say of what they are, counts of rows, full marks, and the figures of the whole country for comparison. Such words are also
 * names of things that were measured: they count only in a run at the head or the foot of a list, and where the figures bear them out.
 */
export function findStatistics(sheet: Sheet, ground: TotalGround, word: Name): number[] {
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
  const levels = foot.filter(r => isLevelWord(word(r)) && agreesWithin(sheet, ground, r, listed) >= leastWithin)
  return [...found, ...counts, ...levels]
}

const isStatisticWord = (text: string): boolean =>
  extremeSide(text) !== null ||
  [isAverageWord, isExtremeWord, isDeviationWord, isShareWord, isTotalWord, isFullMarkWord, isCountWord, isLevelWord].some(says =>
    says(text),
  )

/** Temperature stands beside the highest temperature as a thing measured, and is no list of which that is the highest. */
function isAkin(extreme: string, name: string): boolean {
  const of = toComparable(extreme).replace(/(สูง|ต่ำ)(ที่)?สุด$/, '')
  return of.length > 2 && of !== 'ค่า' && toComparable(name).startsWith(of)
}
