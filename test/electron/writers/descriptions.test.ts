import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Sha256 } from '../../../shared/base/ids.ts'
import { toCsvw } from '../../../shared/publish/to-csvw.ts'
import { toDataPackage } from '../../../shared/publish/to-data-package.ts'
import { toDcat } from '../../../shared/publish/to-dcat.ts'
import { formatNamed } from '../../../shared/rate/formats.ts'
import { columns, nastyTable, writeTable } from './kit/tables.ts'

const csv = { format: formatNamed('csv'), fileName: 'ตาราง กลาง.csv', bytes: 120, sha256: 'ab'.repeat(32) as Sha256 }
const turtle = { ...csv, format: formatNamed('turtle'), fileName: 'ตาราง กลาง.ttl' }

test('CSVW names each column of the file by its heading and its label, with a datatype of the vocabulary', async () => {
  const told = toCsvw(csv.fileName, nastyTable()) as {
    url: string
    tableSchema: { columns: { titles: { en: string; th: string }; datatype: string }[] }
  }
  expect(decodeURIComponent(told.url)).toBe(csv.fileName)
  const [heading] = Papa.parse<string[]>(readFileSync(await writeTable('csv', nastyTable()), 'utf8'), { preview: 1 }).data
  expect(told.tableSchema.columns.map(({ titles }) => titles.en)).toEqual(heading)
  expect(told.tableSchema.columns.map(({ titles }) => titles.th)).toEqual(columns.map(({ label }) => label))
  expect(told.tableSchema.columns.map(({ datatype }) => datatype)).toEqual([
    'string',
    'string',
    'integer',
    'double',
    'boolean',
    'date',
    'gYearMonth',
    'gYear',
    'datetime',
    'time',
  ])
  expect(told).toMatchObject({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'th' }], 'dc:title': nastyTable().title })
  expect(told.tableSchema.columns[2]).toMatchObject({ 'schema:unitText': 'คน', null: '' })
})

test('the data package lists each file with size, hash and the schema of its columns', () => {
  expect(toDataPackage('สมุด.xlsx', [{ about: nastyTable(), csv }])).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title: 'สมุด.xlsx',
    resources: [
      {
        ...{ name: 'table-1', type: 'table', path: 'ตาราง กลาง.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: 120 },
        hash: `sha256:${'ab'.repeat(32)}`,
        schema: { missingValues: [''], fields: columns.map(({ name, type }) => ({ name, type })) },
      },
    ],
  })
})

test('DCAT is read by another library: a dataset with its distributions, at the addresses meant', async () => {
  const documentLoader = () => Promise.reject(new Error('an open document asks no network'))
  const [dataset] = (await jsonld.expand(toDcat(nastyTable(), [csv, turtle]) as jsonld.JsonLdDocument, { documentLoader })) as Record<
    string,
    unknown
  >[]
  const dcat = 'http://www.w3.org/ns/dcat#'
  const at = 'https://data.example.go.th/'
  expect(dataset).toMatchObject({
    '@id': `${at}${encodeURIComponent('ตาราง กลาง')}`,
    '@type': [`${dcat}Dataset`],
    'http://purl.org/dc/terms/title': [{ '@value': nastyTable().title, '@language': 'th' }],
  })
  const files = dataset?.[`${dcat}distribution`] as Record<string, unknown>[]
  expect(files.map(file => [file[`${dcat}downloadURL`], file[`${dcat}mediaType`]])).toEqual([
    [[{ '@id': `${at}${encodeURIComponent('ตาราง กลาง.csv')}` }], [{ '@id': 'https://www.iana.org/assignments/media-types/text/csv' }]],
    [[{ '@id': `${at}${encodeURIComponent('ตาราง กลาง.ttl')}` }], [{ '@id': 'https://www.iana.org/assignments/media-types/text/turtle' }]],
  ])
  expect(files[0]).toMatchObject({
    '@type': [`${dcat}Distribution`],
    [`${dcat}byteSize`]: [{ '@value': '120', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' }],
    'http://spdx.org/rdf/terms#checksum': [
      {
        'http://spdx.org/rdf/terms#algorithm': [{ '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' }],
        'http://spdx.org/rdf/terms#checksumValue': [{ '@value': 'ab'.repeat(32) }],
      },
    ],
  })
})
