import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairThai } from '../../../shared/text/repair-thai.ts'

const thaiLetters = Array.from({ length: 0xe5b - 0xe01 + 1 }, (_, i) => String.fromCharCode(0xe01 + i))
const glyphs = Array.from({ length: 0x1b }, (_, i) => String.fromCharCode(0xf700 + i)).concat(
  Array.from({ length: 0x1b }, (_, i) => String.fromCharCode(0xf884 + i)),
)
const thaiText = fc.string({ unit: fc.constantFrom(...thaiLetters, ...glyphs, ' ', '\u200b', '\n', 'a', '1'), maxLength: 24 })

describe('Thai text that old printers and fonts left behind', () => {
  it.each([
    ['ดินเเดง', 'ดินแดง', 'two e are one ae'],
    ['นํ้า', 'น้ำ', 'a tone between a circle and an aa'],
    ['น้ํา', 'น้ำ', 'a circle and an aa after the tone'],
    ['สําเพ็ง', 'สำเพ็ง', 'a parted am'],
    ['ภาคร ัฐ', 'ภาครัฐ', 'a mark that slipped off its letter'],
    ['ที\u0e48', 'ที่', 'a word that is whole'],
    ['ท\u0e48\u0e35', 'ที่', 'a tone before its vowel'],
    ['ก\u0e34\u0e34น', 'กิน', 'a doubled vowel'],
    ['ป\uf70bาย', 'ป้าย', 'a low tone glyph of Windows'],
    ['น\uf899\uf88eา', 'น้ำ', 'two glyphs of the Mac'],
    ['มสพร.\u200bกท', 'มสพร.กท', 'a zero-width space'],
    ['ฤๅษี', 'ฤๅษี', 'a long ru that is right as it is'],
    ['พ\u0e45', 'พา', 'a long sign where an aa was meant'],
  ])('%s becomes %s: %s', (given, meant) => {
    expect(repairThai(given)).toBe(meant)
  })

  it('is mended once and for all', () => {
    fc.assert(
      fc.property(thaiText, text => {
        const once = repairThai(text)
        expect(repairThai(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it('holds no glyph of a private font afterwards', () => {
    fc.assert(
      fc.property(thaiText, text => {
        expect(repairThai(text)).not.toMatch(/[\uf700-\uf71a\uf884-\uf89e]/)
      }),
    )
  })

  it('is the only text that is touched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!/[\u0e00-\u0e7f\uf700-\uf71a\uf884-\uf89e]/.test(text))
        expect(repairThai(text)).toBe(text)
      }),
    )
  })
})
