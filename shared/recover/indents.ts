import { cellAt } from '../model/grid.ts'
import { toArabicDigits } from '../text/thai-digits.ts'
import { leadOf } from './roles/lead-at.ts'
import type { Sheet } from './sheet-cells.ts'

const outline = /^\(?(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/
const dash = /^[-–—•·○▪*]\s*(?=[\p{L}])/u

/** How far a cell's words are set in: the steps that the file keeps, the spaces before them, a dash that leads them. */
export function indentAt(sheet: Sheet, r: number, c: number): number {
  const cell = cellAt(sheet.grid, r, c)
  if (cell?.kind !== 'text') return 0
  return leadOf(cell) + (dash.test(cell.text.trim()) ? 1 : 0)
}

/** The number that a name bears in an outline, such as 1.2 of 1.2 ค่าจ้าง; null where it bears none. */
export function outlineOf(sheet: Sheet, r: number, c: number): string | null {
  const cell = cellAt(sheet.grid, r, c)
  return cell?.kind === 'text' ? (outline.exec(toArabicDigits(cell.text.trim()))?.[1] ?? null) : null
}

const bare = /^\(?(\d{1,2}(?:\.\d{1,2})*)[.)]?$/

/** The number of a row in an outline, before its name or in a column of its own. */
const numberedAs = (sheet: Sheet, r: number, c: number): string | null =>
  outlineOf(sheet, r, c) ?? bare.exec(toArabicDigits(cellAt(sheet.grid, r, c)?.text.trim() ?? ''))?.[1] ?? null

/** True where the next row is set in deeper, or numbered within this one: its name stands over what follows. */
export function leadsDeeper(sheet: Sheet, rows: readonly number[], i: number, c: number): boolean {
  const [own, next] = [rows[i], rows[i + 1]]
  if (own === undefined || next === undefined) return false
  const [a, b] = [numberedAs(sheet, own, c), numberedAs(sheet, next, c)]
  if (a !== null && b !== null) return b.startsWith(`${a}.`)
  return indentAt(sheet, next, c) > indentAt(sheet, own, c)
}
