import { expect, test } from 'vitest'
import { monthsUpTo, toThaiDay } from '../../../shared/base/thai-day.ts'

test.each([
  ['2026-11-24T16:59:59.999Z', '2026-11-24'],
  ['2026-11-24T17:00:00.000Z', '2026-11-25'],
  ['2026-12-31T20:00:00Z', '2027-01-01'],
])('at %s it is %s in Thailand', (moment, day) => {
  expect(toThaiDay(moment)).toBe(day)
})

test('months run up to the one of the day, over the turn of a year', () => {
  expect(monthsUpTo('2026-02-28', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsUpTo('2026-12-31', 1)).toEqual(['2026-12'])
})
