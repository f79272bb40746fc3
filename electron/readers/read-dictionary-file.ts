import { type DictionaryRead, readDictionary } from '../../shared/publish/dictionary/read-dictionary.ts'
import type { readFile } from './read-file.ts'
import { readGridsOf, toTextSheet } from './read-grids-of.ts'

/** A dictionary of 300 columns with 2,000 codes each, and nothing larger. */
const mostCells = 8_000_000

/** Reads a dictionary that a colleague filled in, in any format of a table. `columns` are the machine names of the table that it is for. */
export function readDictionaryFile(
  { path, name, columns }: { readonly path: string; readonly name: string; readonly columns: readonly string[] },
  tell: Parameters<typeof readFile>[2],
): DictionaryRead {
  const sheets = readGridsOf(path, name, mostCells, tell).map(grid => toTextSheet(grid, cell => cell?.text ?? ''))
  return readDictionary(sheets, columns)
}
