import { expect, test } from 'vitest'
import { toThaiDay } from '../../../shared/base/thai-day.ts'

test.each([
  ['2026-11-24T16:59:59.999Z', '2026-11-24'],
  ['2026-11-24T17:00:00.000Z', '2026-11-25'],
  ['2026-12-31T20:00:00Z', '2027-01-01'],
])('at %s it is %s in Thailand', (moment, day) => {
  expect(toThaiDay(moment)).toBe(day)
})
