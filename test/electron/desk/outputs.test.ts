import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { chooseOutputs, climbStar, undoOutputs } from '../../../electron/desk/choose-outputs.ts'
import { saveDictionary } from '../../../electron/desk/keep-dictionary.ts'
import { readBase } from '../../../electron/desk/office-base.ts'
import { prepareCourier } from '../../../electron/desk/prepare-courier.ts'
import { starsOfPublished } from '../../../electron/desk/rate-version.ts'
import { requireActor } from '../../../electron/desk/session.ts'
import { createShelf } from '../../../electron/desk/shelf.ts'
import { showMemo } from '../../../electron/desk/show-memo.ts'
import { nameBase, previewLinks, showOutputs } from '../../../electron/desk/show-outputs.ts'
import { metadataShaOf, requireVersion } from '../../../electron/desk/version-standing.ts'
import { type BesideName, besideNames } from '../../../shared/publish/outputs.ts'
import { fileKeys } from '../../../shared/publish/plan-files.ts'
import { writtenFormats } from '../../../shared/rate/formats.ts'
import { keptDraft } from '../kit/draft.ts'
import { fault, faultOf } from '../kit/fault.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { provinces, withRealTable } from '../kit/real-table.ts'
import { sendFrom, settled } from '../kit/sending.ts'

const base = 'https://data.example.go.th/'
/** The official codes of the provinces of the grid, as the Department of Provincial Administration lists them. */
const codes = ['81', '86', '92', '82', '83', '85']
const wikidata = 'https://hub.toolforge.org/P1067:'

async function draftIn(one: PracticeOffice) {
  const { office, people } = one
  const draft = await keptDraft(office, requireActor(people.clerk.session))
  await withRealTable(office, draft.version)
  const { version } = draft
  return {
    draft,
    version,
    stars: () => starsOfPublished(office, requireVersion(office, version)).count,
    open: () => showOutputs(office, people.clerk.session, { version }),
    climb: (star: 3 | 4 | 5, linked: { column: string; address: string }[] = []) =>
      climbStar(office, people.clerk.session, { version, star, linked }),
    choose: (formats: (typeof writtenFormats)[number]['name'][], beside: BesideName[] = []) =>
      chooseOutputs(office, people.clerk.session, { version, formats, beside }),
  }
}

/** The head of the practice office is its administrator too. */
const named = ({ office, people }: PracticeOffice): unknown => nameBase(office, people.head.session, { base })

test('each press reaches the next star, changes no table, and can be taken back', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const { version, stars, open, climb, choose } = await draftIn(one)
  const sha = office.recipes.at(version, 1)?.tableSha
  const before = metadataShaOf(office, requireVersion(office, version))
  await choose(['xlsx'])
  expect([stars(), requireVersion(office, version).stars]).toEqual([2, 2])
  expect(requireVersion(office, version).description.data_format).toEqual(['XLS'])
  await climb(3)
  expect(stars()).toBe(3)
  expect((await faultOf(climb(4))).code).toBe('version/no-base')
  expect(stars()).toBe(3)
  expect((await open()).administrators.length).toBeGreaterThan(0)
  named(one)
  await climb(4)
  expect(stars()).toBe(4)
  expect((await faultOf(climb(5))).code).toBe('version/no-links')
  const [place] = (await open()).columns
  expect(place).toMatchObject({ to: 'place', label: 'รหัสจังหวัด' })
  const linked = [{ column: place?.name ?? '', address: wikidata }]
  const preview = await previewLinks(office, people.clerk.session, { version, linked })
  expect(preview.columns).toEqual([{ column: place?.name, count: provinces.length, of: provinces.length }])
  expect(preview.samples.map(({ address }) => address)).toEqual(codes.map(code => `${wikidata}${code}`))
  expect((await faultOf(climb(5, [{ column: place?.name ?? '', address: 'https://elsewhere.example/' }]))).code).toBe('ask/malformed')
  await climb(5, linked)
  expect(stars()).toBe(5)
  const ladder = starsOfPublished(office, requireVersion(office, version)).rungs[4]
  expect(ladder).toMatchObject({ code: 'has-links', facts: { links: provinces.length } })
  for (const expected of [4, 3, 2, 3]) {
    undoOutputs(office, people.clerk.session, { version })
    expect(stars()).toBe(expected)
  }
  expect((await open()).undo).toBe(false)
  expect([office.recipes.at(version, 1)?.tableSha, metadataShaOf(office, requireVersion(office, version))]).toEqual([sha, before])
})

