import { cellsOf } from '../model/grid.ts'
import type { SheetWindow } from './find-windows.ts'
import type { Sheet } from './sheet-cells.ts'

/** The sheet as one of its tables sees it: what stands outside its window, and no title over all tables, is blank. Places stay. */
export function maskSheet(sheet: Sheet, { box, above }: SheetWindow): Sheet {
  const isInside = (r: number, c: number): boolean =>
    r < above ? c >= 0 && c < sheet.columns : r >= box.r0 && r <= box.r1 && c >= box.c0 && c <= box.c1
  const looks = new Uint8Array(sheet.looks.length)
  const numbers = new Float64Array(sheet.numbers.length).fill(Number.NaN)
  for (let r = 0; r < sheet.rows; r++)
    for (let c = 0; c < sheet.columns; c++) {
      if (!isInside(r, c)) continue
      const at = r * sheet.columns + c
      looks[at] = sheet.looks[at] ?? 0
      numbers[at] = sheet.numbers[at] ?? Number.NaN
    }
  const merges = new Map([...sheet.merges].filter(([, { r0, c0 }]) => isInside(r0, c0)))
  const isAt = (place: number): boolean => isInside(Math.floor(place / sheet.columns), place % sheet.columns)
  const copies = new Map([...sheet.copies].filter(([at, of]) => isAt(at) && isAt(of)))
  const { at, width } = sheet.grid.cells
  const grid = { ...sheet.grid, cells: cellsOf((r, c) => (isInside(r, c) ? at(r, c) : null), width) }
  return { ...sheet, grid, looks, numbers, merges, copies }
}
