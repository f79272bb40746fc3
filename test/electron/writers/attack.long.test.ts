import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tableFromIPC } from '@uwdata/flechette'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { DataFactory, Parser, Store } from 'n3'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import type { Column, ColumnType, Value } from '../../../shared/model/table.ts'
import type { TableToWrite } from '../../../shared/publish/table-to-write.ts'
import { checkOn } from './kit/check-on.ts'
import { asXml, writeTable } from './kit/tables.ts'

const parquet = createRequire(import.meta.url)('parquet-wasm/node') as typeof import('parquet-wasm/node')
const base = 'https://data.example.go.th/'

/** Texts that were made to break a reader of some format. */
const hostile = fc.oneof(
  fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', "'=1", '"', '""', '","', "''", '\\', '\\N', 'NULL', '#N/A', ';', '|'),
  fc.constantFrom('\u0000', 'a\u0001b', '\u001f', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\ud800', '\udc00x', 'x\udbff'),
  fc.constantFrom('๑๒๓', '๐', 'กำ', 'กํา', 'ก็่', '่', 'e\u0301', '\u00e9', 'เก้าอี้ ๒', '\u200b', '1e308', '-0', '0x1f', '๕ ม.ค. ๕๘'),
  fc.constantFrom('\n', '\r\n', 'a\rb', '\n\r', 'a\n\nb', ' ', '  a  ', '</value>', ']]>', '&amp;', '<!--', '{"@id":"x"}', '_:b0', '<x>'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const pad = (n: number): string => String(n).padStart(2, '0')
const day = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
const dayText = day.map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`)
const kinds: { readonly [type in 'string' | 'number' | 'integer' | 'date' | 'boolean']: fc.Arbitrary<Value> } = {
  string: hostile,
  number: fc.oneof(
    fc.constantFrom(1e308, -1e308, 5e-324, -0, 0.1, 1 / 3, 1e21, 123456789.123456),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  integer: fc.oneof(fc.constantFrom(0, -0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER), fc.integer()),
  date: fc.oneof(fc.constantFrom('1899-12-31', '1900-01-01', '1900-02-28', '1900-03-01', '1767-04-06'), dayText),
  boolean: fc.boolean(),
}
const types = Object.keys(kinds) as (keyof typeof kinds)[]
const column = (type: ColumnType, i: number, label: string): Column => ({ name: `c_${i}`, label, type, unit: null })
/** Labels that are one after folding, and a title that is no name of a sheet. */
const labels = fc.constantFrom('ชื่อ', 'ชื่อ ', 'NAME', 'name', 'e\u0301', '\u00e9', 'กำ', 'กํา', '=x', '')
const titles = fc.constantFrom(
  'ก'.repeat(31),
  `${'ก่'.repeat(40)}`,
  'a/b:c*?[]',
  "'",
  '',
  'History',
  `${'ก'.repeat(30)}\u{1f600}`,
  ' ',
  '\u0000',
)
const table: fc.Arbitrary<TableToWrite & { readonly rows: Value[][] }> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...types), labels), { minLength: 1, maxLength: 5 }), titles)
  .chain(([chosen, title]) =>
    fc.array(fc.tuple(...chosen.map(([type]) => fc.option(kinds[type], { freq: 6 }))), { maxLength: 8 }).map(rows => ({
      ...{ name: 'ตาราง กลาง', title, columns: chosen.map(([type, label], i) => column(type, i, label)) },
      ...{ addresses: { base, places: null, times: null }, rows },
    })),
  )

type Made = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Value[])[] }
const spell = (value: Value): string => (value === null ? '' : String(value).toWellFormed())
const zero = (value: Value): Value => (Object.is(value, -0) ? 0 : value)
const lines = ({ rows }: Made, tell: (value: Value) => unknown): unknown[][] => rows.map(row => row.map(tell))

/** Each format with a reader that is not ours: what it finds, and what it should. */
const readers: { readonly [format: string]: (path: string, made: Made) => Promise<readonly [found: unknown, wanted: unknown]> } = {
  csv: async (path, made) => {
    const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/\n$/, ''), { delimiter: ',', newline: '\n' })
    return [data, [made.columns.map(({ name }) => name), ...lines(made, spell)]]
  },
  'csv-people': async (path, made) => {
    const text = readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n$/, '')
    const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
    const inert = (cell: string): boolean => !/^[ "']*[=+\-@\t\r\n\0]/.test(cell) || cell.startsWith("'")
    const cells = data.slice(1)
    for (const [r, row] of made.rows.entries())
      for (const [c, value] of row.entries())
        if (typeof value === 'string') expect([r, c, inert(cells[r]?.[c] ?? '')]).toEqual([r, c, true])
    // An apostrophe may stand before a text, and nothing else may have changed.
    const plain = (cell: string, text: string): string => (cell === `'${text}` ? text : cell)
    return [cells.map((row, r) => row.map((cell, c) => plain(cell, spell(made.rows[r]?.[c] ?? null)))), lines(made, spell)]
  },
  json: async (path, made) => {
    const { records } = JSON.parse(readFileSync(path, 'utf8')) as { records: object[] }
    return [records.map(record => Object.values(record)), lines(made, zero)]
  },
  xml: async (path, made) => {
    const document = XmlDocument.fromBuffer(readFileSync(path))
    const found = elementsOf(document.root).map(row => Object.fromEntries(elementsOf(row).map(cell => [cell.name, cell.content])))
    document.dispose()
    const told = (value: Value): string => (typeof value === 'string' ? asXml(value) : String(value))
    const wanted = made.rows.map(row => row.flatMap((value, c) => (value === null ? [] : [[made.columns[c]?.name, told(value)]])))
    return [found, wanted.map(entries => Object.fromEntries(entries))]
  },
  xlsx: async (path, made) => sheetCells(path, made, text => text.toWellFormed().replaceAll('\r\n', '\n')),
  ods: async (path, made) => sheetCells(path, made, text => asXml(text).replace(/\r\n?/g, '\n').trim()),
  // This reader takes a byte-order mark at the head of any value for none of its letters.
  parquet: async (path, made) => {
    const read = tableFromIPC(parquet.readParquet(readFileSync(path)).intoIPCStream(), { useBigInt: true, useDate: true })
    const found = made.columns.map(({ name }) => Array.from(read.getChild(name) ?? []))
    const plain = (value: unknown): unknown =>
      typeof value === 'bigint' ? Number(value) : value instanceof Date ? value.toISOString().slice(0, 10) : zero(value as Value)
    return [
      made.rows.map((_, r) => found.map(values => plain(values[r] ?? null))),
      lines(made, value => (typeof value === 'string' ? spell(value).replace(/^\ufeff/, '') : zero(value))),
    ]
  },
  turtle: async (path, made) => tellStatements(new Store(new Parser({ format: 'text/turtle' }).parse(readFileSync(path, 'utf8'))), made),
  jsonld: async (path, made) => {
    const documentLoader = () => Promise.reject(new Error('asked the network'))
    const quads = await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')), { format: 'application/n-quads', documentLoader })
    return tellStatements(new Store(new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string)), made)
  },
}

