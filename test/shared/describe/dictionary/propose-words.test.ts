import { expect, test } from 'vitest'
import { proposeWords } from '../../../../shared/describe/dictionary/propose-words.ts'
import { surveyColumns } from '../../../../shared/describe/dictionary/survey-columns.ts'
import { takeProposals } from '../../../../shared/describe/dictionary/word-proposal.ts'
import { noWords } from '../../../../shared/model/dictionary.ts'
import type { Lifted } from '../../../../shared/model/recovery.ts'
import type { Column, Value } from '../../../../shared/model/table.ts'

const sheet = 'แผ่น 1'
const column = (label: string, type: Column['type'] = 'string', name = 'x', unit: string | null = null): Column => ({
  name,
  label,
  type,
  unit,
})
const lifted = (item: Lifted['item'], text: string, r = 20, c = 0): Lifted => ({ item, text, place: { sheet, r, c } })

/** What is proposed of one column with these values; its heading stands in B3. */
function propose(
  one: Column,
  values: readonly Value[],
  lines: readonly Lifted[] = [],
  habits: Parameters<typeof proposeWords>[0]['habits'] = [],
  heading = one.label,
) {
  const survey = surveyColumns([one])
  for (const value of values) survey.see([value])
  const ground = {
    summary: { columns: [one], lifted: lines },
    headings: [[{ sheet, r: 2, c: 1, text: heading }]],
    surveys: survey.end(),
    habits,
  }
  const [proposals = []] = proposeWords(ground)
  return { proposals, words: takeProposals(noWords, proposals, one.unit) }
}
const codesOf = (one: Column, values: readonly Value[], lines: readonly Lifted[] = []) =>
  propose(one, values, lines).words.codes.map(({ code, th }) => `${code}=${th}`)

test('a comment on the heading of a column and a note that names it say what it means, with the cell that they stand in', () => {
  const one = column('ครัวเรือนเกษตร', 'integer', 'farms')
  const { proposals } = propose(
    one,
    [5, 6],
    [
      lifted('comment', 'นับเฉพาะที่ขึ้นทะเบียน', 2, 1),
      lifted('comment', 'ของคอลัมน์อื่น', 2, 5),
      lifted('note', 'หมายเหตุ: ครัวเรือนเกษตร หมายถึง ครัวเรือนที่มีพื้นที่ทำการเกษตรตั้งแต่ 1 ไร่'),
      lifted('note', 'ครัวเรือนเกษตรบางส่วน หมายถึง อย่างอื่น', 21),
    ],
  )
  expect(proposals.filter(({ field }) => field === 'meaning')).toEqual([
    { field: 'meaning', value: 'นับเฉพาะที่ขึ้นทะเบียน', from: 'comment', facts: { sheet, cell: 'B3' } },
    { field: 'meaning', value: 'ครัวเรือนที่มีพื้นที่ทำการเกษตรตั้งแต่ 1 ไร่', from: 'note', facts: { sheet, cell: 'A21' } },
  ])
})

test('a footnote speaks of the column whose heading bears its mark', () => {
  const notes = [lifted('note', '1/ ตามทะเบียนของกรมการปกครอง'), lifted('note', 'หมายเหตุ: * นับทั้งปี', 21)]
  const meanings = (heading: string) =>
    propose(column('ประเภท'), ['ก', 'ข'], notes, [], heading)
      .proposals.filter(({ field }) => field === 'meaning')
      .map(({ value }) => value)
  expect([meanings('ประเภท1/'), meanings('ประเภท *'), meanings('ประเภท'), meanings('ประเภท2/')]).toEqual([
    ['ตามทะเบียนของกรมการปกครอง'],
    ['นับทั้งปี'],
    [],
    [],
  ])
})

