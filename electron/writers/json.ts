import type { Column, Value } from '../../shared/model/table.ts'
import type { TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toLicences } from '../../shared/publish/to-licences.ts'
import { toTableSchema } from '../../shared/publish/to-table-schema.ts'
import { type Written, writeChunks } from './write-chunks.ts'

/** Writes the table as one JSON document: its Table Schema, then one record a line under the machine names; null where the paper says nothing. */
export const writeJson = (
  path: string,
  columns: readonly Column[],
  rows: Iterable<readonly Value[]>,
  signal?: AbortSignal,
): Promise<Written> => writeChunks(path, toJson({ columns, rows }), signal)

/** The document that `writeJson` writes, piece by piece. Terms are told as a data package tells them. Half a surrogate pair stays as its escape. */
export function* toJson({ columns, rows, terms }: Pick<TableToWrite, 'columns' | 'rows' | 'terms'>): Iterable<string> {
  const told = Object.entries(toLicences(terms)).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`)
  const names = columns.map(column => JSON.stringify(column.name))
  yield `{${told.join('')}"schema":${JSON.stringify(toTableSchema(columns))},"records":[`
  let before = '\n'
  for (const row of rows) {
    yield `${before}{${names.map((name, i) => `${name}:${JSON.stringify(row[i] ?? null)}`).join(',')}}`
    before = ',\n'
  }
  yield '\n]}\n'
}
