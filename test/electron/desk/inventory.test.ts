import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type WorkListColumn, workListColumns } from '../../../shared/inventory/work-list.ts'
import { rightPassword as password } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { tempRabian, until } from '../kit/temp-rabian.ts'

type Headings = { readonly [name in WorkListColumn]: string }

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
async function openDesk(folder: string, dataFolder = tempFolder(), isNew = true, choose = async () => folder) {
  const desk = tempRabian(dataFolder, undefined, choose)
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
  let chosen = folder
  const desk = await openDesk(folder, undefined, true, async () => chosen)
  const office = desk.rabian.desk.office()
  const line = { line: 2, owner: '', note: '', asked: 0, link: null, linkBy: null, linkAt: null, likely: null, likeness: 0 }
  const list = { id: 'ร', kind: 'required' as const, name: 'แผน', source: '', file: 'แผน.csv', importedAt: '2026-11-24' }
  office?.inTransaction(() =>
    office.wanted.addList({ ...list, importedBy: office.people.all()[0]?.id ?? '' }, [{ ...line, id: 'บ', list: 'ร', title: 'ข้อมูลแผนที่' }]),
  )
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
  expect(byName['แผนที่.geojson']?.reasons[0]).toEqual({
    code: 'wanted',
    points: 20,
    facts: { title: 'ข้อมูลแผนที่', kind: 'required', asked: 0 },
  })
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
  await exportTwice(desk, id, folder => (chosen = folder))
  await rankOtherwise(desk, id)
})

type Opened = Awaited<ReturnType<typeof openDesk>>

/** The list leaves as a file for people; a second one takes another name. */
async function exportTwice(desk: Opened, id: string, choose: (folder: string) => void): Promise<void> {
  const out = tempFolder()
  choose(out)
  const words = {
    ...{ name: 'ลำดับงาน', headings: Object.fromEntries(workListColumns.map(name => [name, `หัว ${name}`])) as Headings },
    ...{ reasons: { rows: '=แถว' }, kinds: { citizen_id: 'เลขประจำตัว' } },
  }
  const { name } = await desk.ask('inventory:export', { inventory: id, format: 'csv-people', words })
  const text = readFileSync(join(out, name ?? ''), 'utf8')
  expect(text).toMatch(/^\uFEFFหัว place,หัว score,หัว path,/)
  expect(text).toContain('เลขประจำตัว 2')
  expect(text).not.toContain('1101700230708')
  expect(text.trimEnd().split('\r\n')).toHaveLength(9)
  await desk.ask('inventory:export', { inventory: id, format: 'xlsx', words })
  writeFileSync(join(out, name ?? ''), 'ของคนอื่น')
  expect((await desk.ask('inventory:export', { inventory: id, format: 'csv-people', words })).name).toMatch(/ \(2\)\.people\.csv$/)
}

/** The rule is the administrator’s: another one ranks anew, and what is forgotten leaves nothing. */
async function rankOtherwise(desk: Opened, id: string): Promise<void> {
  const { rule, editable } = await desk.ask('inventory:rule', {})
  expect(editable).toBe(true)
  const only = { ...Object.fromEntries(Object.keys(rule).map(code => [code, 0])), personal: 100 } as typeof rule
  await desk.ask('inventory:save-rule', { rule: only })
  await until(
    async () => (await desk.filesOf(id)).files,
    files => files[0]?.path === 'รายชื่อ.csv' && files[0].score === 100 && files[1]?.score === 0,
  )
  await desk.ended(id)
  expect((await desk.ask('inventory:rule', {})).rule).toEqual(only)
  await desk.ask('inventory:remove', { inventory: id })
  expect((await desk.ask('inventory:list', {})).inventories).toEqual([])
  expect(desk.rabian.desk.office()?.db.prepare('SELECT count(*) FROM inventory_file').pluck().get()).toBe(0)
}

/** Many small files of one form, each with other figures. */
function layMany(count: number): string {
  const folder = join(tempFolder(), 'รายวัน')
  for (let n = 0; n < count; n++) {
    mkdirSync(join(folder, `หมวด ${n % 7}`), { recursive: true })
    writeFileSync(join(folder, `หมวด ${n % 7}`, `ยอด ${n}.csv`), month('มกราคม', n))
  }
  return folder
}

