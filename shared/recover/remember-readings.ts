import { cellKind } from '../model/grid.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import { type CellReading, readCell } from '../values/read-cell.ts'
import type { Sheet } from './sheet-cells.ts'

const mostKnown = 4096

/**
 * Reads the places of one column under its rule. Words, dates and codes come again and again: what was read once is remembered, as long
 * as that pays.
 */
export function createCellReader({ grid: { cells } }: Sheet, rule: ColumnRule): (r: number, c: number) => CellReading {
  const known = new Map<string, CellReading>()
  let [hits, misses, remembers] = [0, 0, true]
  return (r, c) => {
    if (!remembers || cells.kindAt(r, c) !== cellKind.text) return readCell(cells.at(r, c), rule)
    const text = cells.textAt(r, c)
    const before = known.get(text)
    if (before !== undefined) {
      hits++
      return before
    }
    const reading = readCell(cells.at(r, c), rule)
    if (known.size >= mostKnown) {
      remembers = hits > misses
      known.clear()
      hits = 0
      misses = 0
    }
    misses++
    known.set(text, reading)
    return reading
  }
}
