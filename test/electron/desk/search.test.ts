import { expect, test } from 'vitest'
import { blankEntry } from '../../../electron/db/entries.ts'
import { changeEntry } from '../../../electron/desk/change-entry.ts'
import { findEntries } from '../../../electron/desk/find-entries.ts'
import { blankNotes } from '../../../shared/catalogue/entry.ts'
import type { SortName } from '../../../shared/catalogue/order-lines.ts'
import type { EntryFilter } from '../../../shared/catalogue/select-lines.ts'
import { keptDraft } from '../kit/draft.ts'
import { seat, type TempDesk, tempDesk } from '../kit/temp-desk.ts'

type Words = {
  readonly title: string
  readonly tags?: readonly string[]
  readonly notes?: string
  readonly owner?: string
  readonly due?: string
}

/** Adds entries that are only described; answers the ids by title. */
function addAll({ office }: TempDesk, entries: readonly Words[]): ReadonlyMap<string, string> {
  const by = office.people.all()[0]?.id ?? ''
  return new Map(
    office.inTransaction(() =>
      entries.map(({ title, tags = [], notes = '', owner = null, due = null }) => {
        const id = office.newId()
        office.datasets.add({ id, slug: `d-${id}`, createdBy: by, createdAt: office.now() })
        office.entries.put({
          ...blankEntry(id, office.now()),
          owner,
          due,
          description: { title, tag_string: tags, ...(notes === '' ? {} : { notes }) },
        })
        return [title, id]
      }),
    ),
  )
}
const look = (
  temp: TempDesk,
  search: string,
  given: { filter?: EntryFilter; sort?: SortName; backwards?: boolean; from?: number; count?: number } = {},
) =>
  findEntries(temp.office, temp.session, {
    ...{ seat: 'list', search, sort: 'relevance', backwards: false, from: 0, count: 50 },
    ...{ ...given, filter: (given.filter ?? {}) as { [name: string]: string[] } },
  })
const titles = async (...asked: Parameters<typeof look>) => (await look(...asked)).lines.map(line => line.title)

test('words are found inside runs, in one and two letters, in English within Thai, and however they were typed', async () => {
  const temp = await tempDesk()
  addAll(temp, [
    { title: 'จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖' },
    { title: 'ผู้ถูกงูกัดรายจังหวัด', notes: 'รวมจากระบบ AI ของกรม' },
    { title: 'แปลงที่ดินในระบบGISภาครัฐ', tags: ['ทะเบียนที่ดิน'] },
    { title: 'รายชื่อแหล่งน้ำกรุงเทพฯ', owner: 'สำนักการระบายน้ำ' },
    { title: 'Water quality of rivers', notes: 'คุณภาพน้ำผิวดิน ปี 2023' },
  ])
  const cases: readonly (readonly [typed: string, ...titles: string[]])[] = [
    ['พยาบาล', 'จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖'],
    ['สุขภาพ', 'จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖'],
    ['งู', 'ผู้ถูกงูกัดรายจังหวัด'],
    ['AI', 'ผู้ถูกงูกัดรายจังหวัด'],
    ['ai', 'ผู้ถูกงูกัดรายจังหวัด'],
    ['gis', 'แปลงที่ดินในระบบGISภาครัฐ'],
    ['GI', 'แปลงที่ดินในระบบGISภาครัฐ'],
    ['กรุงเทพ', 'รายชื่อแหล่งน้ำกรุงเทพฯ'],
    ['ระบายน้ำ', 'รายชื่อแหล่งน้ำกรุงเทพฯ'],
    ['ระบายนํ้า', 'รายชื่อแหล่งน้ำกรุงเทพฯ'],
    ['เเหล่ง', 'รายชื่อแหล่งน้ำกรุงเทพฯ'],
    ['แห\u200bล่ง', 'รายชื่อแหล่งน้ำกรุงเทพฯ'],
    ['WATER', 'Water quality of rivers'],
    ['w', 'Water quality of rivers'],
    ['ที่ดินทะเบียน', 'แปลงที่ดินในระบบGISภาครัฐ'],
  ]
  for (const [typed, ...expected] of cases) expect([typed, ...(await titles(temp, typed))]).toEqual([typed, ...expected])
  // A year is found in either era and in either figures.
  expect(await titles(temp, '2566')).toEqual(['จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖', 'Water quality of rivers'])
  expect(await titles(temp, '๒๐๒๓')).toEqual(['Water quality of rivers', 'จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖'])
  // Every term has to be there, wherever it stands.
  expect(await titles(temp, 'ตำบล พยาบาล')).toEqual(['จำนวนโรงพยาบาลส่งเสริมสุขภาพตำบล ปี ๒๕๖๖'])
  expect(await titles(temp, 'ตำบล งู')).toEqual([])
})

