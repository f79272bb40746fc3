import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { anyOf, flag, list, literal, number, object, optional, string } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { Grid } from '../../shared/model/grid.ts'
import { toTextGrid } from '../../shared/recover/roles/text-grid.ts'
import { codeOf } from '../vault/durable.ts'

/** A sheet of a file of grids, by the names that its record gives. */
export type NamedGrid = { readonly file: string; readonly sheet: string; readonly grid: Grid }

const cell = anyOf([string(), number(), flag(), literal(null)])
const record = object({ file_name: string(), table_id: optional(string()), table_array: list(list(cell)) })

/**
 * Reads a file of grids, zipped where its name ends in .gz: one JSON record a line. Of a record only the names and the words of the table
 * are read; what else may stand there, such as labels, is not.
 */
export async function* readGrids(path: string): AsyncGenerator<NamedGrid> {
  let row = 0
  try {
    const bytes = createReadStream(path)
    const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
    // The error of a file that is not there reaches only the stream that reads it.
    bytes.on('error', thrown => plain.destroy(thrown))
    for await (const line of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) {
      row++
      if (line.trim() !== '') yield toNamed(line)
    }
  } catch (thrown) {
    throw toReadFault(thrown, basename(path), row)
  }
}

function toNamed(line: string): NamedGrid {
  const { file_name: file, table_id: sheet = '', table_array: cells } = record.parse(JSON.parse(line))
  const texts = cells.map(row => row.map(value => (value === null ? null : String(value))))
  return { file, sheet, grid: toTextGrid(sheet, texts) }
}

function toReadFault(thrown: unknown, file: string, row: number): unknown {
  const code = codeOf(thrown)
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code)) return new Fault('file/missing', { file }, thrown)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') return new Fault('file/not-readable', { file }, thrown)
  return new Fault('file/damaged', { file, row }, thrown)
}
