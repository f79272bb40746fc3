import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { chooseOutputs } from '../../../electron/desk/choose-outputs.ts'
import { profileOf } from '../../../electron/desk/profile-of.ts'
import { requireActor } from '../../../electron/desk/session.ts'
import { nameBase } from '../../../electron/desk/show-outputs.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { readDcat } from '../../../shared/publish/read-dcat.ts'
import type { FormatName } from '../../../shared/rate/formats.ts'
import { keptDraft } from '../kit/draft.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { withRealTable } from '../kit/real-table.ts'
import { sendFrom, settled } from '../kit/sending.ts'

const base = 'https://data.example.go.th/'
const dcat = 'http://www.w3.org/ns/dcat#'
const license = 'http://purl.org/dc/terms/license'
const isOf = 'http://purl.org/dc/terms/isPartOf'
const { namedNode } = DataFactory
/** An open document asks no network. */
const documentLoader = () => Promise.reject(new Error('asked the network'))

/** Publishes a table in these formats with its DCAT beside, and reads all of it back from the hub. */
async function publish(one: PracticeOffice, formats: FormatName[]) {
  const { office, people, services } = one
  const draft = await keptDraft(office, requireActor(people.clerk.session))
  await withRealTable(office, draft.version)
  await chooseOutputs(office, people.clerk.session, { version: draft.version, formats, beside: ['dcat'] })
  const { parcel } = await approvedFor(one, one.hubOf('ckan'), { draft })
  sendFrom(office)
  await settled(office, parcel, 'done')
  const [found] = services.hub.packages() as { resources: { url: string; format: string }[] }[]
  // The dictionary of the columns goes with every version.
  const isData = (url: string): boolean => !url.endsWith('-dictionary.csv')
  const read = new Map<string, string>()
  for (const { url, format } of (found?.resources ?? []).filter(one => isData(one.url))) read.set(format, await (await fetch(url)).text())
  const text = read.get('DCAT') ?? ''
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader })
  const store = new Store(new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string))
  const [dataset] = store.getSubjects(namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), namedNode(`${dcat}Dataset`), null)
  if (dataset === undefined) throw new Error('no dataset')
  const valuesOf = (property: string, subject = dataset) => store.getObjects(subject, namedNode(property), null).map(({ value }) => value)
  return { draft, text, read, store, dataset, valuesOf, slug: office.datasets.byId(draft.dataset)?.slug ?? '' }
}

test('a version carries its DCAT to the hub: read by other libraries, each link gives the very bytes, and the description is whole', async () => {
  const one = await practiceOffice()
  const { office, services } = one
  const { draft, text, store, dataset, valuesOf, slug } = await publish(one, ['csv', 'xml', 'parquet'])
  const page = `${services.hub.address}/dataset/${slug}`
  expect([dataset.value, ...valuesOf(`${dcat}landingPage`)]).toEqual([page, page])
  expect((await fetch(page)).status).toBe(200)
  expect(valuesOf(license)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  expect(valuesOf(`${dcat}version`)).toEqual(['1'])
  const files = store.getObjects(dataset, namedNode(`${dcat}distribution`), null)
  const formats = files.flatMap(file => store.getObjects(file, namedNode('http://purl.org/dc/terms/format'), null))
  expect(formats.map(({ value }) => value).sort()).toEqual(['CSV', 'CSV', 'PARQUET', 'XML', 'XSD'])
  for (const file of files) {
    const of = (property: string) => store.getObjects(file, namedNode(property), null)[0]
    const bytes = Buffer.from(await (await fetch(of(`${dcat}downloadURL`)?.value ?? '')).arrayBuffer())
    const checksum = of('http://spdx.org/rdf/terms#checksum')
    if (checksum === undefined) throw new Error('no checksum')
    const [sha] = store.getObjects(checksum, namedNode('http://spdx.org/rdf/terms#checksumValue'), null)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha?.value)
    expect(String(bytes.length)).toBe(of(`${dcat}byteSize`)?.value)
    expect(of(license)?.value).toBe('https://creativecommons.org/licenses/by/4.0/')
  }
  const { entries, remarks } = readDcat(profileOf(office), text)
  expect(remarks).toEqual([])
  expect(entries.map(({ description, level }) => [description, level])).toEqual([
    [{ ...requireVersion(office, draft.version).description, url: page }, 'open'],
  ])
})

test('linked files and the DCAT speak of one dataset by one address', async () => {
  const one = await practiceOffice()
  nameBase(one.office, one.people.head.session, { base })
  const { read, dataset, slug } = await publish(one, ['turtle'])
  expect(dataset.value).toBe(`${base}${slug}-v1`)
  const rows = new Store(new Parser({ format: 'text/turtle' }).parse(read.get('TTL') ?? ''))
  expect(rows.getSubjects(namedNode(isOf), dataset, null).length).toBeGreaterThan(0)
})

test('DCAT needs no CSV to speak of', async () => {
  const one = await practiceOffice()
  const { read } = await publish(one, ['json'])
  expect([...read.keys()]).toEqual(['JSON', 'DCAT'])
})
