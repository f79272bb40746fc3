import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { readDcat } from '../../../shared/publish/read-dcat.ts'
import { toDcatCatalogue } from '../../../shared/publish/to-dcat-catalogue.ts'
import { entries } from './gdc/catalogues.ts'

const about = { title: 'บัญชีข้อมูล', publisher: 'สำนักงานตัวอย่าง', base: 'https://data.example.go.th/dataset/' }

test('whatever the catalogue holds comes back from its own DCAT, whole', () => {
  fc.assert(
    fc.property(entries(), list => {
      const read = readDcat(thaiGdc, JSON.stringify(toDcatCatalogue(about, thaiGdc, list)))
      expect(read.refused).toBe(0)
      expect(read.entries.map(({ description, level, files }) => ({ description, level, files }))).toEqual(list)
    }),
    { numRuns: 60 },
  )
})

test('another library expands our DCAT to the words of the vocabularies', async () => {
  const [list] = fc.sample(entries(), { numRuns: 20, seed: 7 }).filter(one => one.length > 2)
  const [catalogue] = (await jsonld.expand(toDcatCatalogue(about, thaiGdc, list ?? []) as object)) as Record<
    string,
    { '@id'?: string; '@value'?: string }[]
  >[]
  expect(catalogue?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog'])
  const datasets = catalogue?.['http://www.w3.org/ns/dcat#dataset'] ?? []
  expect(datasets.map(one => one['@id'])).toEqual(list?.map(({ description }) => `${about.base}${String(description.name)}`))
  const first = datasets[0] as unknown as Record<string, { '@value'?: string; '@language'?: string }[]>
  expect(first['http://purl.org/dc/terms/title']).toEqual([{ '@value': 'ชุดที่ 0', '@language': 'th' }])
  // What jsonld compacts with another context is read all the same: words are gone by their addresses.
  const other = await jsonld.compact(toDcatCatalogue(about, thaiGdc, list ?? []) as object, {
    d: 'http://www.w3.org/ns/dcat#',
    t: 'http://purl.org/dc/terms/',
    s: 'https://schema.org/',
  })
  expect(readDcat(thaiGdc, JSON.stringify(other)).entries.map(({ description }) => description)).toEqual(
    list?.map(({ description }) => description),
  )
})

test('a stranger’s catalogue is read by the words of DCAT, with prefixes, a graph, references and plain text', () => {
  const document = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
    },
    '@graph': [
      { '@id': 'ex:org', '@type': 'foaf:Organization', 'foaf:name': 'กรมตัวอย่าง' },
      {
        '@id': 'https://hub.example/dataset/rain-2567',
        '@type': 'dcat:Dataset',
        'dct:title': [
          { '@value': 'Rain', '@language': 'en' },
          { '@value': 'ปริมาณฝน', '@language': 'th' },
        ],
        'dct:identifier': 'https://hub.example/dataset/rain-2567',
        'dct:publisher': { '@id': 'ex:org' },
        'dcat:keyword': ['ฝน', 'น้ำ'],
        'dct:modified': '2024-05-01T08:00:00+07:00',
        'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
        'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/annual' },
        'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': 'ฝ่ายข้อมูล', 'vcard:hasEmail': { '@id': 'mailto:a@example.go.th' } },
        'dcat:distribution': {
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': { '@id': 'https://hub.example/rain.csv' },
          'dcat:mediaType': 'text/csv',
        },
      },
    ],
  }
  const {
    entries: [entry],
    remarks,
  } = readDcat(thaiGdc, JSON.stringify(document))
  expect(entry?.description).toEqual({
    name: 'rain-2567',
    title: 'ปริมาณฝน',
    owner_org: 'กรมตัวอย่าง',
    maintainer: 'ฝ่ายข้อมูล',
    maintainer_email: 'a@example.go.th',
    tag_string: ['ฝน', 'น้ำ'],
    last_updated_date: '2024-05-01',
    update_frequency_unit: 'ปี',
    license_id: 'Creative Commons Attributions',
  })
  expect(entry?.files).toEqual([{ name: 'CSV', url: 'https://hub.example/rain.csv', about: '', format: 'CSV', fields: {} }])
  expect(remarks.every(({ code, stops }) => code === 'missing' && !stops)).toBe(true)
})

test.each([
  ['{"a":', 'not-json'],
  ['[1, 2]', 'not-a-catalogue'],
  ['{"@type":"Thing"}', 'not-a-catalogue'],
])('%s is refused with a reason: %s', (text, code) => {
  expect(readDcat(thaiGdc, text)).toMatchObject({ entries: [], remarks: [{ code, stops: true }] })
})

test('a dataset that cannot be taken is named by its number and property, and the others are taken', () => {
  const set = (name: string, more: object) => ({ '@type': 'Dataset', identifier: name, title: name, ...more })
  const {
    entries: list,
    refused,
    remarks,
  } = readDcat(
    thaiGdc,
    JSON.stringify({
      '@type': 'Catalog',
      dataset: [
        set('one', { modified: '2567-01-01' }),
        set('two', {}),
        set('two', {}),
        { '@type': 'Dataset', title: 'x' },
        set('three', {}),
      ],
    }),
  )
  expect([list.map(({ description }) => description.name), refused]).toEqual([['two', 'three'], 3])
  expect(remarks.filter(({ stops }) => stops).map(({ at, key, code }) => `${at} ${key} ${code}`)).toEqual([
    '#1 last_updated_date bad-date',
    '#3 name name-twice',
    '#4 name nameless',
  ])
})
