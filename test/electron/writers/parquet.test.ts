import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tableFromIPC } from '@uwdata/flechette'
import { expect, test } from 'vitest'
import type { ColumnType, Value } from '../../../shared/model/table.ts'
import type { TableToWrite } from '../../../shared/publish/table-to-write.ts'
import { checkOn } from './kit/check-on.ts'
import { anyTable, columns, nastyTable, plainRows, writeTable } from './kit/tables.ts'

const parquet = createRequire(import.meta.url)('parquet-wasm/node') as typeof import('parquet-wasm/node')

/** What the parquet library of Apache Arrow (in Rust) reads. */
function readParquet(path: string, { columns: asked }: TableToWrite): Value[][] {
  const table = tableFromIPC(parquet.readParquet(readFileSync(path)).intoIPCStream(), { useBigInt: true, useDate: true })
  const read = asked.map(({ name, type }) => Array.from(table.getChild(name) ?? [], value => toValue(value, type)))
  return Array.from({ length: table.numRows }, (_, r) => read.map(values => values[r] ?? null))
}

function toValue(value: unknown, type: ColumnType): Value {
  if (value === null || value === undefined) return null
  if (type === 'integer' && typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, type === 'date' ? 10 : 19)
  if (type === 'time') return new Date(Number(value)).toISOString().slice(11, 19)
  return value as Value
}

const wellFormed = (rows: Iterable<readonly Value[]>): Value[][] =>
  [...rows].map(row => row.map(value => (typeof value === 'string' ? value.toWellFormed() : value)))

test('the Parquet is read back value for value, with types; null and an empty text are told apart', async () => {
  const table = nastyTable()
  expect(readParquet(await writeTable('parquet', table), table)).toEqual(wellFormed(table.rows))
})

test('its columns have the types of their values, and the labels travel with it', async () => {
  const path = await writeTable('parquet', nastyTable({ rows: plainRows }))
  const file = parquet.readParquet(readFileSync(path))
  const { schema } = tableFromIPC(file.intoIPCStream())
  const kinds = Object.fromEntries(schema.fields.map(({ name, type }) => [name, type.typeId]))
  // Arrow: 5 Utf8, 2 Int, 3 Float, 6 Bool, 8 Date, 10 Timestamp, 9 Time.
  expect(kinds).toEqual({ place: 5, province_code: 5, people: 2, area: 3, is_open: 6, day: 8, month: 5, year: 2, moment: 10, clock: 9 })
  expect(readFileSync(path, 'utf8')).toContain(`"title":${JSON.stringify(columns[0]?.label)}`)
})

test('any table is read back', async () => {
  const filled = anyTable.filter(({ rows }) => [...rows].length > 0)
  await checkOn(filled, async table => {
    expect(readParquet(await writeTable('parquet', table), table)).toEqual(wellFormed(table.rows))
  })
})

test('groups of rows follow each other without a seam', async () => {
  const rows = Array.from({ length: 45_000 }, (_, n) => [`แถว ${n}`, null, n])
  const table = nastyTable({ columns: columns.slice(0, 3), rows })
  expect(readParquet(await writeTable('parquet', table), table)).toEqual(rows)
})

test.each([
  { name: 'people', value: 1.5 },
  { name: 'people', value: 2 ** 53 },
  { name: 'day', value: 'วันจันทร์' },
  { name: 'year', value: 'x' },
])('$value in the column $name is refused, for it is not of its type', async ({ name, value }) => {
  const row = columns.map(column => (column.name === name ? value : null))
  await expect(writeTable('parquet', nastyTable({ rows: [[], row] }))).rejects.toMatchObject({
    code: 'file/cannot-hold',
    facts: { format: 'Parquet', what: 'type', row: 2, column: name },
  })
})

test('a table without rows is refused', async () => {
  await expect(writeTable('parquet', nastyTable({ rows: [] }))).rejects.toMatchObject({ facts: { what: 'empty' } })
})
