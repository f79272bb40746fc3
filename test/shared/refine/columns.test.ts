import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { first, hash, refine, testKey } from './kit.ts'

test('a mask keeps the signs at both ends and the form of a number, and hides whole what is too short', () => {
  expect(first('string', ['1-1020-00345-67-1', 'สมชาย ใจดี', 'ก', null], 'mask', { first: 1, last: 2 })).toEqual([
    '1-xxxx-xxxxx-x7-1',
    'สxxxx xจดี',
    'x',
    null,
  ])
  expect(first('string', ['ที่ปู่'], 'mask', { first: 1, last: 0 })).toEqual(['ที่x'])
})

test('a token is HMAC-SHA-256 of the value in one spelling, the same in every column of a group', () => {
  const spelled = ['1-1020-00345-67-1', '1102000345671', '๑๑๐๒๐๐๐๓๔๕๖๗๑', ' 1 1020 00345 67 1']
  const wanted = createHmac('sha256', testKey).update('1102000345671', 'utf8').digest('hex').slice(0, 20)
  expect(first('string', [...spelled, null], 'pseudonymise', {})).toEqual([...spelled.map(() => wanted), null])
  const two = refine(
    ['แม่', 'ลูก'],
    [
      ['นาง ก', 'นาง  ก'],
      ['นาย ข', 'นาง ก'],
    ],
    ['pseudonymise', { column: 'c:0' }],
    ['pseudonymise', { column: 'c:1' }],
  )
  expect([two.rows[0]?.[0], two.rows[1]?.[0] === two.rows[0]?.[0]]).toEqual([two.rows[1]?.[1], false])
  expect(first('string', ['นาย ก'], 'pseudonymise', { group: 'อื่น' })).toEqual([hash('อื่น', 'นาย ก').slice(0, 20)])
})

test('figures fall into bands, and what is no figure is left blank rather than let through', () => {
  const into = (made: { readonly [name: string]: string | number }) => ({ into: made })
  expect(first('integer', [0, 9, 10, 37, -3, null, 'มาก'], 'generalise', into({ kind: 'bands', width: 10 }))).toEqual([
    '0-9',
    '0-9',
    '10-19',
    '30-39',
    '-10..-1',
    null,
    null,
  ])
  expect(first('number', [1.2, 0.3], 'generalise', into({ kind: 'bands', width: 0.1 }))).toEqual(['1.2-<1.3', '0.3-<0.4'])
  expect(first('integer', [17, 18, 59, 60], 'generalise', { into: { kind: 'edges', edges: [60, 18] } })).toEqual([
    '<18',
    '18-59',
    '18-59',
    '60+',
  ])
})

test('dates of birth become ages on a day, and dates the time in which they lie', () => {
  const age = { into: { kind: 'age', on: '2026-11-27', width: 10 } }
  expect(first('date', ['1996-11-27', '1996-11-28', '2026-11-27', '2027-01-01', 'ไม่ทราบ', null], 'generalise', age)).toEqual([
    '30-39',
    '20-29',
    '0-9',
    null,
    null,
    null,
  ])
  const to = (period: string) =>
    first('date', ['2024-05-09', '2024-05-09T08:30:00'], 'generalise', { into: { kind: 'period', to: period } })
  expect([to('month'), to('quarter'), to('year'), to('decade')]).toEqual([
    ['2024-05', '2024-05'],
    ['2024-Q2', '2024-Q2'],
    [2024, 2024],
    ['2020-2029', '2020-2029'],
  ])
})

test('places become what they lie in by the official codes; a name of several is told apart by the province of its row', () => {
  const into = { into: { kind: 'place', to: 'province' } }
  expect(first('string', ['500101', '5001', '50', 'อ.หางดง', 'จ.เชียงใหม่', 'ดาวอังคาร'], 'generalise', into)).toEqual([
    '50',
    '50',
    '50',
    'เชียงใหม่',
    'เชียงใหม่',
    null,
  ])
  expect(first('string', ['500101', 'เชียงใหม่', '100101', 'กาญจนบุรี'], 'generalise', { into: { kind: 'place', to: 'region' } })).toEqual([
    'ภาคเหนือ',
    'ภาคเหนือ',
    'กรุงเทพมหานคร',
    'ภาคกลาง',
  ])
  const told = refine(
    ['อำเภอ', 'จังหวัด'],
    [
      ['เมือง', 'น่าน'],
      ['เมือง', null],
    ],
    ['generalise', { column: 'c:0', ...into }],
  )
  expect(told.rows.map(([place]) => place)).toEqual(['น่าน', null])
})

test('words become groups, or the most frequent stay; the heading tells what a column became', () => {
  expect(
    first('string', ['ครู', 'ตำรวจ', 'ช่าง'], 'generalise', {
      into: { kind: 'groups', groups: [{ name: 'ราชการ', of: ['ครู', 'ตำรวจ'] }], other: 'อื่น ๆ' },
    }),
  ).toEqual(['ราชการ', 'ราชการ', 'อื่น ๆ'])
  expect(first('string', ['ก', 'ข', 'ก', null, 'ค'], 'generalise', { into: { kind: 'top', most: 1, other: 'อื่น ๆ' } })).toEqual([
    'ก',
    'อื่น ๆ',
    'ก',
    null,
    'อื่น ๆ',
  ])
  const { columns } = refine(
    ['วันเกิด:date', 'รายได้:integer'],
    [['1990-01-01', 5]],
    ['generalise', { column: 'c:0', into: { kind: 'age', on: '2026-01-01', width: 5 } }],
    ['generalise', { column: 'c:1', into: { kind: 'bands', width: 10 }, name: 'income_band' }],
  )
  expect(columns.map(({ name, label, type }) => [name, label, type])).toEqual([
    ['column_0', 'ช่วงอายุ (ปี)', 'string'],
    ['income_band', 'ช่วงรายได้', 'string'],
  ])
})

test('figures are limited at both ends and rounded to multiples; unbiased rounding keeps the mean and is drawn alike each time', () => {
  expect(first('integer', [5, 80, -1, null], 'top-code', { top: 60, bottom: 0 })).toEqual([5, 60, 0, null])
  expect(first('integer', [7, 8, 12.5, -7.5, null], 'round', { base: 5, how: 'nearest' })).toEqual([5, 10, 15, -10, null])
  expect(first('number', [0.34], 'round', { base: 0.1, how: 'nearest' })).toEqual([0.3])
  const values = Array.from({ length: 4000 }, (_, n) => n % 100)
  const drawn = first('integer', values, 'round', { base: 10, how: 'unbiased' })
  const mean = (of: readonly unknown[]): number => of.reduce<number>((sum, value) => sum + Number(value), 0) / of.length
  expect(Math.abs(mean(drawn) - mean(values))).toBeLessThan(0.4)
  expect(drawn.every((value, n) => Number(value) % 10 === 0 && Math.abs(Number(value) - (values[n] ?? 0)) < 10)).toBe(true)
  expect(first('integer', values, 'round', { base: 10, how: 'unbiased' })).toEqual(drawn)
})

test('what a step left blank is counted by column once the rows went by, however often they do', () => {
  const { refined } = refine(['อายุ:integer'], [['สูง'], [3], ['ต่ำ']], ['generalise', { column: 'c:0', into: { kind: 'bands', width: 5 } }])
  expect([...refined.table.rows].length).toBe(3)
  expect(refined.withheld()).toEqual([{ label: 'อายุ', step: 'generalise', count: 2 }])
})
