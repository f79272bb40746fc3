import { createHash } from 'node:crypto'
import { readFile } from '../../electron/readers/read-file.ts'
import { lineOf } from '../../shared/model/grid.ts'

/** All that the desk sees in a file, as one hash: every cell of every sheet, merges, and what is hidden. */
export function seeCells(path: string, name: string): string {
  const hash = createHash('sha256')
  for (const { grid, hidden } of readFile(path, name, () => undefined).sheets) {
    hash.update(JSON.stringify([grid.rows, grid.columns, hidden, grid.merges, grid.hiddenRows, grid.hiddenColumns, grid.comments]))
    for (let r = 0; r < grid.rows; r++) hash.update(JSON.stringify(lineOf(grid, r).map(cell => cell && [cell.kind, cell.value, cell.text])))
  }
  return hash.digest('hex')
}
