import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { addEntry } from '../../../electron/desk/add-entry.ts'
import { catchUp } from '../../../electron/desk/catch-up.ts'
import { changeEntry } from '../../../electron/desk/change-entry.ts'
import { dropPending } from '../../../electron/desk/drop-pending.ts'
import { exportCatalogue } from '../../../electron/desk/export-catalogue.ts'
import { findEntries } from '../../../electron/desk/find-entries.ts'
import { lookAtCatalogue } from '../../../electron/desk/import-catalogue.ts'
import { listEntries } from '../../../electron/desk/list-entries.ts'
import { openEntry } from '../../../electron/desk/open-entry.ts'
import { takeCatalogue } from '../../../electron/desk/take-catalogue.ts'
import { blankNotes } from '../../../shared/catalogue/entry.ts'
import { fullDescription } from '../../shared/describe/descriptions.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { clerkDesk } from '../kit/temp-workshop.ts'

const { description: _, category: _1, level: _2, usedBy: _3, ...blank } = blankNotes
const described = (name: string, more: object = {}) => ({
  description: { ...fullDescription, name, title: `ชุด ${name}`, objective: [...fullDescription.objective], ...more } as Record<
    string,
    string | string[]
  >,
  category: 'public' as const,
  level: 'open' as const,
})

async function desk() {
  const { office, clerk, workshop } = await clerkDesk()
  const folder = join(tempFolder(), 'ส่งออก บัญชี')
  mkdirSync(folder)
  const add = (name: string, more: object = {}) =>
    addEntry(office, clerk.session, { ...blank, usedBy: [], address: 'https://data.example/a', described: described(name, more) }).dataset
  const lookAt = (path: string) => lookAtCatalogue(office, clerk.session, workshop, path)
  return {
    ...{ office, clerk, workshop, folder, add, lookAt },
    write: (form: 'workbook' | 'dcat') => exportCatalogue(office, clerk.session, workshop, folder, { form }),
    take: (look: string) => takeCatalogue(office, clerk.session, workshop, { look }),
  }
}

test.each(['workbook', 'dcat'] as const)('the catalogue goes out as %s, and taking it back changes nothing', async form => {
  const { office, clerk, folder, add, lookAt, write, take } = await desk()
  const one = add('rain-one', { data_type: 'ข้อมูลระเบียน', created_date: '2024-01-31', license_id: 'อื่นๆ', license_id_other: 'ตามข้อตกลง, ก' })
  add('rain-two')
  await keptDraft(office, clerk.actor)
  office.entryFiles.put(one, [
    { name: 'ไฟล์ ก', url: 'https://data.example/a.csv', about: '=1+1', format: 'CSV', fields: { resource_created_date: '2024-01-31' } },
  ])
  const written = await write(form)
  expect(written).toMatchObject({ left: 0, datasets: 3 })
  expect(written.path.startsWith(folder)).toBe(true)
  const before = office.events.head().seq
  const look = await lookAt(written.path)
  expect(look).toMatchObject({ file: basename(written.path), fresh: 0, changed: 0, heldHere: 0, same: look.datasets.length })
  expect(await take(look.look)).toEqual({ fresh: 0, changed: 0 })
  expect(office.events.head().seq).toBe(before)
})

test('another library reads the workbook, cell for cell as text', async () => {
  const { office, add, write } = await desk()
  const dataset = add('rain-one', { last_updated_date: '2024-01-31', notes: '=HYPERLINK("x")\nบรรทัดสอง' })
  office.entryFiles.put(dataset, [{ name: 'ไฟล์', url: 'https://data.example/a.csv', about: '', format: 'CSV', fields: {} }])
  const { path } = await write('workbook')
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  expect(book.worksheets.map(({ name }) => name)).toEqual(
    ['Record', 'Stat', 'GIS', 'Multi', 'Other'].flatMap(word => [`Temp2_Meta_${word}`, `Temp3_Resource_${word}`]),
  )
  const sheet = book.getWorksheet('Temp2_Meta_Stat')
  const heading = ((sheet?.getRow(4).values ?? []) as string[]).slice(1)
  const cell = (key: string) => sheet?.getRow(6).getCell(heading.indexOf(key) + 1)
  expect([heading.length, heading[0], heading.at(-1)]).toEqual([30, 'name', 'official_statistics'])
  expect([cell('name')?.value, cell('last_updated_date')?.value, cell('notes')?.value]).toEqual([
    'rain-one',
    '2567-01-31',
    '=HYPERLINK("x")\nบรรทัดสอง',
  ])
  expect([cell('notes')?.type, cell('last_updated_date')?.numFmt]).toEqual([exceljs.ValueType.String, '@'])
  expect(book.getWorksheet('Temp3_Resource_Stat')?.getRow(6).getCell(3).value).toBe('https://data.example/a.csv')
})

