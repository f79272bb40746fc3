import { Fault } from '../../shared/base/fault.ts'
import { countCells, type Grid } from '../../shared/model/grid.ts'
import { type DictionaryRead, readDictionary } from '../../shared/publish/dictionary/read-dictionary.ts'
import { readFile } from './read-file.ts'

/** A dictionary of 300 columns with 2,000 codes each, and nothing larger. */
const mostCells = 8_000_000

/** Reads a dictionary that a colleague filled in, in any format of a table. `columns` are the machine names of the table that it is for. */
export function readDictionaryFile(
  { path, name, columns }: { readonly path: string; readonly name: string; readonly columns: readonly string[] },
  tell: Parameters<typeof readFile>[2],
): DictionaryRead {
  const { sheets } = readFile(path, name, tell)
  const cells = sheets.reduce((sum, { grid }) => sum + countCells(grid), 0)
  if (cells > mostCells) throw new Fault('file/too-large', { file: name, limit: mostCells, figure: cells, unit: 'cells' })
  return readDictionary(
    sheets.map(({ grid }) => ({ name: grid.name, rows: toRows(grid) })),
    columns,
  )
}

const toRows = ({ rows, cells }: Grid): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: cells.width(r) }, (__, c) => cells.at(r, c)?.text ?? ''))
