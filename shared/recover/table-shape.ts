import type { Merge } from '../model/grid.ts'

/** Where the table of a sheet lies: its box, the rows of its heading, and rows inside that repeat the heading or the title. */
export type TableShape = {
  readonly box: Merge
  readonly headerRows: readonly number[]
  readonly repeats: readonly number[]
  /** Rows inside the box that are neither heading nor repeats, top to bottom, blank ones left out. */
  readonly bodyRows: readonly number[]
  /** Columns whose body is made of figures. */
  readonly numericColumns: readonly number[]
  /** Other runs of rows that look like tables of their own: first row of each. */
  readonly others: readonly number[]
  /** False where the first row was taken for the heading only because nothing speaks against it. */
  readonly sure: boolean
}