test('what is new is added, what is changed is changed, what lies here is left alone, and half records are named', async () => {
  const { office, clerk, folder, add, lookAt, write, take } = await desk()
  add('rain-one')
  const held = await keptDraft(office, clerk.actor)
  const heldSlug = office.datasets.byId(held.dataset)?.slug ?? ''
  const { path } = await write('dcat')
  const document = JSON.parse(readFileSync(path, 'utf8')) as {
    dataset: { identifier: string; title: object; property: { propertyID: string; value: unknown }[] }[]
  }
  for (const set of document.dataset) for (const property of set.property) if (property.propertyID === 'title') property.value = 'ชื่อใหม่'
  const [first] = document.dataset
  if (!first) throw new Error('nothing was written')
  document.dataset.push({ ...first, identifier: 'rain-three', property: first.property.filter(({ propertyID }) => propertyID !== 'name') })
  document.dataset.push({ ...first, identifier: '', property: [] })
  const file = join(folder, 'แก้แล้ว.jsonld')
  writeFileSync(file, JSON.stringify(document))
  const look = await lookAt(file)
  expect(look).toMatchObject({ fresh: 1, changed: 1, heldHere: 1, refused: 1 })
  expect(look.remarks.filter(({ stops }) => stops).map(({ at, code }) => `${at} ${code}`)).toEqual(['#4 nameless'])
  expect(await take(look.look)).toEqual({ fresh: 1, changed: 1 })
  const titles = Object.fromEntries(listEntries(office).map(({ slug, description }) => [slug, description.title]))
  expect(titles).toMatchObject({ 'rain-one': 'ชื่อใหม่', 'rain-three': 'ชื่อใหม่' })
  expect(titles[heldSlug]).not.toBe('ชื่อใหม่')
  expect(checkLedger(office).broken).toBeNull()
  expect(await faultOf(take(look.look))).toMatchObject({ code: 'ask/not-found' })
})

const layMany = (folder: string, names: readonly string[], name = 'a.jsonld'): string => {
  const file = join(folder, name)
  const dataset = names.map(identifier => ({ '@type': 'Dataset', identifier, title: `ชุดที่ ${identifier}` }))
  writeFileSync(file, JSON.stringify({ '@type': 'Catalog', dataset }))
  return file
}
const manyNames = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `set-${n}`)

test('a catalogue that breaks off in the middle of being taken leaves nothing, and is taken whole afterwards', async () => {
  const { office, folder, lookAt, take } = await desk()
  const look = await lookAt(layMany(folder, ['aa', 'bb', 'cc']))
  const { settle } = office.entryStaging
  Object.assign(office.entryStaging, {
    settle: (...given: Parameters<typeof settle>) => {
      settle(...given)
      throw new Error('the disk is gone')
    },
  })
  await expect(take(look.look)).rejects.toThrow('the disk is gone')
  expect(listEntries(office)).toEqual([])
  Object.assign(office.entryStaging, { settle })
  expect(await take(look.look)).toEqual({ fresh: 3, changed: 0 })
  expect(office.entryLines.ofDataset(listEntries(office)[0]?.dataset ?? '')?.title).toBe('ชุดที่ aa')
})

