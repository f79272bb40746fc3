import { cellAt } from '../../model/grid.ts'
import type { Sheet } from '../sheet-cells.ts'

/** How far a cell is set in: the steps that the file keeps, or the blanks that were typed before its words. */
export function leadAt(sheet: Sheet, r: number, c: number): number {
  const cell = cellAt(sheet.grid, r, c)
  if (!cell) return 0
  const typed = cell.kind === 'text' ? (/^[\s\u00a0]*/.exec(cell.text)?.[0].length ?? 0) : 0
  return Math.min(20, (cell.indent ?? 0) * 2 + typed)
}
