import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readNumber } from '../../../shared/values/read-number.ts'
import { readPair } from '../../../shared/values/read-pair.ts'

it.each([
  ['50 (45.5)', '50', '45.5', 'brackets'],
  ['1,234 (12.3%)', '1,234', '12.3%', 'brackets'],
  ['12 (ร้อยละ 3.4)', '12', '3.4%', 'brackets'],
  ['๑๒ (๓.๔)', '๑๒', '๓.๔', 'brackets'],
  ['50\n(45.5)', '50', '45.5', 'brackets'],
  ['50(45.5)', '50', '45.5', 'brackets'],
  ['50 [45.5]', '50', '45.5', 'brackets'],
  ['12 คน (คิดเป็นร้อยละ 3.4)', '12 คน', '3.4%', 'brackets'],
  ['ร้อยละ 3.4 (n = 12)', '3.4%', '12', 'brackets'],
  ['-12 (-3.4)', '-12', '-3.4', 'brackets'],
  ['4 (-)', '4', '-', 'brackets'],
  ['- (-)', '-', '-', 'brackets'],
  ['35.2 ± 4.1', '35.2', '4.1', 'spread'],
  ['35.2±4.1', '35.2', '4.1', 'spread'],
  ['35.2 +/- 4.1', '35.2', '4.1', 'spread'],
  ['35.2 (±4.1)', '35.2', '4.1', 'spread'],
  ['35.2 (S.D. = 4.1)', '35.2', '4.1', 'brackets'],
  ['10/25', '10', '25', 'stroke'],
  ['1,000 / 2,000', '1,000', '2,000', 'stroke'],
] as const)('%s is two figures', (text, first, second, form) => {
  expect(readPair(text)).toEqual({ first, second, form })
})

it.each([
  '(45.5)',
  '45.5',
  'กรุงเทพ (1)',
  '02-141-1234 (12)',
  '021411234 (12)',
  '12 (3-5)',
  '12 (ชาย)',
  '12 (3) (4)',
  '1/2/2566',
  '-/-',
  'ม.1/2',
  '()',
  '12 ()',
  'ไม่มี (3)',
])('%s is not', text => {
  expect(readPair(text)).toBeNull()
})

test('whatever two figures are, they are read again as they were printed', () => {
  const count = fc.integer({ min: 0, max: 9_999_999 })
  const share = fc.integer({ min: 0, max: 1000 }).map(n => n / 10)
  fc.assert(
    fc.property(count, share, fc.constantFrom(' (', '(', '\n('), (n, percent, open) => {
      const pair = readPair(`${n.toLocaleString('en')}${open}${percent.toFixed(1)})`)
      expect([readNumber(pair?.first ?? '')?.value, readNumber(pair?.second ?? '')?.value]).toEqual([n, percent])
    }),
  )
})