// Many files by real processes, in two offices: on a busy machine that takes a while.
const patient = 240_000

test(
  'one that was paused, and cut off with the program, goes on where it stood and finds the same',
  async () => {
    const folder = layMany(40)
    const first = await openDesk(folder)
    const id = await first.begin()
    await until(
      () => first.stateOf(id),
      line => line?.stage === 'look' && line.waiting < line.files,
    )
    await first.ask('inventory:pause', { inventory: id })
    const paused = await until(
      () => first.stateOf(id),
      line => line?.job === null,
    )
    expect(paused).toMatchObject({ state: 'paused', fault: null, files: 40 })
    expect(paused?.waiting).toBeGreaterThan(0)
    await first.ask('inventory:go-on', { inventory: id })
    first.close()
    const again = await openDesk(folder, first.dataFolder, false)
    expect(await again.stateOf(id)).toMatchObject({ state: 'paused', fault: { code: 'inventory/interrupted' } })
    await again.ask('inventory:go-on', { inventory: id })
    await again.ended(id)
    const { counts } = await again.ask('inventory:show', { inventory: id })
    expect(counts).toMatchObject({ files: 40, waiting: 0, work: 40, tables: 40, unread: 0 })
  },
  patient,
)

test(
  'where the folder goes in the middle the work waits and goes on by itself; later only what is new or changed is read',
  async () => {
    const folder = layMany(30)
    const desk = await openDesk(folder)
    const id = await desk.begin()
    await until(
      () => desk.stateOf(id),
      line => line?.stage === 'look' && line.waiting < line.files,
    )
    renameSync(folder, `${folder} ถอดออก`)
    // Where a disk was mounted an empty folder stays.
    mkdirSync(folder)
    const waits = await until(
      () => desk.stateOf(id),
      line => line?.state === 'waiting',
    )
    expect(waits?.fault).toMatchObject({ code: 'inventory/folder-gone', facts: { folder: 'รายวัน' } })
    rmdirSync(folder)
    renameSync(`${folder} ถอดออก`, folder)
    await desk.ended(id)
    expect((await desk.ask('inventory:show', { inventory: id })).counts).toMatchObject({ files: 30, work: 30, unread: 0 })
    const at = new Date(2026, 0, 5)
    const [still, touched, changed, gone] = [0, 1, 2, 3].map(n => join(folder, `หมวด ${n}`, `ยอด ${n}.csv`)) as [
      string,
      string,
      string,
      string,
    ]
    // The same size and time: nobody looks whether the bytes are others. The middle of its millisecond, as a time in seconds may round.
    const mtime = (Math.floor(statSync(still).mtimeMs) + 0.5) / 1000
    writeFileSync(still, 'x'.repeat(statSync(still).size))
    utimesSync(still, mtime, mtime)
    utimesSync(touched, at, at)
    writeFileSync(changed, `${month('มกราคม', 2)}หมายเหตุ,,,\n`)
    rmSync(gone)
    writeFileSync(join(folder, 'ใหม่.csv'), month('กุมภาพันธ์', 50))
    expect(await desk.begin()).toBe(id)
    await until(
      () => desk.stateOf(id),
      line => line?.state === 'ended' && line.run === 2 && line.job === null,
    )
    const { files } = await desk.filesOf(id)
    const rows = files.map(({ path, rows: length, at: when }) => [path, length, when === at.toISOString()])
    expect(rows).toHaveLength(30)
    expect(rows).toEqual(
      expect.arrayContaining([
        ['หมวด 0/ยอด 0.csv', 2, false],
        ['หมวด 1/ยอด 1.csv', 2, true],
        ['หมวด 2/ยอด 2.csv', 2, false],
        ['หมวด 4/ยอด 4.csv', 2, false],
        ['ใหม่.csv', 2, false],
      ]),
    )
    expect(rows.some(([path]) => path === 'หมวด 3/ยอด 3.csv')).toBe(false)
  },
  patient,
)
