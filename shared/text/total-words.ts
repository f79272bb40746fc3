import { toComparable } from './tidy-text.ts'

const total =
  /^(รวม(ทั้งสิ้น|ทั้งหมด|ทั้งประเทศ|ทั่วประเทศ|ยอด|ทุก.{0,12}|จำนวน)?|ยอดรวม|ผลรวม(ทั้งหมด|ทั้งสิ้น)?|รวม.{0,30}|ทั่วประเทศ|ทั่วราชอาณาจักร|ทั้งประเทศ|grandtotal|subtotal|total.{0,30}|.{0,30}total|sum|wholekingdom)$/i

const plainTotal =
  /^(รวม|รวมทั้งสิ้น|รวมทั้งหมด|รวมทั้งประเทศ|รวมยอด|ยอดรวม|ผลรวม(ทั้งหมด|ทั้งสิ้น)?|รวมจำนวน|รวม(ทั้งหมด|ทั้งสิ้น)?ทุก(สาเหตุ|โรค|กลุ่ม(โรค|อายุ)?|ช่วงอายุ|อายุ|ประเภท|ชนิด|สาขา|รายการ|ด้าน|แห่ง|หน่วยงาน|หมู่บ้าน|ตำบล|อำเภอ|จังหวัด)|grandtotal|subtotal|total|sum|alltotal)$/i

// Both patterns hold one of these: most texts are told apart without being tidied first.
const hint = /ร\s?ว\s?ม|ทั|ยอด|ผล|t\s?o\s?t\s?a\s?l|sum|kingdom/i

/** False of text that no mending makes a word for totals: one walk for the letters with which these begin. */
export function mayTellTotal(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x7f ? isLatinHint(code | 0x20) : code < 0x0e01 || code > 0x0e5b || isThaiHint(code, text.charCodeAt(i + 1))) return true
  }
  return false
}

// t, s, k of total, sum and kingdom.
const isLatinHint = (letter: number): boolean => letter === 0x74 || letter === 0x73 || letter === 0x6b
// รว, ทั, ยอ, ผล; white space may part the first.
const isThaiHint = (code: number, next: number): boolean =>
  (code === 0x0e23 && (next === 0x0e27 || next <= 0x20 || next === 0xa0 || next > 0x0e5b)) ||
  (code === 0x0e17 && next >= 0x0e31 && next <= 0x0e4e) ||
  (code === 0x0e22 && next === 0x0e2d) ||
  (code === 0x0e1c && next === 0x0e25)

/** True of words that can hardly mean anything but a total. */
export const isPlainTotalWord = (text: string): boolean => mayTellTotal(text) && hint.test(text) && plainTotal.test(toComparable(text))

/** True of words that offices put before a total. They confirm what the figures show; they never decide alone. */
export const isTotalWord = (text: string): boolean => mayTellTotal(text) && hint.test(text) && total.test(toComparable(text))
