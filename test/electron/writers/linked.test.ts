import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import { expect, test } from 'vitest'
import type { Column, Value } from '../../../shared/model/table.ts'
import type { TableToWrite } from '../../../shared/publish/table-to-write.ts'
import { checkOn } from './kit/check-on.ts'
import { allRows, anyTable, columns, nastyTable, writeTable } from './kit/tables.ts'

const at = `https://data.example.go.th/${encodeURIComponent('ตาราง กลาง')}`
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const types = {
  ...{ string: 'string', integer: 'integer', number: 'double', boolean: 'boolean', date: 'date' },
  ...{ yearmonth: 'gYearMonth', year: 'gYear', datetime: 'dateTime', time: 'time' },
}
const { namedNode } = DataFactory

const readTurtle = async (table: TableToWrite): Promise<Store> =>
  new Store(new Parser({ format: 'text/turtle' }).parse(readFileSync(await writeTable('turtle', table), 'utf8')))

/** What jsonld makes of the document without a network, by way of the statements that it means. */
async function readJsonLd(table: TableToWrite): Promise<Store> {
  const document = JSON.parse(readFileSync(await writeTable('jsonld', table), 'utf8')) as jsonld.JsonLdDocument
  const documentLoader = () => Promise.reject(new Error('an open document asks no network'))
  const statements = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader })
  return new Store(new Parser({ format: 'application/n-quads' }).parse(statements as unknown as string))
}

const isDouble = ({ object }: Quad): boolean => object.termType === 'Literal' && object.datatype.value === `${xsd}double`

/** Every statement, but of figures only that there is one; and the figures, in the order of the statements. */
function tellAll(store: Store): { readonly said: string[]; readonly figures: number[] } {
  const told = store.getQuads(null, null, null, null).map(quad => ({ quad, line: tell(quad) }))
  told.sort((a, b) => (a.line < b.line ? -1 : 1))
  return {
    said: told.map(({ line }) => line),
    figures: told.filter(({ quad }) => isDouble(quad)).map(({ quad }) => Number(quad.object.value)),
  }
}

function tell(quad: Quad): string {
  const { subject, predicate, object } = quad
  const type = object.termType === 'Literal' ? `${object.datatype.value}@${object.language}` : ''
  return [subject.value, predicate.value, isDouble(quad) ? '' : object.value, type].join(' | ')
}

/** As near as jsonld keeps figures: it rounds them to 16 places where the document has all. */
const isNear = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-15 * Math.abs(a) || (Math.abs(a) > 1e308 && Math.abs(b) > 1e308)

/** The value that a row has under a column, as its statement spells it. */
function objectOf(store: Store, row: number, { name }: Column): { value: string; type: string } | null {
  const [object] = store.getObjects(namedNode(`${at}/row/${row}`), namedNode(`${at}/def/${name}`), null)
  return object === undefined ? null : { value: object.value, type: object.termType === 'Literal' ? object.datatype.value : 'address' }
}

const spell = (value: Value): string => (typeof value === 'string' ? value.toWellFormed() : String(value))

test.each([
  { format: 'Turtle', read: readTurtle },
  { format: 'JSON-LD', read: readJsonLd },
])('the $format gives back every value with its type; null states nothing, an empty text states one', async ({ read }) => {
  const store = await read(nastyTable())
  for (const [r, row] of allRows.entries())
    for (const [c, column] of columns.entries()) {
      const [value, told] = [row[c] ?? null, objectOf(store, r + 1, column)]
      if (value === null) expect(told).toBeNull()
      else if (value === '50' || value === '55')
        expect(told).toEqual({ value: `https://data.example.go.th/place/${value}`, type: 'address' })
      else if (typeof value === 'number' && column.type !== 'year')
        expect({ ...told, value: Number(told?.value) }).toEqual({ value, type: `${xsd}${types[column.type]}` })
      else expect({ r, ...told }).toEqual({ r, value: spell(value), type: `${xsd}${types[column.type]}` })
    }
})

