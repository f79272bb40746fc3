import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rightPassword as password } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { tempRabian, until } from '../kit/temp-rabian.ts'

const month = (name: string, more = 0): string =>
  `จำนวนผู้รับบริการ เดือน${name} 2566\nหน่วยบริการ,ชาย,หญิง,รวม\nศูนย์เหนือ,${10 + more},5,${15 + more}\nศูนย์ใต้,7,8,15\nรวม,${17 + more},13,${30 + more}\n`
const people = `ชื่อ-สกุล,เลขประจำตัวประชาชน,โทรศัพท์\n${[
  ['นายสมชาย ใจดี', '1101700230708', '081-234-5678'],
  ['นางสาวมาลี ศรีสุข', '3100600445635', '089-876-5432'],
  ['นายประเสริฐ ทองคำ', '1103700988461', '086-555-1234'],
]
  .map(line => line.join(','))
  .join('\n')}\n`

/** A folder of an office: a series, copies, versions, people, what is broken, what is none of ours, and a link that leads back. */
function layFolder(): string {
  const folder = join(tempFolder(), 'ข้อมูล กลาง')
  mkdirSync(join(folder, 'เก่า'), { recursive: true })
  mkdirSync(join(folder, '.ซ่อน'))
  const files: { readonly [name: string]: string } = {
    'รายงาน มกราคม 2566.csv': month('มกราคม'),
    'รายงาน กุมภาพันธ์ 2566.csv': month('กุมภาพันธ์', 3),
    'รายงาน มีนาคม 2566.csv': month('มีนาคม', 4),
    'รายงาน มีนาคม 2566 (แก้ไข).csv': month('มีนาคม', 5),
    'เก่า/รายงาน มกราคม 2566 - สำเนา.csv': month('มกราคม'),
    'รายชื่อ.csv': people,
    'เสีย.xlsx': 'PK\u0003\u0004 ไม่ใช่ไฟล์ตาราง',
    'ว่าง.csv': '',
    'บันทึก.pdf': '%PDF-1.7\n',
    'แผนที่.geojson': '{"type":"FeatureCollection","features":[]}',
    '~$รายงาน.xlsx': 'ล็อก',
    'Thumbs.db': 'x',
    '.ซ่อน/ในนี้.csv': 'ก,ข\n1,2\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  symlinkSync(folder, join(folder, 'วน'))
  return folder
}

/** A desk with an office whose administrator is a clerk as well, and a dialog that answers with `folder`. */
async function openDesk(folder: string, dataFolder = tempFolder(), isNew = true) {
  const desk = tempRabian(dataFolder, undefined, async () => folder)
  const account = 'admin'
  if (isNew) await desk.ask('office:found', { name: 'สำนักงานทดสอบ', code: 't', account, person: 'สมศรี', password })
  else {
    await desk.ask('office:open', { which: 'office' })
    await desk.ask('session:sign-in', { account, password })
  }
  if (isNew) {
    const { people } = await desk.ask('people:list', {})
    await desk.ask('people:change', { person: people[0]?.id ?? '', name: 'สมศรี', roles: ['clerk', 'administrator'], active: true })
  }
  const stateOf = async (id: string) => (await desk.ask('inventory:list', {})).inventories.find(one => one.id === id)
  const ended = (id: string) =>
    until(
      () => stateOf(id),
      line => line?.state === 'ended' && line.job === null,
    )
  const filesOf = (inventory: string, view: 'work' | 'unread' | 'all' = 'work') =>
    desk.ask('inventory:files', { inventory, view, search: '', from: 0, count: 200 })
  const begin = async (): Promise<string> => (await desk.ask('inventory:begin', {})).inventory ?? ''
  return { ...desk, dataFolder, stateOf, ended, filesOf, begin }
}

test('a folder becomes a ranked work list with its groups; what cannot be read has a reason, and what is none of ours is left aside', async () => {
  const folder = layFolder()
  const desk = await openDesk(folder)
  const id = await desk.begin()
  await desk.ended(id)
  const { counts } = await desk.ask('inventory:show', { inventory: id })
  expect(counts).toMatchObject({
    ...{ tableFiles: 8, data: 1, documents: 1, copies: 1, personal: 1, unread: 2, series: 1, versions: 1, links: 1, aside: 3, waiting: 0 },
    work: 8,
  })
  const { files } = await desk.filesOf(id)
  expect(files.map(({ score }) => score)).toEqual(files.map(({ score }) => score).toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  const byName = Object.fromEntries(files.map(file => [file.path, file]))
  expect(byName['รายงาน มีนาคม 2566 (แก้ไข).csv']).toMatchObject({ rows: 2, issues: 3, issue: '2566-03', older: false, stars: 2 })
  expect(byName['รายงาน มีนาคม 2566.csv']).toMatchObject({ older: true })
  expect(byName['เก่า/รายงาน มกราคม 2566 - สำเนา.csv']).toMatchObject({ copyOf: 'รายงาน มกราคม 2566.csv' })
  expect(byName['รายชื่อ.csv']?.personal.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['citizen_id', 'name', 'phone']))
  expect(JSON.stringify(files)).not.toContain('1101700230708')
  const unread = await desk.filesOf(id, 'unread')
  expect(unread.files.map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['ว่าง.csv', 'file/empty'],
    ['เสีย.xlsx', 'file/damaged'],
  ])
  expect((await desk.ask('inventory:groups', { inventory: id, kind: 'copies', from: 0, count: 10 })).groups).toMatchObject([{ n: 2 }])
  const ledger = JSON.stringify(await desk.ask('ledger:list', { from: 0, count: 50 }))
  expect(ledger).toContain('inventory-ended')
  expect(ledger).not.toContain('รายชื่อ')
  // What is on the list is brought in as if it were dropped.
  const wanted = byName['รายงาน มกราคม 2566.csv']
  const { file } = await desk.ask('inventory:import', { inventory: id, file: wanted?.id ?? 0 })
  await until(
    async () => (await desk.ask('intake:list', {})).files.find(one => one.id === file)?.state,
    state => state === 'quarantine',
  )
  expect((await desk.filesOf(id)).files.find(one => one.id === wanted?.id)?.imported).toBe(file)
})