test('links count for nothing once the table was corrected, until they are counted anew', async () => {
  const one = await practiceOffice()
  named(one)
  const { version, stars, open, climb } = await draftIn(one)
  await climb(5, [{ column: 'province_code', address: wikidata }])
  expect(stars()).toBe(5)
  const recipe = one.office.recipes.at(version, 1)
  if (!recipe) throw new Error('no recipe')
  const { office } = one
  const chosen = office.outputs.chosen(version)
  if (!chosen) throw new Error('nothing chosen')
  office.outputs.recount(version, { ...chosen, counted: 'another table' })
  expect(stars()).toBe(4)
  await open()
  expect([stars(), requireVersion(office, version).stars]).toEqual([5, 5])
})

test('every format goes to the hub with the dictionary, is read back, and the linked ones point to the official codes', async () => {
  const one = await practiceOffice()
  const { office, services, people } = one
  named(one)
  const { draft, version, climb, choose } = await draftIn(one)
  await choose(
    writtenFormats.map(({ name }) => name),
    [...besideNames],
  )
  await climb(5, [{ column: 'province_code', address: wikidata }])
  const said = { name: 'province_code', label: 'รหัสของจังหวัด', english: 'Province', unit: '', meaning: '=รหัส 2 หลัก' }
  saveDictionary(office, people.clerk.session, {
    version,
    columns: [{ ...said, codes: codes.map(code => ({ code, th: `จังหวัด ${code}`, en: '' })) }],
  })
  const { parcel } = await approvedFor(one, one.hubOf('ckan'), { draft })
  const shelf = createShelf(office)
  const memo = await showMemo(office, people.head.session, { shelf }, { version })
  await shelf.close()
  expect(memo).toMatchObject({ links: provinces.length, stars: 5 })
  expect(memo.files).toEqual([
    'CSV',
    'TSV',
    'JSON',
    'XML',
    'XLSX',
    'ODS',
    'PARQUET',
    'JSON-LD',
    'TTL',
    'XSD',
    'CSVW',
    'DATAPACKAGE',
    'DCAT',
  ])
  sendFrom(office)
  const done = await settled(office, parcel, 'done')
  const sent = (done.receipt as { resources: { id: string; bytes: number; sha256: string }[] }).resources
  expect(sent).toHaveLength(fileKeys.length)
  const [found] = services.hub.packages() as { resources: { id: string; url: string; format: string }[] }[]
  const texts = new Map<string, string>()
  for (const { id, url, format } of found?.resources ?? []) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sent.find(one => one.id === id)?.sha256)
    texts.set(format, bytes.toString('utf8'))
  }
  const slug = office.datasets.byId(draft.dataset)?.slug
  const turtle = new Store(new Parser({ format: 'text/turtle' }).parse(texts.get('TTL') ?? ''))
  const statements = await jsonld.toRDF(JSON.parse(texts.get('JSON-LD') ?? ''), { format: 'application/n-quads' })
  const json = new Store(new Parser({ format: 'application/n-quads' }).parse(statements as unknown as string))
  const property = DataFactory.namedNode(`${base}${slug}-v1/def/province_code`)
  for (const store of [turtle, json])
    expect(store.getObjects(null, property, null).map(({ value }) => value)).toEqual(codes.map(code => `${wikidata}${code}`))
  const licence = DataFactory.namedNode('http://purl.org/dc/terms/license')
  expect(turtle.getObjects(null, licence, null).map(({ value }) => value)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  expect(JSON.parse(texts.get('DATAPACKAGE') ?? '')).toMatchObject({
    licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attributions' }],
    resources: [
      { path: `${slug}-v1.csv`, hash: `sha256:${requireVersion(office, version).tableSha}` },
      { name: 'data-dictionary', path: `${slug}-v1-dictionary.csv` },
    ],
  })
  const field = (fields: { name: string }[]) => fields.find(({ name }) => name === 'province_code')
  const [table] = (JSON.parse(texts.get('DATAPACKAGE') ?? '') as { resources: { schema: { fields: { name: string }[] } }[] }).resources
  const inSchema = { title: said.label, description: said.meaning, constraints: { enum: codes } }
  expect(field(table?.schema.fields ?? [])).toMatchObject(inSchema)
  expect(field((JSON.parse(texts.get('JSON') ?? '') as { schema: { fields: { name: string }[] } }).schema.fields)).toMatchObject(inSchema)
  const csvw = JSON.parse(texts.get('CSVW') ?? '') as { url: string; tableSchema: { columns: { name: string }[] } }
  expect(csvw.url).toBe(`${slug}-v1.csv`)
  expect(field(csvw.tableSchema.columns)).toMatchObject({ 'dc:description': said.meaning, titles: { th: said.label } })
  // Two files are CSV on the hub: the last is the dictionary, with its mark for a spreadsheet and nothing that one takes for a formula.
  const dictionary = texts.get('CSV') ?? ''
  expect(dictionary.charCodeAt(0)).toBe(0xfeff)
  const lines = dictionary
    .slice(1)
    .split('\r\n')
    .map(line => line.split(','))
  expect(lines.find(([name]) => name === 'province_code')?.slice(0, 6)).toEqual([
    'province_code',
    said.label,
    said.english,
    'ข้อความ',
    '',
    `'${said.meaning}`,
  ])
  expect(lines.filter(([name, , , , , , code]) => name === 'province_code' && code !== '')).toHaveLength(codes.length)
})

