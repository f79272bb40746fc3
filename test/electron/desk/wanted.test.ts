import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addEntry } from '../../../electron/desk/add-entry.ts'
import { keepWanted, linkWanted, readWantedFile, removeWanted } from '../../../electron/desk/keep-wanted.ts'
import { listLacking, listWanted, openWanted } from '../../../electron/desk/list-wanted.ts'
import { openEntry } from '../../../electron/desk/open-entry.ts'
import { blankNotes } from '../../../shared/catalogue/entry.ts'
import { checkLedger } from '../kit/draft.ts'
import { fault } from '../kit/fault.ts'
import { type TempDesk, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const { description: _d, category: _c, level: _l, usedBy: _u, ...blank } = blankNotes
const add = ({ office, session }: TempDesk, title: string, address: string | null = null): string =>
  addEntry(office, session, { ...blank, address, usedBy: [], described: { description: { title }, category: null, level: null } }).dataset

function bring({ office, session }: TempDesk, content: string | Uint8Array, kind: 'required' | 'asked') {
  const path = join(tempFolder(), 'รายการ ที่ต้องมี.csv')
  writeFileSync(path, content)
  const read = readWantedFile(office, session, path)
  return { read, list: keepWanted(office, session, { token: read.token, name: 'แผน 2566-2570', source: 'ภาคผนวก', kind }).list }
}

test('a list is held against the catalogue: covered, in work, missing; and what a person says counts over the likeness of words', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const water = add(temp, 'คุณภาพน้ำผิวดิน ปี 2567', 'https://data.example/water')
  const roads = add(temp, 'อุบัติเหตุทางถนนรายจังหวัด')
  const other = add(temp, 'หนี้ครัวเรือนของเกษตรกร')
  const { read, list } = bring(
    temp,
    '\ufeffชื่อชุดข้อมูล,หน่วยงาน\nข้อมูลคุณภาพน้ำผิวดิน,คพ.\nสถิติอุบัติเหตุทางถนน,สนข.\nราคายางพารา,กยท.\n,ไม่มีชื่อ\n',
    'required',
  )
  expect(read).toMatchObject({ kind: 'required', total: 3, problems: [{ line: 5, code: 'no-title' }] })
  const open = () => openWanted(office, session, { list }).lines
  expect(open().map(({ state, held, sure }) => [state, held?.dataset ?? null, sure])).toEqual([
    ['covered', water, false],
    ['in-work', roads, false],
    ['missing', null, false],
  ])
  expect((await listWanted(office, session)).lists).toMatchObject([
    { name: 'แผน 2566-2570', counts: { covered: 1, 'in-work': 1, missing: 1 } },
  ])
  // What is covered lifts no file of an inventory any more.
  expect(listLacking(office)).toEqual([
    { title: 'สถิติอุบัติเหตุทางถนน', kind: 'required', asked: 0 },
    { title: 'ราคายางพารา', kind: 'required', asked: 0 },
  ])
  linkWanted(office, session, { line: open()[2]?.id ?? '', dataset: other })
  linkWanted(office, session, { line: open()[0]?.id ?? '', dataset: 'none' })
  expect(open().map(({ state, held, sure }) => [state, held?.dataset ?? null, sure])).toEqual([
    ['missing', null, true],
    ['in-work', roads, false],
    ['in-work', other, true],
  ])
  // What comes into the catalogue later is found for lines that nobody has decided, and leaves the decided ones alone.
  const later = add(temp, 'อุบัติเหตุทางถนน')
  add(temp, 'ราคายางพารา')
  await listWanted(office, session)
  expect(open().map(({ held }) => held?.dataset ?? null)).toEqual([null, later, other])
  linkWanted(office, session, { line: open()[0]?.id ?? '', dataset: null })
  expect(open()[0]).toMatchObject({ state: 'covered', sure: false })
  expect(checkLedger(office).broken).toBeNull()
})

test('being required and being asked for make a dataset more important, for as long as the list stands', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const dataset = add(temp, 'ราคายางพารา')
  const importance = () => openEntry(office, session, { dataset }).importance
  const before = importance().score
  const required = bring(temp, 'ชุดข้อมูล\nราคายางพารา\n', 'required').list
  const one = importance().score
  bring(temp, 'dataset,requests\nราคายางพารา,120\n', 'asked')
  const both = importance()
  expect([before < one, one < both.score]).toEqual([true, true])
  expect(both.reasons.find(({ criterion }) => criterion === 'demand')).toMatchObject({ figure: 120, share: 1 })
  expect(openEntry(office, session, { dataset }).wanted.map(({ kind, asked }) => [kind, asked])).toEqual([
    ['required', 0],
    ['asked', 120],
  ])
  removeWanted(office, session, { list: required })
  expect(importance().score).toBe(both.score - (one - before))
})

test('a file of an old Windows is read, and one that is no list changes nothing', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const thai = (text: string): Uint8Array =>
    Uint8Array.from([...text].map(letter => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x0e00 + 0xa0)))
  expect(bring(temp, thai('ชื่อชุดข้อมูล;จำนวนผู้ขอ\r\nราคายางพารา;๑๒\r\n'), 'asked').read.lines).toEqual([
    { line: 2, title: 'ราคายางพารา', owner: '', note: '', asked: 12 },
  ])
  const before = office.events.head().seq
  const none = (content: string | Uint8Array) => {
    const path = join(tempFolder(), 'ก.csv')
    writeFileSync(path, content)
    return fault(() => {
      const { token } = readWantedFile(office, session, path)
      keepWanted(office, session, { token, name: 'ก', source: '', kind: 'required' })
    }).code
  }
  expect([none(''), none('a,b\n1,2\n'), none('ชุดข้อมูล\n"ไม่ปิด\n'), none(Uint8Array.of(0xff, 0xdb, 0xfe, 0x00, 0x81))]).toEqual([
    'file/empty',
    'ask/not-found',
    'file/damaged',
    'file/damaged',
  ])
  expect(fault(() => readWantedFile(office, session, join(tempFolder(), 'ไม่มี.csv'))).code).toBe('file/missing')
  expect(office.events.head().seq).toBe(before)
  expect(office.wanted.lists().length).toBe(1)
})
