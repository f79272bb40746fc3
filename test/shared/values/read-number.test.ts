import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../shared/values/read-number.ts'

const amount = fc.record({ whole: fc.nat(999_999_999), decimals: fc.nat(2), cents: fc.nat(99) })
const groupings = [',', ' ', '\u00a0', '\u202f', "'", '']
const toThai = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
const group = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, mark)

describe('a figure as offices write it', () => {
  it('has one value in whatever digits, groups and sign it is written', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...groupings),
        fc.boolean(),
        fc.constantFrom('', '-n', 'n-', '(n)', '−n'),
        ({ whole, decimals, cents }, mark, thai, sign) => {
          const fraction = decimals === 0 ? '' : `.${String(cents).padStart(2, '0').slice(0, decimals)}`
          const bare = group(whole, mark) + fraction
          const signed = sign === '' ? bare : sign.replace('n', bare)
          const reading = readNumber(thai ? toThai(signed) : signed)
          const value = Number(whole + fraction)
          expect(reading).toEqual({ value: sign === '' ? value : -value || 0, decimals, percent: false })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is never a figure that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789๑๒๓.,- ()%eE/+฿\u00a0ก') }), text => {
        const reading = readNumber(text)
        if (reading !== null) expect(Number.isFinite(reading.value)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['12.5%', 12.5],
    ['๑๒ %', 12],
    ['(3.0)%', -3],
  ])('%s tells a share', (text, value) => {
    expect(readNumber(text)?.value ?? null).toBe(value)
  })

  it.each(['007', '0812345678', '1234567890123456', '1,23,456', '12/5', '1.2.3', '-', '()', '', 'ก1', '1 2', '12,34', '5-10'])(
    'is not seen in %j',
    text => {
      expect(readNumber(text)).toBeNull()
    },
  )

  it.each([
    ['0', 0],
    ['.5', 0.5],
    ['0.50', 0.5],
    [' 2,000,000 ', 2_000_000],
    ['฿1,250', 1250],
    ['1e3', 1000],
    ['-0', 0],
  ])('is seen in %j', (text, value) => {
    expect(readNumber(text)?.value).toBe(value)
  })
})
