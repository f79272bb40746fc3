import type { Value } from '../model/table.ts'
import { toArabicDigits } from '../text/thai-digits.ts'

/** A value made ready for the detectors: Thai digits as ASCII, single spaces and plain dashes, and what can be told of it at a glance. */
export type Seen = { readonly text: string; readonly digits: number; readonly letters: boolean; readonly wasNumber: boolean }

/** Answers what detectors look at, or null where the value says nothing. */
export function seeValue(value: Value | undefined): Seen | null {
  if (value === null || value === undefined || typeof value === 'boolean') return null
  if (typeof value === 'number') return seeNumber(value)
  let digits = 0
  let letters = false
  let spaced = false
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09) spaced = true
    else if (isOdd(code)) return seeValue(toPlain(value))
    else if (code > 0x40) letters = true
  }
  const text = (spaced ? value.replace(/\s+/g, ' ') : value).trim()
  if (text === '') return null
  // A number of many digits that a spreadsheet wrote as a power of ten still holds them all.
  return letters && digits >= 13 && power.test(text) ? seeNumber(Number(text)) : { text, digits, letters, wasNumber: false }
}

const power = /^[1-9]\.\d{11,12}E\+?12$/i

/** True of signs that people and copying put for others: Thai and wide digits, other dashes and blanks, marks without width. */
const isOdd = (code: number): boolean =>
  (code >= 0x0e50 && code <= 0x0e59) || (code >= 0x2000 && code <= 0x2064) || code === 0x2212 || code === 0xfeff || code >= 0xff0d

function toPlain(text: string): string {
  const plain = toArabicDigits(text)
    .replace(/[\uff0d-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return plain.replace(/[\u200b-\u2064\ufeff\uff5f-\uffff]/g, mark => (mark >= '\u2016' && mark <= '\u2027' ? "'" : ''))
}

const seeNumber = (value: number): Seen | null => {
  if (!Number.isFinite(value)) return null
  const text = String(value)
  return { text, digits: text.length, letters: false, wasNumber: Number.isSafeInteger(value) && value >= 0 }
}
