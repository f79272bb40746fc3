import { isYear } from '../values/calendar.ts'
import { readMonth } from '../values/months.ts'
import type { Heading } from './headings.ts'
import { isBlank, isFigure, mergeAt, numberAt, type Sheet, textAt } from './sheet-cells.ts'

type FillGround = {
  readonly rows: readonly number[]
  readonly stubs: readonly number[]
  readonly measures: readonly number[]
  readonly headings: ReadonlyMap<number, Heading>
}

/** Stub columns whose name is written once and left blank for the rows below: the eye fills them, a machine needs it said. */
export function findFillColumns(sheet: Sheet, { rows, stubs, measures, headings }: FillGround): number[] {
  const firstMeasure = Math.min(...measures)
  return stubs.filter((c, i) => {
    const blanks = rows.filter(r => isBlank(sheet, r, c))
    if (blanks.length === 0 || isBlank(sheet, rows[0] ?? 0, c)) return false
    if (blanks.every(r => coveredFromAbove(sheet, r, c))) return true
    // What stands behind figures or under a month tells of its own row alone, as does a tick.
    if (c > firstMeasure || isMonthly(headings.get(c)) || holdsTicks(sheet, rows, c)) return false
    // A telephone number left blank is none; a year left blank is the one above.
    if (rows.some(r => isFigure(sheet, r, c) && !isYear(numberAt(sheet, r, c)))) return false
    const finer = stubs.slice(i + 1).some(other => rows.every(r => !isBlank(sheet, r, other)))
    return finer && blanks.length >= rows.length * 0.2
  })
}

const isMonthly = (heading: Heading | undefined): boolean => readMonth(heading?.parts.at(-1)?.text ?? '') !== null

/** True of a column of nothing but signs without a letter, or of one and the same letter. */
function holdsTicks(sheet: Sheet, rows: readonly number[], c: number): boolean {
  const texts = rows.filter(r => !isBlank(sheet, r, c)).map(r => textAt(sheet, r, c))
  const isSame = texts.length >= 2 && new Set(texts).size === 1 && [...(texts[0] ?? '')].length === 1
  return isSame || texts.every(text => /^[^\p{L}\p{N}]+$/u.test(text))
}

const coveredFromAbove = (sheet: Sheet, r: number, c: number): boolean => {
  const merge = mergeAt(sheet, r, c)
  return merge !== null && merge.r0 < r && merge.c0 === c
}
