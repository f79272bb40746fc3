import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { exportDictionary, importDictionary } from '../../../electron/desk/carry-dictionary-file.ts'
import { correctTable, moveAlong } from '../../../electron/desk/correct-table.ts'
import { cureVersion } from '../../../electron/desk/cure-version.ts'
import { openDictionary, saveDictionary } from '../../../electron/desk/keep-dictionary.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { lookAtDictionary } from '../../../electron/desk/look-dictionary.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { splitVersion } from '../../../electron/desk/split-version.ts'
import { metadataShaOf, requireVersion } from '../../../electron/desk/version-standing.ts'
import type { In } from '../../../shared/contract/desk.ts'
import { checkLedger } from '../kit/draft.ts'
import { fault, faultOf } from '../kit/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { clerkDesk, keepIn, layFile, takeIn } from '../kit/temp-workshop.ts'

type Words = In<'dictionary:save'>['columns'][number]
const sheet = (month: string, more = '', head = '') =>
  layFile(
    `ผู้ป่วย เดือน${month} 2566\nจังหวัด,เพศ,โรค,ผู้ป่วย (ราย)${head}\nน่าน,ชาย,หอบหืด,12${more}\nแพร่,หญิง,เบาหวาน,7${more}\nน่าน,หญิง,วัณโรค,9${more}\n`,
    `ผู้ป่วย ${month}.csv`,
  )

async function desk() {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  const { session } = clerk
  const made = await keepIn(office, session, workshop, sheet('มกราคม'))
  const open = (version = made.version) => openDictionary(office, session, { version })
  const wordsOf = (label: string, version = made.version) => open(version).columns.find(({ heading }) => heading === label)
  const say = (label: string, words: Partial<Words>, version = made.version) => {
    const { name = '', label: own = '', english = '', unit = '', meaning = '', codes = [] } = wordsOf(label, version) ?? {}
    return saveDictionary(office, session, { version, columns: [{ name, label: own, english, unit, meaning, codes, ...words }] })
  }
  const look = (version = made.version) => lookAtDictionary(office, session, workshop, { version })
  return { ...made, office, clerk, session, workshop, lineOf, open, wordsOf, say, look }
}
const diseases = ['หอบหืด', 'เบาหวาน', 'วัณโรค'].map(code => ({ code, th: `โรค${code}`, en: '' }))

test('what is said of a column is kept as one thing, told, counted, and one sitting is one line of the ledger', async () => {
  const { office, clerk, version, open, wordsOf, say, session } = await desk()
  const before = office.events.head().seq
  const first = open()
  expect(first).toMatchObject({ editable: true, count: { columns: first.columns.length, told: 0, codes: 0 } })
  say('ผู้ป่วย', { label: 'จำนวนผู้ป่วยใหม่', english: 'New cases', unit: 'คน', meaning: ' นับครั้งแรกของปี ' })
  const count = say('โรค', { meaning: 'โรคที่วินิจฉัย', codes: diseases })
  expect(wordsOf('ผู้ป่วย')).toMatchObject({ label: 'จำนวนผู้ป่วยใหม่', unit: 'คน', tableUnit: 'ราย', meaning: 'นับครั้งแรกของปี', lacks: [] })
  expect(count).toEqual(open().count)
  expect(count).toMatchObject({ told: 2, codes: 3 })
  expect(office.events.head().seq).toBe(before + 1)
  expect(office.events.lastOf('described', `version:${version}`)?.actor).toBe(clerk.id)
  // What is as the table has it is not kept.
  say('ผู้ป่วย', { label: 'ผู้ป่วย', english: '', unit: 'ราย', meaning: '' })
  expect(office.dictionaries.ofVersion(version).map(({ name }) => name)).toEqual([wordsOf('โรค')?.name])
  expect(checkLedger(office).broken).toBeNull()
  const wrong = { name: 'ไม่มี', label: '', english: '', unit: '', meaning: '', codes: [] }
  const own = { ...wrong, name: wordsOf('จังหวัด')?.name ?? '', meaning: 'ไม่ควรถูกบันทึก' }
  const save = (...columns: Words[]) => fault(() => saveDictionary(office, session, { version, columns }))
  expect(save(own, wrong).code).toBe('ask/not-found')
  expect(save({ ...own, codes: [...diseases, ...diseases] }).code).toBe('describe/code-twice')
  expect(wordsOf('จังหวัด')?.meaning).toBe('')
})