function elementsOf(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.next) if (node instanceof XmlElement) found.push(node)
  return found
}

/** What SheetJS finds: no formula anywhere, text as text, figures as figures, days as days or as their text. */
function sheetCells(path: string, made: Made, tell: (text: string) => string): readonly [unknown, unknown] {
  const book = read(readFileSync(path), { cellFormula: true, cellDates: true, UTC: true })
  expect([book.SheetNames.length, (book.SheetNames[0] ?? '').length > 0, (book.SheetNames[0] ?? '').length <= 31]).toEqual([1, true, true])
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const found = made.rows.map((row, r) =>
    row.map((_, c) => {
      const cell = sheet[utils.encode_cell({ r: r + 1, c })]
      expect(cell?.f).toBeUndefined()
      const value = cell?.v instanceof Date ? cell.v.toISOString().slice(0, 10) : (cell?.v ?? null)
      return typeof value === 'string' ? (path.endsWith('.ods') ? value.trim() : value) || null : zero(value)
    }),
  )
  return [found, lines(made, value => (typeof value === 'string' ? tell(value) || null : zero(value)))]
}

/** jsonld rounds figures to 16 places where the document has all. */
const isNear = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-14 * Math.abs(a) || Math.min(Math.abs(a), Math.abs(b)) > 1e308

function tellStatements(store: Store, made: Made): readonly [unknown, unknown] {
  const at = `${base}${encodeURIComponent('ตาราง กลาง')}`
  const found = made.rows.map((row, r) =>
    made.columns.map(({ name, type }, c) => {
      const [object] = store.getObjects(DataFactory.namedNode(`${at}/row/${r + 1}`), DataFactory.namedNode(`${at}/def/${name}`), null)
      if (object === undefined) return null
      if (type !== 'number' && type !== 'integer') return object.value
      const wanted = zero(row[c] ?? null)
      return typeof wanted === 'number' && isNear(wanted, Number(object.value)) ? wanted : Number(object.value)
    }),
  )
  return [found, lines(made, value => (value === null ? null : typeof value === 'number' ? zero(value) : spell(value)))]
}

test.each(Object.keys(readers))('%s: whatever is in a table, a reader that is not ours finds it', async format => {
  const reader = readers[format]
  if (reader === undefined) throw new Error('no reader')
  await checkOn(
    table.filter(({ rows }) => format !== 'parquet' || rows.length > 0),
    async made => {
      const [found, wanted] = await reader(await writeTable(format as 'csv', made), made)
      expect(found).toEqual(wanted)
    },
    60,
  )
})

const wide: Made & TableToWrite = {
  ...{ name: 'ตาราง กลาง', title: 'กว้าง', addresses: { base, places: null, times: null } },
  columns: Array.from({ length: 1000 }, (_, i) => column(types[i % types.length] ?? 'string', i, `คอลัมน์ ${i}`)),
  rows: Array.from({ length: 3 }, (_, r) =>
    Array.from(
      { length: 1000 },
      (_, i) =>
        ({ string: `=${r},"${i}"`, number: i / 3, integer: -i, date: '1767-04-06', boolean: i % 2 === 0 })[
          types[i % types.length] ?? 'string'
        ] ?? null,
    ),
  ),
}
test.each(Object.keys(readers))('%s: a thousand columns come back, each under its own', async format => {
  const [found, wanted] = (await readers[format]?.(await writeTable(format as 'csv', wide), wide)) ?? []
  expect(found).toEqual(wanted)
})

test.each(Object.keys(readers).filter(format => format !== 'xlsx'))('%s: a text of 70,000 letters comes back whole', async format => {
  const made = { ...wide, columns: wide.columns.slice(0, 1), rows: [[`${'ก่'.repeat(35_000)}.`]] }
  const [found, wanted] = (await readers[format]?.(await writeTable(format as 'csv', made), made)) ?? []
  expect(found).toEqual(wanted)
})

test.each(Object.keys(readers).filter(format => format !== 'parquet'))('%s: a table without rows is a table without rows', async format => {
  const made = { ...wide, columns: wide.columns.slice(0, 2), rows: [] }
  const [found, wanted] = (await readers[format]?.(await writeTable(format as 'csv', made), made)) ?? []
  expect(found).toEqual(wanted)
})
