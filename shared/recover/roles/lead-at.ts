import type { Cell } from '../../model/cell.ts'
import { cellAt } from '../../model/grid.ts'
import type { Sheet } from '../sheet-cells.ts'

/** How far a cell is set in: the steps that the file keeps, and the blanks that were typed before its words. */
export const leadOf = (cell: Cell): number =>
  (cell.indent ?? 0) * 2 + (cell.kind === 'text' ? (/^[\s\u00a0]*/.exec(cell.text)?.[0].length ?? 0) : 0)

/** The same for a place of a sheet, of which so much is told as the model asks for. */
export function leadAt(sheet: Sheet, r: number, c: number): number {
  const cell = cellAt(sheet.grid, r, c)
  return cell ? Math.min(20, leadOf(cell)) : 0
}
