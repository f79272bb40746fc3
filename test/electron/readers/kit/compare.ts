import { type ReadSheet, readWorkbook } from '../../../../electron/readers/read-workbook.ts'
import type { Cell } from '../../../../shared/model/cell.ts'
import type { Grid } from '../../../../shared/model/grid.ts'
import { readBytes } from './read.ts'

/** A sheet in a form that two readers can be held against each other in: only what both tell. */
export type Seen = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: number
  readonly columns: number
  readonly cells: Readonly<Record<string, string>>
  readonly merges: readonly string[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly comments: readonly string[]
}

const tell = ({ kind, value, text, format, formula }: Cell): string =>
  [kind, typeof value === 'number' ? value : JSON.stringify(value), JSON.stringify(text), format ?? '', formula ?? ''].join(' ¦ ')

function tellCells(grid: Grid): Record<string, string> {
  const told: Record<string, string> = {}
  for (let r = 0; r < grid.rows; r++)
    for (let c = 0; c < grid.cells.width(r); c++) {
      const cell = grid.cells.at(r, c)
      if (cell !== null) told[`${r}/${c}`] = tell(cell)
    }
  return told
}

const see = ({ grid, hidden }: ReadSheet): Seen => ({
  name: grid.name,
  hidden,
  rows: grid.rows,
  columns: grid.columns,
  cells: tellCells(grid),
  merges: grid.merges.map(({ r0, c0, r1, c1 }) => `${r0}/${c0}:${r1}/${c1}`),
  hiddenRows: grid.hiddenRows,
  hiddenColumns: grid.hiddenColumns,
  comments: (grid.comments ?? []).map(({ r, c, text }) => `${r}/${c} ${text}`),
})

/** The workbook as our own reader sees it. */
export const seeOurs = (bytes: Buffer, folder?: string): Seen[] => readBytes('สมุด.xlsx', bytes, folder).sheets.map(see)
/** The workbook as the library sees it. */
export const seeLibrary = (bytes: Buffer): Seen[] => readWorkbook(bytes, 0).sheets.map(see)
