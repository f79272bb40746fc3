import { sheetLimits, toSheetCell } from '../../shared/publish/sheet-cell.ts'
import { cannotHold, type TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toHeading } from '../../shared/publish/to-heading.ts'
import type { Chunks } from './write-chunks.ts'
import { type BookCell, toBook } from './xlsx-book.ts'

/**
 * The table as a workbook for people: labels with units in a heading that stays in sight, figures as they are read, days as days. More than
 * a sheet or a cell may have is the fault `file/cannot-hold`.
 */
export function toXlsx(table: TableToWrite): Chunks {
  if (table.columns.length > sheetLimits.columns) throw cannotHold('XLSX', 'columns', { limit: sheetLimits.columns })
  const widths = table.columns.map(column => widthOf(toHeading(column)))
  return toBook([{ name: table.title, widths, frozen: 1, rows: layRows(table) }], table.terms ?? null)
}

/** How wide a column is that has this heading: marks above and below letters take no room. */
export const widthOf = (heading: string): number => Math.min(40, Math.max(12, heading.replace(/\p{M}/gu, '').length + 2))

function* layRows({ columns, rows }: TableToWrite): Iterable<readonly BookCell[]> {
  yield columns.map(column => ({ words: toHeading(column), look: 'heading' }))
  let line = 1
  for (const values of rows) {
    line++
    if (line > sheetLimits.rows) throw cannotHold('XLSX', 'rows', { limit: sheetLimits.rows - 1 })
    yield columns.map(({ type, name }, c) => {
      const cell = toSheetCell(values[c] ?? null, type)
      if (cell.is === 'text' && cell.text.length > sheetLimits.letters)
        throw cannotHold('XLSX', 'letters', { row: line - 1, column: name, limit: sheetLimits.letters })
      return { cell }
    })
  }
}
