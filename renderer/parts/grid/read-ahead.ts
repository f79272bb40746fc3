import type { GridRow } from './grid-cell.ts'
import type { ReadRows } from './selection-sum.ts'
import { rowsInOneRead } from './selection-sum.ts'

const none: readonly GridRow[] = []

/** Single rows for someone who walks along a column: at once from the block just read, else the next block is asked for. */
export function readAhead(read: ReadRows, rows: number): (r: number) => GridRow | Promise<GridRow> {
  let held: { readonly from: number; readonly lines: readonly GridRow[] } | null = null
  return r => {
    const from = Math.floor(r / rowsInOneRead) * rowsInOneRead
    if (held?.from === from) return held.lines[r - from] ?? []
    return read(from, Math.min(rowsInOneRead, rows - from)).then(lines => {
      held = { from, lines: lines ?? none }
      return held.lines[r - from] ?? []
    })
  }
}
