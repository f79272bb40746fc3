import { cellAt } from '../model/grid.ts'
import type { Sheet } from './sheet-cells.ts'

/** How far a cell's words are set in: the steps that the file keeps, or the spaces before them. */
export function indentAt(sheet: Sheet, r: number, c: number): number {
  const cell = cellAt(sheet.grid, r, c)
  if (cell?.kind !== 'text') return 0
  const [lead = ''] = /^[\s\u00a0]*/.exec(cell.text) ?? []
  return (cell.indent ?? 0) * 2 + lead.length
}

/** For each row the next one, if any, is set in deeper: it is a name over what follows. */
export const leadsDeeper = (sheet: Sheet, rows: readonly number[], i: number, c: number): boolean => {
  const [own, next] = [rows[i], rows[i + 1]]
  return own !== undefined && next !== undefined && indentAt(sheet, next, c) > indentAt(sheet, own, c)
}
