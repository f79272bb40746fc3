import type { Cell } from '../../model/cell.ts'
import { cellsOfLines, type Grid } from '../../model/grid.ts'

/** A sheet of which only the words are left: no formats, no merges. */
export function toTextGrid(name: string, texts: readonly (readonly (string | null)[])[]): Grid {
  const cells = texts.map(line => line.map(toCell))
  const columns = cells.reduce((most, { length }) => Math.max(most, length), 0)
  return { name, rows: cells.length, columns, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] }
}

const toCell = (text: string | null): Cell | null => (text === null || text.trim() === '' ? null : { kind: 'text', value: text, text })