test('many datasets are taken with progress; cancelled while they are made ready, none is, and once taken all are found', async () => {
  const { office, clerk, workshop, folder, lookAt, take } = await desk()
  const names = manyNames(1200)
  const look = await lookAt(layMany(folder, names))
  expect(look).toMatchObject({ fresh: 1200, refused: 0 })
  expect(look.datasets.length).toBe(300)
  const before = office.events.head().seq
  const cut = take(look.look)
  while ((workshop.jobs.list()[0]?.done ?? 0) === 0) await new Promise(resolve => setTimeout(resolve, 1))
  expect(workshop.jobs.list()[0]).toMatchObject({ title: 'a.jsonld', stage: 'take', total: 1200 })
  workshop.jobs.cancel(workshop.jobs.list()[0]?.id ?? '')
  expect(await faultOf(cut)).toMatchObject({ code: 'ask/cancelled' })
  expect([listEntries(office).length, office.events.head().seq]).toEqual([0, before])
  expect(await take(look.look)).toEqual({ fresh: 1200, changed: 0 })
  expect(office.events.head().seq).toBe(before + 1)
  // What was taken is whole at once; its lines come bit by bit, and outlive a desk that is closed meanwhile.
  expect(listEntries(office).length).toBe(1200)
  expect(office.entries.countBehind()).toBeGreaterThan(0)
  while (office.entries.countBehind() > 0) await new Promise(resolve => setTimeout(resolve, 5))
  const find = {
    seat: 'list' as const,
    search: 'ชุดที่ set-1199',
    filter: {},
    sort: 'relevance' as const,
    backwards: false,
    from: 0,
    count: 5,
  }
  expect(await findEntries(office, clerk.session, find)).toMatchObject({ total: 1, all: 1200 })
  expect(checkLedger(office).broken).toBeNull()
})

test('what changes in the catalogue while another is made ready is not written over: nothing is taken, and the next time all is', async () => {
  const { office, clerk, workshop, folder, lookAt, take, add } = await desk()
  const dataset = add('set-3')
  const look = await lookAt(layMany(folder, manyNames(400)))
  expect(look).toMatchObject({ fresh: 399, changed: 1 })
  const taking = take(look.look)
  while ((workshop.jobs.list()[0]?.done ?? 0) === 0) await new Promise(resolve => setTimeout(resolve, 1))
  changeEntry(office, clerk.session, { ...blank, usedBy: ['สสช.'], dataset, address: null, described: null })
  expect(await faultOf(taking)).toMatchObject({ code: 'entry/changed-since' })
  expect(listEntries(office).length).toBe(1)
  expect(await take(look.look)).toEqual({ fresh: 399, changed: 1 })
  expect(openEntry(office, clerk.session, { dataset })).toMatchObject({ usedBy: ['สสช.'], title: 'ชุดที่ set-3' })
})

test('what was laid ready and never taken is seen by nobody, and is taken away; what was taken gets its lines at the next start', async () => {
  const { temp, office, clerk, workshop } = await clerkDesk()
  const lay = (names: readonly string[]): void =>
    office.quietly(() => {
      for (const name of names) {
        const entry = {
          dataset: office.newId(),
          description: { title: name, name },
          category: null,
          level: null,
          address: 'https://data.example/x',
        }
        office.entryStaging.add({ entry, slug: name, files: [] }, clerk.actor.id, office.now())
      }
    })
  const rows = () =>
    ['dataset', 'entry', 'entry_files', 'dataset_pending'].map(table =>
      temp.office.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    )
  lay(manyNames(120))
  expect([listEntries(office).length, office.entries.linked().length, office.entries.stale().length, ...rows()]).toEqual([
    0, 0, 0, 120, 120, 120, 120,
  ])
  await dropPending(office)
  expect(rows()).toEqual([0, 0, 0, 0])
  lay(manyNames(70))
  office.inTransaction(() => office.entryStaging.settle(office.now(), true))
  expect([listEntries(office).length, office.entries.countBehind()]).toEqual([70, 70])
  await catchUp(office, workshop, 'สำนักงาน')
  const find = { seat: 'list' as const, search: 'set-69', filter: {}, sort: 'relevance' as const, backwards: false, from: 0, count: 5 }
  expect([office.entries.countBehind(), (await findEntries(office, clerk.session, find)).total]).toEqual([0, 1])
})

test('a look at another catalogue ends the one before, and leaves no file behind', async () => {
  const { office, folder, lookAt, take } = await desk()
  const first = await lookAt(layMany(folder, ['first'], 'b.jsonld'))
  const second = await lookAt(layMany(folder, ['only'], 'c.jsonld'))
  expect(await faultOf(take(first.look))).toMatchObject({ code: 'ask/not-found' })
  expect(await take(second.look)).toEqual({ fresh: 1, changed: 0 })
  expect(readdirSync(join(office.folder, 'temp')).filter(name => name.endsWith('.jsonl'))).toEqual([])
})