test('a hit in the title comes before one among the keywords, and that before one in the notes', async () => {
  const temp = await tempDesk()
  addAll(temp, [
    { title: 'ก ลำดับสาม', notes: 'รวมข้อมูลทุเรียนด้วย' },
    { title: 'ข ลำดับสอง', tags: ['ทุเรียน'] },
    { title: 'สวนทุเรียน' },
    { title: 'ทุเรียนส่งออก' },
  ])
  expect(await titles(temp, 'ทุเรียน')).toEqual(['ทุเรียนส่งออก', 'สวนทุเรียน', 'ข ลำดับสอง', 'ก ลำดับสาม'])
  expect((await look(temp, 'ทุเรียน')).lines.at(-1)?.excerpt).toContain('ทุเรียน')
})

test('nothing that is typed is a command to the database', async () => {
  const temp = await tempDesk()
  addAll(temp, [{ title: 'NEAR the river OR sea', notes: 'title:x AND "quoted"' }, { title: 'อื่น' }])
  const hostile = [
    '"',
    "'",
    '*',
    '**',
    'NEAR(',
    'a NEAR/2 b',
    'title:',
    '{title} :',
    'AND',
    'OR',
    'NOT',
    '-',
    '^',
    '(',
    ')',
    '\\',
    '%',
    '_',
    ';--',
    '\u0000',
    '\ud800',
    '"" OR 1',
    'ก'.repeat(400),
    '" '.repeat(200),
  ]
  for (const typed of hostile) await expect(look(temp, typed), JSON.stringify(typed)).resolves.toBeDefined()
  expect(await titles(temp, 'NEAR')).toEqual(['NEAR the river OR sea'])
  expect(await titles(temp, '"quoted"')).toEqual(['NEAR the river OR sea'])
  expect(await titles(temp, 'river*')).toEqual(['NEAR the river OR sea'])
})

test('facets count what they would show, lists sort by every column, and pages are parts of one list', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const kept = await keptDraft(temp.office, clerk.actor)
  addAll(temp, [
    { title: 'เกวียน', owner: 'กอง ข', due: '2026-11-01' },
    { title: 'กก', owner: 'กอง ก', due: '2026-12-01' },
    { title: 'ขิง 10', owner: 'กอง ก', due: '2027-12-01' },
    { title: 'ขิง 9', owner: 'กอง ก' },
  ])
  const all = await look(temp, '')
  expect([all.total, all.all]).toEqual([5, 5])
  const countOf = (facet: keyof typeof all.facets, value: string, of = all) => of.facets[facet].find(one => one.value === value)?.count
  expect([countOf('owner', 'กอง ก'), countOf('due', 'overdue'), countOf('due', 'month'), countOf('kept', 'here')]).toEqual([3, 1, 2, 1])
  const narrowed = await look(temp, '', { filter: { owner: ['กอง ก'], due: ['month'] } })
  expect(narrowed.lines.map(line => line.title)).toEqual(['กก'])
  // Each facet counts among what the others leave: the other owner, were it chosen, would have none due this month.
  expect([countOf('owner', 'กอง ข', narrowed), countOf('due', 'later', narrowed), countOf('state', 'described', narrowed)]).toEqual([
    undefined,
    1,
    1,
  ])
  const order = await titles(temp, '', { sort: 'title' })
  expect(order.filter(title => title !== 'จำนวนรถยนต์จดทะเบียน')).toEqual(['กก', 'เกวียน', 'ขิง 9', 'ขิง 10'])
  expect(await titles(temp, '', { sort: 'title', backwards: true })).toEqual(order.toReversed())
  expect((await titles(temp, '', { sort: 'due' })).slice(0, 3)).toEqual(['เกวียน', 'กก', 'จำนวนรถยนต์จดทะเบียน'])
  expect((await titles(temp, '', { sort: 'stars' }))[0]).toBe('จำนวนรถยนต์จดทะเบียน')
  for (const sort of ['relevance', 'state', 'level', 'importance', 'owner', 'changed'] as const)
    expect(new Set(await titles(temp, '', { sort })).size, sort).toBe(5)
  expect([...(await titles(temp, '', { sort: 'title', count: 2 })), ...(await titles(temp, '', { sort: 'title', from: 2 }))]).toEqual(order)
  // What changes is found as it is now, and no longer as it was.
  const { description: _d, category: _c, level: _l, ...notes } = blankNotes
  changeEntry(temp.office, temp.session, { dataset: kept.dataset, ...notes, usedBy: [], owner: 'กองใหม่เอี่ยม', described: null })
  expect(await titles(temp, 'ใหม่เอี่ยม')).toEqual(['จำนวนรถยนต์จดทะเบียน'])
})

test('who types faster than the desk answers gets the answer to the last key only', async () => {
  const temp = await tempDesk()
  addAll(temp, [{ title: 'ทุเรียน' }])
  const answers = await Promise.allSettled(['ท', 'ทุ', 'ทุเ', 'ทุเรียน'].map(typed => look(temp, typed)))
  expect(
    answers.map(answer => (answer.status === 'fulfilled' ? answer.value.total : String((answer.reason as { code: string }).code))),
  ).toEqual(['ask/cancelled', 'ask/cancelled', 'ask/cancelled', 1])
})
