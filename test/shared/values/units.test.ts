import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMeasured, readScale, shiftDecimal, splitUnit } from '../../../shared/values/units.ts'

describe('a unit that multiplies', () => {
  it.each([
    ['พันบาท', 3, 'บาท'],
    ['ล้านบาท', 6, 'บาท'],
    ['สิบล้านบาท', 7, 'บาท'],
    ['พันล้านบาท', 9, 'บาท'],
    ['หมื่นตัน', 4, 'ตัน'],
    ['ล้าน ลบ.ม.', 6, 'ลบ.ม.'],
    ['ล้านบาท/ปี', 6, 'บาท/ปี'],
    ['1,000 บาท', 3, 'บาท'],
    ['๑,๐๐๐ บาท', 3, 'บาท'],
    ['million baht', 6, 'baht'],
    ['ล้าน', 6, null],
  ])('%s is ten to the power of %i', (text, power, unit) => {
    expect(readScale(text)).toEqual({ power, unit })
  })

  it.each(['บาท', 'ตัน', 'คนต่อแสนคน', 'พันธุ์', 'ร้อยละ', 'บาท/ตัน', '10 ล้านบาท', 'คัน'])('%s only names', text => {
    expect(readScale(text)).toBeNull()
  })

  it('multiplies in decimals, not in binary: no digit is added and none is lost', () => {
    expect([shiftDecimal(1.1, 3), shiftDecimal(4.35, 2), shiftDecimal(-0.07, 2), shiftDecimal(535.919, 3)]).toEqual([1100, 435, -7, 535919])
    expect(shiftDecimal(0.1 + 0.2, 6)).toBe(300_000)
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (n, decimals) => {
        const printed = Number(`${n}e-${decimals}`)
        expect(shiftDecimal(printed, 6)).toBe(n * 10 ** (6 - decimals))
      }),
    )
  })
})

describe('a unit in a heading', () => {
  it.each([
    ['มูลค่า (ล้านบาท)', 'มูลค่า', 'ล้านบาท'],
    ['มูลค่า : พันบาท', 'มูลค่า', 'พันบาท'],
    ['รายรับ ล้านบาท', 'รายรับ', 'ล้านบาท'],
    ['ผู้โดยสาร พันคน', 'ผู้โดยสาร', 'พันคน'],
    ['เนื้อที่ [ไร่]', 'เนื้อที่', 'ไร่'],
  ])('%s names %s in %s', (heading, label, unit) => {
    expect(splitUnit(heading)).toEqual({ label, unit })
  })

  it.each(['รถยนต์นั่งไม่เกิน 7 คน', 'จำนวนคน', 'ยอดไม่เกิน 500 บาท', 'ประชากร (ชาย)'])('%s is a name alone', heading => {
    expect(splitUnit(heading)).toEqual({ label: heading, unit: null })
  })
})

it('a figure may carry its unit, but a date and a class carry none', () => {
  expect(readMeasured('5.5 ล้านบาท')).toEqual({ value: 5.5, decimals: 1, unit: 'ล้านบาท' })
  expect(readMeasured('๑๒ คน')).toEqual({ value: 12, decimals: 0, unit: 'คน' })
  for (const text of ['12 ม.ค. 58', '0-4 ปี', '2 หมู่บ้านใหญ่', 'คน 12', '12']) expect(readMeasured(text), text).toBeNull()
})
