import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SSF } from 'xlsx'
import { showQuickly } from '../../../electron/readers/show-quickly.ts'

const formats = ['0', '0.00', '#,##0', '#,##0.00', 'm/d/yy', 'd/m/yyyy', 'dd/mm/yyyy', 'yyyy-mm-dd']

test('what is shown quickly is what the library shows, for amounts and days of every size', () => {
  let quick = 0
  const amount = fc.oneof(
    fc.integer({ min: -2_000_000, max: 3_000_000 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map(n => n / 100),
    fc.integer({ min: -99_999, max: 99_999 }).map(n => n / 1000),
  )
  fc.assert(
    fc.property(amount, fc.constantFrom(...formats), (value, format) => {
      const shown = showQuickly(value, format)
      if (shown === null) return
      quick++
      expect([format, value, shown]).toEqual([format, value, SSF.format(format, value)])
    }),
    { numRuns: 20_000 },
  )
  expect(quick).toBeGreaterThan(5000)
})

test('what it does not know is left to the library', () => {
  for (const [value, format] of [
    [0.125, '0.00'],
    [1e15, '0'],
    [60, 'd/m/yyyy'],
    [45_000.5, 'd/m/yyyy'],
    [-0.001, '0.00'],
    [5, '[$-D070000]d/m/yyyy'],
  ] as const)
    expect(showQuickly(value, format)).toBeNull()
})
