import { filledIn, look, lookOf, mergeAt, type Sheet } from './sheet-cells.ts'

/** The first column of the one name that is merged over all figures of a row, beside a blank place for the name of the row; null for other rows. */
export function bandAt(sheet: Sheet, r: number, c0: number, c1: number): number | null {
  const filled = filledIn(sheet, r).filter(c => c >= c0 && c <= c1)
  const [c] = filled
  if (c === undefined || filled.length !== 1 || c === c0 || lookOf(sheet, r, c) !== look.text) return null
  const merge = mergeAt(sheet, r, c)
  return merge !== null && merge.r0 === merge.r1 && merge.c0 === c && merge.c1 > c && merge.c1 >= c1 ? c : null
}
