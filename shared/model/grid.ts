import type { Cell } from './cell.ts'

/** A merged span, both ends included, rows and columns from 0. */
export type Merge = { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }

/** One sheet as read: trimmed to its content, ragged rows allowed, null where a cell is blank. A merged value stands once, at its top left. */
export type Grid = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cells: readonly (readonly (Cell | null)[])[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** One line for each sheet of a workbook, before it is recovered. */
export type SheetLook = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly hidden: boolean
}