test('values of the table, lists and other datasets say what can be said of a column', async () => {
  const { office, session, workshop, say, look } = await desk()
  const of = async (version: string | undefined, heading: string) => {
    const names = openDictionary(office, session, { version: version ?? '' }).columns
    const { columns } = await look(version)
    return columns.find(({ name }) => name === names.find(one => one.heading === heading)?.name)
  }
  say('โรค', { meaning: 'โรคที่วินิจฉัย', codes: diseases })
  const other = await keepIn(office, session, workshop, sheet('กุมภาพันธ์'))
  const disease = await of(other.version, 'โรค')
  expect(disease).toMatchObject({ values: ['หอบหืด', 'เบาหวาน', 'วัณโรค'], examples: ['หอบหืด', 'เบาหวาน', 'วัณโรค'] })
  expect(disease?.proposals.filter(({ from }) => from === 'office').map(({ field }) => field)).toEqual(['meaning', 'codes'])
  const place = await of(other.version, 'จังหวัด')
  expect(place?.heading).toEqual({ sheet: expect.any(String), cell: 'A2' })
  expect(place?.proposals).toContainEqual(expect.objectContaining({ field: 'codes', from: 'official-list', facts: { list: 'province' } }))
})

test('words stay with a renamed column, its undoing, the next version and both halves; behind a cure its codes count for nothing', async () => {
  const { office, session, workshop, version, wordsOf, say, open } = await desk()
  say('โรค', { meaning: 'โรคที่วินิจฉัย', codes: diseases })
  const at = open().columns.findIndex(({ heading }) => heading === 'โรค')
  await correctTable(office, session, workshop, {
    version,
    step: { name: 'name-column', params: { column: at, label: 'โรคหลัก', name: 'main_disease' } },
  })
  expect(wordsOf('โรคหลัก')).toMatchObject({ name: 'main_disease', meaning: 'โรคที่วินิจฉัย', codes: diseases })
  moveAlong(office, session, version, -1)
  expect(wordsOf('โรค')?.codes).toEqual(diseases)
  const { open: everybody, restricted } = await splitVersion(office, session, workshop, { version })
  expect([wordsOf('โรค', everybody)?.codes, wordsOf('โรค', restricted)?.codes]).toEqual([diseases, diseases])
  const into = { kind: 'top', most: 1, other: 'โรคอื่น' }
  await cureVersion(office, session, workshop, {
    version: everybody,
    steps: [{ name: 'generalise', params: { column: wordsOf('โรค')?.name ?? '', into } }],
  })
  expect(wordsOf('โรค', everybody)).toMatchObject({ meaning: 'โรคที่วินิจฉัย', codes: [] })
  expect(wordsOf('โรค', restricted)?.codes).toEqual(diseases)
  const drop = { name: 'drop-column' as const, params: { column: at } }
  await correctTable(office, session, workshop, { version: restricted, step: drop })
  expect([wordsOf('โรค', everybody), wordsOf('โรค', restricted)]).toEqual([undefined, undefined])
})

