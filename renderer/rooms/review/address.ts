import { toAddress, toColumnLetters } from '../../../shared/model/cell.ts'
import type { Box } from '../../parts/grid/box.ts'
import type { Place } from './review-view.ts'

/** The sheet whose places need not name it: the only one that a table reads; none where it reads several. */
export const plainSheet = ({ sheet, sheets }: { readonly sheet: string; readonly sheets: readonly string[] }): string =>
  sheets.length > 1 ? '' : sheet

/** `C12`, or `มกราคม!C12` where more than one sheet is in play. */
export const toPlaceText = (place: Place, mainSheet: string): string =>
  place.sheet === mainSheet ? toAddress(place.r, place.c) : `${place.sheet}!${toAddress(place.r, place.c)}`

/** `C12` or `C12:D14`. */
export const toBoxText = (box: Box): string =>
  box.r0 === box.r1 && box.c0 === box.c1 ? toAddress(box.r0, box.c0) : `${toAddress(box.r0, box.c0)}:${toAddress(box.r1, box.c1)}`

/** `C, D, F` or, for a run, `C–F`. */
export function toLettersText(columns: readonly number[]): string {
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRun = columns.length > 2 && columns.every((c, n) => c === first + n)
  return isRun ? `${toColumnLetters(first)}–${toColumnLetters(last)}` : columns.map(toColumnLetters).join(', ')
}

/** `6–7` for rows 5 and 6 counted from 0. */
export function toRowsText(rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRun = rows.every((r, n) => r === first + n)
  return first === last ? String(first + 1) : isRun ? `${first + 1}–${last + 1}` : rows.map(r => r + 1).join(', ')
}
