import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dropMark, readNoteMark } from '../../../shared/text/footnote-marks.ts'
import { toArabicDigits } from '../../../shared/text/thai-digits.ts'
import { joinPhrase, tidyHeading, tidyText } from '../../../shared/text/tidy-text.ts'

it('white space of every kind is one space, and none at the ends', () => {
  expect(tidyText(' \u00a0จังหวัด\t\r\n น่าน\u2003')).toBe('จังหวัด น่าน')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\n', '\t', 'ก', 'ิ', 'a', '5') }), text => {
      const tidy = tidyText(text)
      expect(tidy).not.toMatch(/^\s|\s$|\s{2}|[^\S ]/)
      expect(tidyText(tidy)).toBe(tidy)
    }),
  )
})

it('a heading that was broken to fit its cell is one word again', () => {
  expect(tidyHeading('งบ\r\nประมาณ (บาท)')).toBe('งบประมาณ (บาท)')
  expect(tidyHeading('Total\nbudget')).toBe('Total budget')
})

it('two pieces of one name meet without a space in Thai and with one elsewhere', () => {
  expect(joinPhrase('รถใช้', 'เชื้อเพลิงไฟฟ้า')).toBe('รถใช้เชื้อเพลิงไฟฟ้า')
  expect(joinPhrase('Electric', 'cars')).toBe('Electric cars')
})

it('Thai digits are the same figures', () => {
  fc.assert(
    fc.property(fc.nat(), n => {
      const thai = String(n).replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
      expect(toArabicDigits(thai)).toBe(String(n))
    }),
  )
})

it.each([
  ['1/ น้ำหนักสด', '1/'],
  ['หมายเหตุ : ** ข้อมูลเบื้องต้น', '**'],
  ['² รวมเขตพัทยา', '²'],
  ['12/3/2559', null],
  ['1/2559 ของกรม', null],
  ['ที่มา : กรม', null],
])('a line %s begins with the mark %s', (line, mark) => {
  expect(readNoteMark(line)).toBe(mark)
})

it('a mark is taken from the end of a text only where a note explains it', () => {
  const marks = new Set(['1/', '*'])
  expect(dropMark('ผลผลิต 1/ (ตัน)', marks)).toBe('ผลผลิต (ตัน)')
  expect(dropMark('กรุงเทพมหานคร*', marks)).toBe('กรุงเทพมหานคร')
  expect(dropMark('18,904 1/', marks)).toBe('18,904')
  expect(dropMark('มาตรา 12/1/', marks)).toBe('มาตรา 12/1/')
  expect(dropMark('ชัยนาท 2/', marks)).toBe('ชัยนาท 2/')
  expect(dropMark('*', marks)).toBe('*')
})
