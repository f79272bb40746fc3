import type { Cell } from './cell.ts'

/** A merged span, both ends included, rows and columns from 0. */
export type Merge = { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }

/** What a cell is, as a number that costs nothing to ask for. */
export const cellKind = { blank: 0, text: 1, number: 2, boolean: 3, error: 4 } as const
export type CellKind = (typeof cellKind)[keyof typeof cellKind]

export type TextKey = string | number

/**
 * The cells of a sheet, however they are kept. Beyond an edge every place is blank. `at` makes a cell; what walks a whole sheet asks for
 * what it needs and nothing more.
 */
export type Cells = {
  readonly at: (r: number, c: number) => Cell | null
  /** How many columns of a row may hold something; what lies to the right is blank. */
  readonly width: (r: number) => number
  readonly kindAt: (r: number, c: number) => CellKind
  /** The number that the file holds; NaN where it holds none. */
  readonly numberAt: (r: number, c: number) => number
  /** What a person saw; empty where the place is blank. */
  readonly textAt: (r: number, c: number) => string
  /** What stands for the text of a place where texts are told apart: the same for the same text, and found without reading it. */
  readonly keyAt: (r: number, c: number) => TextKey
  /** The number format under which a number stands, where the file has one. */
  readonly formatAt: (r: number, c: number) => string | undefined
  /** The formula, where the file keeps one. */
  readonly formulaAt: (r: number, c: number) => string | undefined
}

/** What somebody has noted on a cell; it need not hold anything, nor lie within what the sheet is trimmed to. */
export type CellComment = { readonly r: number; readonly c: number; readonly text: string }

/** One sheet as read: trimmed to its content, null where a cell is blank. A merged value stands once, at its top left. */
export type Grid = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cells: Cells
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** By their places, one for a place; absent where the file has none. */
  readonly comments?: readonly CellComment[]
}

/** Cells of which each is at hand as a whole. */
export const cellsOf = (at: Cells['at'], width: Cells['width']): Cells => ({
  at,
  width,
  kindAt: (r, c) => cellKind[at(r, c)?.kind ?? 'blank'],
  numberAt: (r, c) => {
    const value = at(r, c)?.value
    return typeof value === 'number' ? value : Number.NaN
  },
  textAt: (r, c) => at(r, c)?.text ?? '',
  keyAt: (r, c) => at(r, c)?.text ?? '',
  formatAt: (r, c) => at(r, c)?.format,
  formulaAt: (r, c) => at(r, c)?.formula,
})

/** Cells that are kept line by line; ragged lines are allowed. */
export const cellsOfLines = (lines: readonly (readonly (Cell | null)[])[]): Cells =>
  cellsOf(
    (r, c) => lines[r]?.[c] ?? null,
    r => lines[r]?.length ?? 0,
  )

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
  for (let r = 0; r < grid.rows; r++)
    for (let c = grid.cells.width(r) - 1; c >= 0; c--) if (grid.cells.kindAt(r, c) !== cellKind.blank) count++
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