test('the description says the formats that go out, keeps what a person wrote there, and names what no list knows', async () => {
  const one = await practiceOffice()
  named(one)
  const { version, choose, stars } = await draftIn(one)
  const said = (): unknown => requireVersion(one.office, version).description.data_format
  await choose(['jsonld'])
  expect(said()).toEqual(['RDF'])
  await choose(['ods'])
  expect(said()).toEqual(['อื่นๆ'])
  expect([requireVersion(one.office, version).description.data_format_other, stars()]).toEqual(['ODS', 3])
  await choose(['csv', 'xml'])
  expect([said(), requireVersion(one.office, version).description.data_format_other]).toEqual([['CSV', 'XML'], undefined])
  const { description } = requireVersion(one.office, version)
  await choose(['csv'])
  expect(said()).toEqual(['CSV'])
  one.office.versions.change(version, { description: { ...description, data_format: ['Database'] } })
  await choose(['json'])
  expect(said()).toEqual(['Database'])
})

test('a choice that was changed after the signature is not sent', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { draft, choose } = await draftIn(one)
  await choose(['json'])
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'), { draft })
  const row = office.parcels.byId(parcel)
  if (!row) throw new Error('no parcel')
  expect((await prepareCourier(office, row, fetch)).note).toMatchObject({ files: [{ key: 'json' }, { key: 'dictionary' }] })
  const chosen = office.outputs.chosen(version)
  if (!chosen) throw new Error('nothing chosen')
  office.outputs.recount(version, { ...chosen, formats: ['json', 'xml'] })
  expect((await faultOf(prepareCourier(office, row, fetch))).code).toBe('version/not-as-approved')
})

test.each([
  ['http://data.example.go.th/', 'not-https'],
  ['data.example.go.th', 'no-address'],
  ['https://127.0.0.1/', 'no-name'],
  ['https://localhost/', 'no-name'],
  ['https://10.0.0.1/data', 'no-name'],
  ['https://intranet/', 'no-name'],
  ['https://data.example.go.th/?x=1', 'more-than-address'],
  ['https://data.example.go.th/#', 'more-than-address'],
  ['https://me:pw@data.example.go.th/', 'more-than-address'],
  ['https://data.example.go.th:8443/', 'more-than-address'],
])('%s is no address of an office (%s)', (typed, reason) => {
  const refused = fault(() => readBase(typed))
  expect([refused.code, refused.facts.reason]).toEqual(['office/bad-base', reason])
})
