import { isBlank, mergeAt, type Sheet, textAt } from './sheet-cells.ts'
import { readOrdinal } from './words.ts'

/** Rows that bear their running number and nothing else, as forms have them ready to be filled: they hold no record. None where all rows do. */
export function findBareRows(sheet: Sheet, rows: readonly number[], columns: readonly number[], ordinal: number | null): number[] {
  if (ordinal === null) return []
  // A name merged down over a row is said of it too.
  const isBare = (r: number): boolean =>
    readOrdinal(textAt(sheet, r, ordinal)) !== null &&
    columns.every(c => c === ordinal || (isBlank(sheet, r, c) && (mergeAt(sheet, r, c)?.r0 ?? r) === r))
  const bare = rows.filter(isBare)
  return bare.length < rows.length ? bare : []
}
