import { Fault } from '../../shared/base/fault.ts'
import { countCells, type Grid } from '../../shared/model/grid.ts'
import { readFile } from './read-file.ts'

type Cell = ReturnType<Grid['cells']['at']>

/** The sheets of a file that is a form to be filled in, not a table to be recovered; file/too-large where it has more cells than such a form. */
export function readGridsOf(path: string, name: string, mostCells: number, tell: Parameters<typeof readFile>[2]): readonly Grid[] {
  const grids = readFile(path, name, tell).sheets.map(({ grid }) => grid)
  const cells = grids.reduce((sum, grid) => sum + countCells(grid), 0)
  if (cells > mostCells) throw new Fault('file/too-large', { file: name, limit: mostCells, figure: cells, unit: 'cells' })
  return grids
}

/** The cells of a grid as texts, row by row. */
export const toTextSheet = ({ name, rows, cells }: Grid, toText: (cell: Cell) => string) => ({
  name,
  rows: Array.from({ length: rows }, (_, r) => Array.from({ length: cells.width(r) }, (__, c) => toText(cells.at(r, c)))),
})
