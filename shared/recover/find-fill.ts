import { isYear } from '../values/calendar.ts'
import { isBlank, isFigure, mergeAt, numberAt, type Sheet } from './sheet-cells.ts'

/** Stub columns whose name is written once and left blank for the rows below: the eye fills them, a machine needs it said. */
export function findFillColumns(sheet: Sheet, rows: readonly number[], stubs: readonly number[]): number[] {
  return stubs.filter((c, i) => {
    const blanks = rows.filter(r => isBlank(sheet, r, c))
    if (blanks.length === 0 || isBlank(sheet, rows[0] ?? 0, c)) return false
    if (blanks.every(r => coveredFromAbove(sheet, r, c))) return true
    // A telephone number left blank is none; a year left blank is the one above.
    if (rows.some(r => isFigure(sheet, r, c) && !isYear(numberAt(sheet, r, c)))) return false
    const finer = stubs.slice(i + 1).some(other => rows.every(r => !isBlank(sheet, r, other)))
    return finer && blanks.length >= rows.length * 0.2
  })
}

const coveredFromAbove = (sheet: Sheet, r: number, c: number): boolean => {
  const merge = mergeAt(sheet, r, c)
  return merge !== null && merge.r0 < r && merge.c0 === c
}
