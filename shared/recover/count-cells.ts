import type { Cell } from '../model/cell.ts'
import { cellKind } from '../model/grid.ts'
import type { Sheet } from './sheet-cells.ts'

/** A cell of a column, and how often its like stands there. */
export type Counted = { readonly cell: Cell; times: number }

const mostKnown = 4096

/** The cells of some rows of a column that hold something, texts that come again told once with their count: most are of a few. */
export function countCells({ grid: { cells } }: Sheet, rows: Iterable<number>, c: number): Counted[] {
  const counted: Counted[] = []
  const known = new Map<string, Counted>()
  for (const r of rows) {
    if (r < 0) continue
    const isText = cells.kindAt(r, c) === cellKind.text
    const before = isText && known.size > 0 ? known.get(cells.textAt(r, c)) : undefined
    if (before !== undefined) {
      before.times++
      continue
    }
    const cell = cells.at(r, c)
    if (cell === null || (cell.kind !== 'number' && cell.text.trim() === '')) continue
    const one = { cell, times: 1 }
    counted.push(one)
    if (isText && known.size < mostKnown) known.set(cell.text, one)
  }
  return counted
}
