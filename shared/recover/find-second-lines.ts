import { isTotalWord } from '../text/total-words.ts'
import { filledIn, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import type { TableShape } from './table-shape.ts'

const leastRecords = 2

/** The column in which a row goes on with the one right above: words in brackets below words, and nothing beside them. Null of any other row. */
function goesOnIn(sheet: Sheet, r: number): number | null {
  const [c, ...more] = filledIn(sheet, r)
  if (c === undefined || more.length > 0 || r === 0 || !/^\(.+\)$/.test(textAt(sheet, r, c))) return null
  return lookOf(sheet, r - 1, c) === look.text && filledIn(sheet, r - 1).length >= 2 ? c : null
}

/** True where the row goes on with the one above as the row two above it does: then it belongs to the table. */
export function goesOnBelow(sheet: Sheet, r: number): boolean {
  const c = goesOnIn(sheet, r)
  return c !== null && c === goesOnIn(sheet, r - 2)
}

/** The second lines of records that take two each; none where any record takes one. */
export function findSecondLines(sheet: Sheet, { bodyRows }: TableShape): number[] {
  const lines = bodyRows.filter(r => goesOnIn(sheet, r) !== null)
  const isLine = new Set(lines)
  const records = bodyRows.filter(r => !isLine.has(r) && !isTotalWord(textAt(sheet, r, filledIn(sheet, r)[0] ?? 0)))
  const isOne = new Set(lines.map(r => goesOnIn(sheet, r))).size === 1
  return isOne && lines.length >= leastRecords && lines.length === records.length ? lines : []
}
