import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { addEntry } from '../../../electron/desk/add-entry.ts'
import { exportCatalogue } from '../../../electron/desk/export-catalogue.ts'
import { lookAtCatalogue, takeCatalogue } from '../../../electron/desk/import-catalogue.ts'
import { listEntries } from '../../../electron/desk/list-entries.ts'
import { blankNotes } from '../../../shared/catalogue/entry.ts'
import { fullDescription } from '../../shared/describe/descriptions.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { fault } from '../kit/fault.ts'
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
  expect(take(look.look)).toEqual({ fresh: 0, changed: 0 })
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
  expect(take(look.look)).toEqual({ fresh: 1, changed: 1 })
  const titles = Object.fromEntries(listEntries(office).map(({ slug, description }) => [slug, description.title]))
  expect(titles).toMatchObject({ 'rain-one': 'ชื่อใหม่', 'rain-three': 'ชื่อใหม่' })
  expect(titles[heldSlug]).not.toBe('ชื่อใหม่')
  expect(checkLedger(office).broken).toBeNull()
  expect(fault(() => take(look.look))).toMatchObject({ code: 'ask/not-found' })
})

test('a catalogue that breaks off in the middle of being taken leaves nothing', async () => {
  const { office, folder, lookAt, take } = await desk()
  const file = join(folder, 'a.jsonld')
  writeFileSync(
    file,
    JSON.stringify({
      '@type': 'Catalog',
      dataset: ['aa', 'bb', 'cc'].map(identifier => ({ '@type': 'Dataset', identifier, title: identifier })),
    }),
  )
  const look = await lookAt(file)
  const put = office.entries.put
  let times = 0
  Object.assign(office.entries, {
    put: (entry: Parameters<typeof put>[0]) => {
      times++
      if (times === 3) throw new Error('the disk is gone')
      put(entry)
    },
  })
  expect(() => take(look.look)).toThrow('the disk is gone')
  expect(listEntries(office)).toEqual([])
  Object.assign(office.entries, { put })
  expect(take(look.look)).toEqual({ fresh: 3, changed: 0 })
})
