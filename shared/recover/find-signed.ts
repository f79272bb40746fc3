import { filledIn, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { isSignature } from './words.ts'

const mostRows = 6
// A heading and a row.
const leastAbove = 2
const sure = /ลงชื่อ.*[._…]{3,}|^\(?\s*[._…]{6,}\s*\)?$|^\(\s*(นาย|นาง|นางสาว|น\.ส\.|ดร\.|ว่าที่)\s*\S.*\)$|\bsigned\b/

/**
 * The first of the last rows of a sheet, in which people sign side by side; null where nobody does. It holds nothing else, dots or names in
 * brackets tell it from a list of names, no row above is like it, and no figures follow.
 */
export function findSigned(sheet: Sheet): number | null {
  const foot = lastRows(sheet)
  const at = foot.findIndex(({ r, filled }, i) => {
    const below = foot[i + 1]
    return isSigned(sheet, r, filled) && (isSure(sheet, r, filled) || (below !== undefined && isSure(sheet, below.r, below.filled)))
  })
  const first = foot[at]
  if (first === undefined || foot.slice(at).some(({ r, filled }) => filled.some(c => lookOf(sheet, r, c) === look.number))) return null
  return standsUnderTable(sheet, first.r) ? first.r : null
}

type Row = { readonly r: number; readonly filled: readonly number[] }

function lastRows(sheet: Sheet): Row[] {
  const rows: Row[] = []
  for (let r = sheet.rows - 1; r >= 0 && rows.length < mostRows; r--) {
    const filled = filledIn(sheet, r)
    if (filled.length > 0) rows.unshift({ r, filled })
  }
  return rows
}

// Who signs, and what stands beside it; each alone could be anything.
const beside = /^(ตำแหน่ง|วันที่)|^ผู้[ก-๎]{2,20}$/

const isSigned = (sheet: Sheet, r: number, filled: readonly number[]): boolean =>
  filled.length > 0 && filled.every(c => isSignature(textAt(sheet, r, c)) || beside.test(textAt(sheet, r, c)))

const isSure = (sheet: Sheet, r: number, filled: readonly number[]): boolean => filled.some(c => sure.test(textAt(sheet, r, c)))

/** True where a table stands above, and no row of it is as those in which people sign. */
function standsUnderTable(sheet: Sheet, end: number): boolean {
  let rows = 0
  for (let r = 0; r < end; r++) {
    const filled = filledIn(sheet, r)
    if (isSigned(sheet, r, filled) && isSure(sheet, r, filled)) return false
    if (filled.length >= 2) rows++
  }
  return rows >= leastAbove
}
