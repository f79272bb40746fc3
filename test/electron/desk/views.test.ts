import { expect, test } from 'vitest'
import { listViews, removeView, saveView } from '../../../electron/desk/keep-views.ts'
import type { In } from '../../../shared/contract/desk.ts'
import { fault } from '../kit/fault.ts'
import { seat, setRoles, tempDesk } from '../kit/temp-desk.ts'

type Query = In<'view:save'>['query']
const query = (search: string): Query => ({ search, filter: { level: ['open'], highValue: ['yes'] }, sort: 'importance', backwards: true })

test('a view comes back as it was saved, by name; its own person’s and those that others share, and no other', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const [clerk, head] = [await seat(temp, 'clerk', 'clerk'), await seat(temp, 'head', 'head')]
  saveView(office, clerk.session, { name: ' น้ำที่เปิดเผย ', shared: true, query: query('น้ำ “ผิวดิน” %') })
  saveView(office, clerk.session, { name: 'ของฉันเอง', shared: false, query: query('') })
  const mine = listViews(office, clerk.session).views
  expect(mine.map(({ name, shared, own, by }) => [name, shared, own, by])).toEqual([
    ['ของฉันเอง', false, true, 'คุณclerk'],
    ['น้ำที่เปิดเผย', true, true, 'คุณclerk'],
  ])
  expect(mine[1]?.query).toEqual(query('น้ำ “ผิวดิน” %'))
  expect(listViews(office, head.session).views.map(({ name, own }) => [name, own])).toEqual([['น้ำที่เปิดเผย', false]])
})

test('saving under a name of one’s own writes over it, under another’s it does not', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const [clerk, head] = [await seat(temp, 'clerk', 'clerk'), await seat(temp, 'head', 'head')]
  for (const [session, search] of [
    [clerk.session, 'หนึ่ง'],
    [head.session, 'สอง'],
    [clerk.session, 'สาม'],
  ] as const)
    saveView(office, session, { name: 'ชื่อเดียว', shared: true, query: query(search) })
  const seen = listViews(office, head.session).views
  expect(seen.map(({ own, query: { search } }) => [own, search]).sort()).toEqual([
    [false, 'สาม'],
    [true, 'สอง'],
  ])
  expect(fault(() => saveView(office, clerk.session, { name: ' ', shared: false, query: query('') })).code).toBe('ask/malformed')
  expect(listViews(office, clerk.session).views.length).toBe(2)
})

test('only who saved it takes it away, or an administrator where it is shared; one that cannot be read is left out and stays', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const [clerk, other] = [await seat(temp, 'clerk', 'clerk'), await seat(temp, 'other', 'clerk')]
  saveView(office, clerk.session, { name: 'แบ่งกัน', shared: true, query: query('') })
  saveView(office, clerk.session, { name: 'ส่วนตัว', shared: false, query: query('') })
  const ids = Object.fromEntries(listViews(office, clerk.session).views.map(({ id, name }) => [name, id]))
  const remove = (by: typeof session, name: string) => fault(() => removeView(office, by, { view: ids[name] ?? '' })).code
  expect([remove(other.session, 'แบ่งกัน'), remove(session, 'ส่วนตัว'), remove(other.session, 'ไม่มี')]).toEqual([
    'people/not-allowed',
    'people/not-allowed',
    'ask/not-found',
  ])
  await setRoles(temp, clerk.id, ['clerk'], false)
  removeView(office, session, { view: ids.แบ่งกัน ?? '' })
  expect(listViews(office, other.session).views).toEqual([])
  office.views.put({ id: office.newId(), person: other.id, name: 'รุ่นใหม่', shared: true, query: { search: 'ก' }, savedAt: office.now() })
  expect(listViews(office, other.session).views).toEqual([])
  expect(office.views.seenBy(other.id).map(({ name }) => name)).toEqual(['รุ่นใหม่'])
})
