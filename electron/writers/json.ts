import type { Column, Value } from '../../shared/model/table.ts'
import { toTableSchema } from '../../shared/publish/to-table-schema.ts'
import { type Written, writeChunks } from './write-chunks.ts'

/** Writes the table as one JSON document: its Table Schema, then one record a line under the machine names; null where the paper says nothing. */
export const writeJson = (
  path: string,
  columns: readonly Column[],
  rows: Iterable<readonly Value[]>,
  signal?: AbortSignal,
): Promise<Written> => writeChunks(path, toJson(columns, rows), signal)

function* toJson(columns: readonly Column[], rows: Iterable<readonly Value[]>): Iterable<string> {
  const names = columns.map(column => JSON.stringify(column.name))
  yield `{"schema":${JSON.stringify(toTableSchema(columns))},"records":[`
  let before = '\n'
  for (const row of rows) {
    yield `${before}{${names.map((name, i) => `${name}:${JSON.stringify(row[i] ?? null)}`).join(',')}}`
    before = ',\n'
  }
  yield '\n]}\n'
}
