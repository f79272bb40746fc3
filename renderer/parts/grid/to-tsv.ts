import { quoteTab } from '../../../shared/text/tab-cells.ts'
import type { Box } from './box.ts'
import type { GridRow } from './grid-cell.ts'
import type { ReadRows } from './selection-sum.ts'
import { rowsInOneRead } from './selection-sum.ts'

/** Above this the clipboard of a small PC suffers. */
export const mostCellsCopied = 2_000_000

/** One line of a selection as a spreadsheet takes it from the clipboard. */
export function toTsvLine(line: GridRow, c0: number, c1: number): string {
  const texts: string[] = []
  for (let c = c0; c <= c1; c++) texts.push(quoteTab(line[c]?.text ?? ''))
  return texts.join('\t')
}

/** The whole selection; null when rows could not be had. */
export async function toTsv(box: Box, read: ReadRows): Promise<string | null> {
  const lines: string[] = []
  for (let from = box.r0; from <= box.r1; from += rowsInOneRead) {
    const count = Math.min(rowsInOneRead, box.r1 - from + 1)
    const rows = await read(from, count)
    if (!rows) return null
    for (let n = 0; n < count; n++) lines.push(toTsvLine(rows[n] ?? [], box.c0, box.c1))
  }
  return lines.join('\r\n')
}