test('the next issue of the form begins with the words of the last; a column that is new is told so', async () => {
  const { office, session, workshop, dataset, say, lineOf, wordsOf, open } = await desk()
  say('โรค', { meaning: 'โรคที่วินิจฉัย', codes: diseases })
  const file = await takeIn(office, session, workshop, sheet('กุมภาพันธ์', ',3', ',ผู้เสียชีวิต (ราย)'))
  const next = await keepFile(office, session, workshop, { file, table: lineOf(file)?.first?.table ?? '', follow: dataset })
  expect(wordsOf('โรค', next.version)).toMatchObject({ meaning: 'โรคที่วินิจฉัย', codes: diseases, fresh: false })
  const fresh = open(next.version).columns.filter(column => column.fresh)
  expect(fresh.map(({ heading, lacks }) => [heading, lacks])).toEqual([['ผู้เสียชีวิต', ['meaning']]])
  expect(open().columns.some(column => column.fresh)).toBe(false)
})

test('the words are signed with the version: another word is another hash, and the next draft begins with them', async () => {
  const { office, session, version, say } = await desk()
  const sha = () => metadataShaOf(office, requireVersion(office, version))
  const without = sha()
  say('โรค', { meaning: 'ก' })
  // Of a version that was submitted before there were dictionaries nothing is said.
  expect(sha()).toBe(without)
  office.dictionaries.letTravel(version)
  const one = sha()
  say('โรค', { meaning: 'ข' })
  expect(new Set([without, one, sha()]).size).toBe(3)
  office.versions.change(version, { state: 'returned' })
  const { version: next } = await renewVersion(office, session, { version })
  expect(openDictionary(office, session, { version: next }).columns.find(({ heading }) => heading === 'โรค')?.meaning).toBe('ข')
  expect(fault(() => saveDictionary(office, session, { version, columns: [] })).code).toBe('version/frozen')
})

test('it goes out as a workbook, is filled in, and comes back: wrong cells are named, and nothing is changed before it is taken', async () => {
  const { office, session, workshop, version, say, wordsOf } = await desk()
  say('โรค', { codes: diseases.slice(0, 2) })
  const folder = join(tempFolder(), 'ให้ช่วยกรอก')
  mkdirSync(folder)
  const { file } = await exportDictionary(office, session, { version }, folder)
  const path = join(folder, file ?? '')
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  const page = book.worksheets[0]
  const rows = (page?.getSheetValues() ?? []) as string[][]
  const at = rows.findIndex(row => row?.[1] === wordsOf('โรค')?.name)
  if (page === undefined) throw new Error('no sheet')
  page.getRow(at).getCell(6).value = '=โรคหลัก'
  page.getRow(at + 1).getCell(9).value = 'Asthma'
  page.addRow(['typo', 'ไม่มีคอลัมน์นี้'])
  const filled = join(folder, 'กรอกแล้ว.xlsx')
  await book.xlsx.writeFile(filled)
  const before = JSON.stringify(office.dictionaries.ofVersion(version))
  const { read } = await importDictionary(office, session, workshop, { version }, filled)
  expect(JSON.stringify(office.dictionaries.ofVersion(version))).toBe(before)
  expect(read?.remarks).toMatchObject([{ code: 'column-unknown', facts: { column: 'typo' } }])
  const disease = read?.columns.find(({ name }) => name === wordsOf('โรค')?.name)
  expect(disease).toMatchObject({ meaning: '=โรคหลัก', codes: [{ ...diseases[0], en: 'Asthma' }, diseases[1]] })
  saveDictionary(office, session, { version, columns: (read?.columns ?? []).map(one => ({ ...one, codes: [...one.codes] })) })
  expect(wordsOf('โรค')).toMatchObject({ meaning: '=โรคหลัก', codes: disease?.codes })
  const torn = join(folder, 'ขาด.xlsx')
  writeFileSync(torn, readFileSync(filled).subarray(0, 300))
  expect((await faultOf(importDictionary(office, session, workshop, { version }, torn))).code).toMatch(/^file\//)
  const other = await importDictionary(office, session, workshop, { version }, layFile('ก,ข\n1,2\n', 'อื่น.csv'))
  expect(other.read).toMatchObject({ columns: [], remarks: [{ code: 'no-heading', at: 'A1' }] })
})
