import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Column, ColumnType, Value } from '../../shared/model/table.ts'
import { cannotHold, type TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toTableSchema } from '../../shared/publish/to-table-schema.ts'
import { isXsdText } from '../../shared/publish/xsd-types.ts'

const rowsInGroup = 20_000

/**
 * The table as Parquet, a group of rows at a time: whole numbers as INT64, other figures as DOUBLE, days as DATE, moments and times of day as
 * local milliseconds, years as INT32; months, which Parquet does not know, as text. The Table Schema with labels and units lies in the
 * key `tableSchema` of the file, its terms in `rights` and `license`. A value that is not of its column's type, or no
 * row at all, is the fault `file/cannot-hold`.
 */
export function* toParquet({ columns, rows, terms }: TableToWrite): Iterable<Uint8Array> {
  const bytes = new ByteWriter()
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'table', num_children: columns.length }, ...columns.map(toElement)],
    createdBy: 'Rabian',
    kvMetadata: [{ key: 'tableSchema', value: JSON.stringify(toTableSchema(columns)) }, ...tellTerms(terms)],
  })
  let [held, before] = [startGroup(columns), 0]
  const writeGroup = (): Uint8Array => {
    void parquet.write({ columnData: columns.map(({ name }, c) => ({ name, data: held[c] ?? [] })), rowGroupSize: rowsInGroup })
    before += held[0]?.length ?? 0
    held = startGroup(columns)
    return take()
  }
  for (const values of rows) {
    for (const [c, column] of columns.entries()) held[c]?.push(toStored(values[c] ?? null, column, before + (held[c]?.length ?? 0) + 1))
    if ((held[0]?.length ?? 0) >= rowsInGroup) yield writeGroup()
  }
  if ((held[0]?.length ?? 0) > 0) yield writeGroup()
  // The library spells a list of no groups in a way that strict readers refuse.
  if (before === 0) throw cannotHold('Parquet', 'empty')
  void parquet.finish()
  yield take()
}

function tellTerms(terms: TableToWrite['terms']): { key: string; value: string }[] {
  if (!terms) return []
  return [{ key: 'rights', value: terms.code }, ...(terms.address === null ? [] : [{ key: 'license', value: terms.address }])]
}

type Stored = string | number | bigint | boolean | null
const startGroup = (columns: readonly Column[]): Stored[][] => columns.map(() => [])

const text: Partial<SchemaElement> = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
const kinds: { readonly [type in ColumnType]: Partial<SchemaElement> } = {
  string: text,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  yearmonth: text,
  year: { type: 'INT32' },
  datetime: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
  time: { type: 'INT32', logical_type: { type: 'TIME', isAdjustedToUTC: false, unit: 'MILLIS' } },
}
const toElement = ({ name, type }: Column): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...kinds[type] })

const dayMs = 86_400_000

function toStored(value: Value, { name, type }: Column, row: number): Stored {
  if (value === null) return null
  const given = String(value)
  const isText = type === 'string' || type === 'yearmonth'
  const fits = isText || (isXsdText(given, type) && (type === 'number' || typeof value !== 'number' || Number.isSafeInteger(value)))
  if (!fits) throw cannotHold('Parquet', 'type', { row, column: name })
  switch (type) {
    case 'string':
    case 'yearmonth':
      return given
    case 'integer':
      return BigInt(given)
    case 'number':
    case 'year':
      return Number(value)
    case 'boolean':
      return value === true || value === 'true'
    case 'date':
      return Date.parse(`${given}T00:00:00Z`) / dayMs
    case 'datetime':
      return BigInt(Date.parse(`${given}Z`))
    case 'time':
      return Date.parse(`1970-01-01T${given}Z`)
  }
}
