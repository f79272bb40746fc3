import type { Cell } from './cell.ts'

/** A merged span, both ends included, rows and columns from 0. */
export type Merge = { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }

/** The cells of a sheet, however they are kept. Beyond an edge every place is blank. */
export type Cells = {
  readonly at: (r: number, c: number) => Cell | null
  /** How many columns of a row may hold something; what lies to the right is blank. */
  readonly width: (r: number) => number
}

/** One sheet as read: trimmed to its content, null where a cell is blank. A merged value stands once, at its top left. */
export type Grid = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cells: Cells
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** Cells that are kept line by line; ragged lines are allowed. */
export const cellsOfLines = (lines: readonly (readonly (Cell | null)[])[]): Cells => ({
  at: (r, c) => lines[r]?.[c] ?? null,
  width: r => lines[r]?.length ?? 0,
})

/** The cell at a place of a sheet; null where it is blank. */
export const cellAt = (grid: Grid, r: number, c: number): Cell | null => grid.cells.at(r, c)

/** The cells of one row, from the left to the last that may hold something. */
export function lineOf(grid: Grid, r: number): (Cell | null)[] {
  const width = grid.cells.width(r)
  const line: (Cell | null)[] = new Array(width)
  for (let c = 0; c < width; c++) line[c] = grid.cells.at(r, c)
  return line
}

/** How many cells of a sheet hold something. */
export function countCells(grid: Grid): number {
  let count = 0
  for (let r = 0; r < grid.rows; r++) for (let c = grid.cells.width(r) - 1; c >= 0; c--) if (grid.cells.at(r, c) !== null) count++
  return count
}

/** One line for each sheet of a workbook, before it is recovered. */
export type SheetLook = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly hidden: boolean
}
