import { expect, test } from 'vitest'
import { addEntry } from '../../../electron/desk/add-entry.ts'
import { changeEntry, retireEntry } from '../../../electron/desk/change-entry.ts'
import { listEntries } from '../../../electron/desk/list-entries.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import { openEntry } from '../../../electron/desk/open-entry.ts'
import { blankNotes } from '../../../shared/catalogue/entry.ts'
import type { Description } from '../../../shared/describe/profile.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { fault } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'

const { description: _, category: _1, level: _2, usedBy: _3, ...blank } = blankNotes
const notes = { ...blank, usedBy: [] as string[] }
const describedAs = (description: { [key: string]: string | string[] }) => ({ description, category: null, level: null })

test('a dataset that lies elsewhere has its place in the catalogue, and in the ledger', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const described = describedAs({
    title: 'คุณภาพน้ำผิวดิน',
    tag_string: ['น้ำ'],
    update_frequency_unit: 'ไตรมาส',
    last_updated_date: '2026-09-30',
  })
  const { dataset } = addEntry(office, clerk.session, { ...notes, address: ' https://data.example/water ', described })
  const opened = openEntry(office, clerk.session, { dataset })
  expect(opened).toMatchObject({
    title: 'คุณภาพน้ำผิวดิน',
    version: null,
    state: 'described',
    kept: 'linked',
    address: 'https://data.example/water',
  })
  expect(opened.shown.due).toBe('2026-12-30')
  expect(opened.slug).toMatch(/^[a-z][a-z0-9-]+$/)
  changeEntry(office, clerk.session, { dataset, ...notes, owner: 'กองตรวจการ', due: '2026-12-01', described: null })
  expect(openEntry(office, clerk.session, { dataset })).toMatchObject({ owner: 'กองตรวจการ', kept: 'described', title: 'คุณภาพน้ำผิวดิน' })
  retireEntry(office, clerk.session, { dataset, retired: true })
  expect(office.entryLines.ofDataset(dataset)?.state).toBe('retired')
  const { events } = await listLedger(office, clerk.session, { from: 0, count: 10 })
  expect(events.map(event => [event.action, event.facts.title])).toEqual([
    ['entry-retired', 'คุณภาพน้ำผิวดิน'],
    ['entry-changed', 'คุณภาพน้ำผิวดิน'],
    ['entry-added', 'คุณภาพน้ำผิวดิน'],
    ...events.slice(3).map(event => [event.action, event.facts.title]),
  ])
  expect(checkLedger(office).broken).toBeNull()
})

test('the line of a dataset that lies here follows its newest version, and what people set counts more', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { dataset, version } = await keptDraft(office, clerk.actor)
  const line = () => office.entryLines.ofDataset(dataset)
  expect(line()).toMatchObject({ version, title: 'จำนวนรถยนต์จดทะเบียน', state: 'draft', kept: 'here', level: 'open', stars: 3 })
  office.inTransaction(() => office.versions.change(version, { title: 'รถจดทะเบียนใหม่', state: 'submitted' }))
  expect(line()).toMatchObject({ title: 'รถจดทะเบียนใหม่', state: 'submitted' })
  changeEntry(office, clerk.session, { dataset, ...notes, stewardPerson: clerk.id, owner: ' กองทะเบียน ', described: null })
  expect(line()).toMatchObject({ owner: 'กองทะเบียน', steward: 'คุณclerk' })
  const described = describedAs({ title: 'อื่น' })
  expect(fault(() => changeEntry(office, clerk.session, { dataset, ...notes, described }))).toMatchObject({ code: 'entry/has-version' })
  expect(fault(() => retireEntry(office, clerk.session, { dataset, retired: true }))).toMatchObject({ code: 'entry/has-version' })
})

test('what cannot be taken changes nothing: no title, an address that is none, or one with a password in it', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const tryToAdd = (address: string | null, description: Description) =>
    fault(() => addEntry(office, clerk.session, { ...notes, address, described: describedAs(description as { title: string }) }))
  const before = office.events.head().seq
  expect(tryToAdd(null, { title: ' - ' })).toMatchObject({ code: 'entry/no-title' })
  for (const address of ['ftp://a.example', 'javascript:alert(1)', 'ไม่ใช่ที่อยู่', 'file:///c:/a.csv'])
    expect(tryToAdd(address, { title: 'ก' })).toMatchObject({ code: 'entry/bad-address' })
  const told = tryToAdd('https://somchai:secret1@a.example/x', { title: 'ก' })
  expect(told).toMatchObject({ code: 'entry/bad-address' })
  expect(JSON.stringify(told)).not.toContain('secret1')
  expect(listEntries(office)).toEqual([])
  expect(office.events.head().seq).toBe(before)
})

test('entries of one transaction stand or fall together, and so does what the search knows of them', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const add = (title: string) => addEntry(office, temp.session, { ...notes, described: describedAs({ title }) })
  const indexed = () => office.db.prepare('SELECT (SELECT count(*) FROM entry_text) + (SELECT count(*) FROM entry_short)').pluck().get()
  const broken = fault(() =>
    office.inTransaction(() => {
      add('ก่อน')
      add(' ')
    }),
  )
  expect(broken).toMatchObject({ code: 'entry/no-title' })
  expect([listEntries(office).length, indexed()]).toEqual([0, 0])
  office.inTransaction(() => ['หนึ่ง', 'สอง', 'สอง'].map(add))
  expect(listEntries(office).map(({ description, slug }) => [description.title, description.name === slug])).toEqual([
    ['หนึ่ง', true],
    ['สอง', true],
    ['สอง', true],
  ])
  expect(new Set(listEntries(office).map(({ slug }) => slug)).size).toBe(3)
  expect(indexed()).toBe(6)
})