test('places have the addresses that the office names, their official codes and their names', async () => {
  const addresses = { base: 'https://data.example.go.th/', places: 'https://place.example.org/th/', times: null }
  const coded: Column[] = ['รหัสจังหวัด', 'รหัสอำเภอ', 'รหัสตำบล', 'รหัสเขตสุขภาพ'].map((label, i) => ({
    ...{ name: `code_${i}`, label },
    type: 'string',
    unit: null,
  }))
  const rows = [
    ['50', '5001', '500101', '5001'],
    ['99', '9999', '50', '5002'],
    ['50', null, null, null],
  ]
  const store = await readTurtle(nastyTable({ columns: coded, addresses, rows }))
  expect([1, 2, 3].map(row => coded.map(column => objectOf(store, row, column)?.value ?? null))).toEqual([
    ['https://place.example.org/th/50', 'https://place.example.org/th/5001', 'https://place.example.org/th/500101', '5001'],
    ['99', '9999', '50', '5002'],
    ['https://place.example.org/th/50', null, null, null],
  ])
  const place = namedNode('https://place.example.org/th/50')
  const label = store.getQuads(place, namedNode('http://www.w3.org/2000/01/rdf-schema#label'), null, null).map(({ object }) => object.value)
  expect(label).toEqual(['เชียงใหม่', 'Chiang Mai'])
  expect(store.getObjects(place, namedNode('http://www.w3.org/2004/02/skos/core#notation'), null).map(({ value }) => value)).toEqual(['50'])
  expect(await readJsonLd(nastyTable({ columns: coded, addresses, rows })).then(tellAll)).toEqual(tellAll(store))
})

test('days, months and calendar years become addresses where the office names a place for them; years of the budget never do', async () => {
  const addresses = { base: 'https://data.example.go.th/', places: null, times: 'http://reference.data.gov.uk/id/' }
  const timed: Column[] = [
    { name: 'day', label: 'วันที่', type: 'date', unit: null },
    { name: 'month', label: 'เดือน', type: 'yearmonth', unit: null },
    { name: 'year', label: 'ปี ค.ศ.', type: 'year', unit: null },
    { name: 'budget', label: 'ปีงบประมาณ', type: 'year', unit: null },
  ]
  const rows = [
    ['2015-01-05', '2015-01', 2015, 2015],
    ['วันพระ', null, null, null],
  ]
  const table = nastyTable({ columns: timed, addresses, rows })
  for (const store of [await readTurtle(table), await readJsonLd(table)]) {
    expect(timed.map(column => objectOf(store, 1, column))).toEqual([
      { value: 'http://reference.data.gov.uk/id/gregorian-day/2015-01-05', type: 'address' },
      { value: 'http://reference.data.gov.uk/id/gregorian-month/2015-01', type: 'address' },
      { value: 'http://reference.data.gov.uk/id/gregorian-year/2015', type: 'address' },
      { value: '2015', type: `${xsd}gYear` },
    ])
    expect(objectOf(store, 2, { ...timed[0] } as Column)).toEqual({ value: 'วันพระ', type: `${xsd}string` })
  }
})

test('every row and property leads to its dataset and its label', async () => {
  const store = await readTurtle(nastyTable())
  const parts = store.getSubjects(namedNode('http://purl.org/dc/terms/isPartOf'), namedNode(at), null)
  expect(parts.map(({ value }) => value)).toEqual(allRows.map((_, i) => `${at}/row/${i + 1}`))
  const labels = columns.map(
    ({ name }) => store.getObjects(namedNode(`${at}/def/${name}`), namedNode('http://www.w3.org/2000/01/rdf-schema#label'), null)[0]?.value,
  )
  expect(labels).toEqual(columns.map(({ label }) => label))
  expect(store.getObjects(namedNode(at), namedNode('http://purl.org/dc/terms/title'), null).map(({ value }) => value)).toEqual([
    nastyTable().title,
  ])
})

test('both formats make the same statements, of any table', async () => {
  await checkOn(anyTable, async table => {
    const [turtle, json] = [tellAll(await readTurtle(table)), tellAll(await readJsonLd(table))]
    expect(json.said).toEqual(turtle.said)
    expect(json.figures.filter((figure, i) => !isNear(turtle.figures[i] ?? 0, figure))).toEqual([])
    const asked = [...table.rows].flatMap(row => row.filter((value, c) => value !== null && table.columns[c]?.type === 'number'))
    expect([...turtle.figures].sort()).toEqual([...asked].sort())
    const values = [...table.rows].flat().filter(value => value !== null).length
    const properties = table.columns.length
    expect(turtle.said).toHaveLength(2 + 2 * properties + [...table.rows].length + values)
  })
})
