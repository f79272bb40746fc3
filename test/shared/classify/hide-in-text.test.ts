import { expect, test } from 'vitest'
import { findPersonal } from '../../../shared/classify/find-personal.ts'
import { hideInText } from '../../../shared/classify/hide-in-text.ts'
import { weighPersonal } from '../../../shared/classify/weigh-personal.ts'
import { citizen, column, group, times } from './corpus.ts'

test.each([
  [`ผู้ยื่น ${group(citizen(3))}`, /^ผู้ยื่น \d-x{4}-x{5}-x\d-\d$/],
  [`รหัส ${citizen(4)}`, /^รหัส \dx{10}\d\d$/],
  ['โทร 081-234-5678', /^โทร 0xx-xxx-xx78$/],
  ['somchai.j@moph.go.th', /^s\*\*\*@moph\.go\.th$/],
  ['ผู้ขับขี่ นางธมลวรรณ ขันตี', /^ผู้ขับขี่ นางธ\*\*\* ขั\*\*\*$/],
])('%s is not shown as it stands', (text, masked) => {
  expect(hideInText(text)).toMatch(masked)
})

test.each(['เลขประจำตัวประชาชน', 'ปี 2566 - 2567', 'งบประมาณ 12,500,000 บาท', 'ICD-10', 'นายกเทศมนตรี', 'ชื่อ - สกุล'])('%s stands', text => {
  expect(hideInText(text)).toBe(text)
})

test('the reasons of a level, which the ledger keeps, name a column without the people in its heading', () => {
  const label = `รับมอบจากนายเกรียงไกร มั่นใจยิ่ง ${citizen(5)}`
  const columns = [column(label)]
  const personal = findPersonal(
    columns,
    times(12, n => [group(citizen(n))]),
  )
  const reasons = weighPersonal(personal, columns, '')
  expect(reasons.map(reason => reason.facts['kind'])).toEqual(['citizen_id'])
  expect(JSON.stringify(reasons)).not.toMatch(new RegExp(`เกรียงไกร|มั่นใจยิ่ง|${citizen(5)}`))
})

// A text that makes a search go back and forth takes minutes where the search is not linear; here each takes some milliseconds.
test.each([
  'a@a.'.repeat(1000),
  `${'a.'.repeat(1900)}@`,
  '1-'.repeat(1900),
  '08-1 '.repeat(780),
  ' นาย'.repeat(990),
  'ดร.'.repeat(1300),
  `${' '.repeat(3900)}x`,
  '('.repeat(199),
  'ก '.repeat(16_000),
])('a hostile text (%#) costs no more than its length', text => {
  const start = performance.now()
  findPersonal(
    [column('หมายเหตุ')],
    times(20, n => [`${text}${n}`]),
  )
  expect(performance.now() - start).toBeLessThan(5000)
})