test('codes that a heading or a note spells out are taken where the values are such', () => {
  expect(codesOf(column('สถานะ (1=เปิด 2=ปิด)', 'integer'), [1, 2, 1])).toEqual(['1=เปิด', '2=ปิด'])
  expect(codesOf(column('ผล'), ['ก', 'ข'], [lifted('note', 'ผล: ก = ผ่าน, ข = ไม่ผ่าน')])).toEqual(['ก=ผ่าน', 'ข=ไม่ผ่าน'])
  expect(codesOf(column('ผลลัพธ์'), ['ก', 'ข'], [lifted('note', 'ผล: ก = ผ่าน, ข = ไม่ผ่าน')])).toEqual([])
  expect(codesOf(column('ผล'), ['ก', 'ข'], [lifted('note', 'ผล หมายถึง ก = ผ่าน, ข = ไม่ผ่าน')])).toEqual(['ก=ผ่าน', 'ข=ไม่ผ่าน'])
  expect(codesOf(column('ขนาด (1=เล็ก 2=ใหญ่)'), ['แดง', 'เขียว'])).toEqual([])
})

test('lists of the house are proposed only where every value is a member, and bare figures only where the heading says so', () => {
  expect(codesOf(column('เพศ'), ['หญิง', 'ชาย', null])).toEqual(['ชาย=เพศชาย', 'หญิง=เพศหญิง'])
  expect(codesOf(column('เพศ', 'integer'), [2, 1])).toEqual(['1=ชาย', '2=หญิง'])
  expect(codesOf(column('จำนวน', 'integer'), [2, 1])).toEqual([])
  expect(codesOf(column('เพศ'), ['ชาย', 'หญิง', 'อื่น'])).toEqual([])
  expect(codesOf(column('เดือน', 'integer'), [12, 1]).join()).toBe('1=มกราคม,12=ธันวาคม')
  expect(codesOf(column('รหัสจังหวัด'), ['50', '10'])).toEqual(['10=กรุงเทพมหานคร', '50=เชียงใหม่'])
  expect(codesOf(column('รหัสจังหวัด'), ['50', '99'])).toEqual([])
  expect(propose(column('จังหวัด'), ['เชียงใหม่', 'น่าน']).words.codes).toContainEqual({
    ...{ code: 'เชียงใหม่', th: 'จังหวัดเชียงใหม่', en: 'Chiang Mai' },
  })
})

test('a unit is proposed for figures without one, never for shares, years or codes', () => {
  const line = [lifted('unit', '(หน่วย : ล้านบาท)', 1, 4)]
  expect(propose(column('รายได้', 'number'), [1.5], line).words.unit).toBe('ล้านบาท')
  expect(propose(column('อัตราการเติบโต', 'number'), [1.5], line).words.unit).toBeNull()
  expect(propose(column('ร้อยละของรายได้', 'number'), [1.5], line).words.unit).toBe('ร้อยละ')
  expect(propose(column('จำนวนผู้ป่วย', 'integer', 'x', 'ราย'), [3]).words.unit).toBeNull()
  expect(propose(column('ชื่อ'), ['ก'], line).words.unit).toBeNull()
})

test('the habits of the office come with the dataset that they are from; codes only where the values fit', () => {
  const words = { ...noWords, meaning: 'จำนวนเตียงที่เปิดใช้', codes: [{ code: 'A', th: 'เอ', en: '' }] }
  const habits = [{ name: 'beds', title: 'โรงพยาบาลปีก่อน', words }]
  const { proposals } = propose(column('เตียง', 'integer', 'beds'), [4, 5], [], habits)
  expect(proposals).toEqual([{ field: 'meaning', value: 'จำนวนเตียงที่เปิดใช้', from: 'office', facts: { title: 'โรงพยาบาลปีก่อน' } }])
  expect(propose(column('เตียง', 'integer', 'other'), [4], [], habits).proposals).toEqual([])
})

test('a column of more values than codes may be has none, and English beside the Thai of a heading is its English', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `ค่า ${n}`)
  const survey = surveyColumns([column('ค่า'), column('วัน', 'date')])
  for (const value of many) survey.see([value, '2024-01-01'])
  expect(survey.end()).toEqual([
    { values: null, examples: ['ค่า 0', 'ค่า 1', 'ค่า 2'] },
    { values: null, examples: ['2024-01-01'] },
  ])
  expect(propose(column('รายจ่าย (Expense)', 'number'), [1]).words.english).toBe('Expense')
})
