import type { Value } from '../model/table.ts'
import { toArabicDigits } from '../text/thai-digits.ts'

/** A value made ready for the detectors: Thai digits as ASCII, single spaces, and what can be told of it at a glance. */
export type Seen = { readonly text: string; readonly digits: number; readonly letters: boolean; readonly wasNumber: boolean }

/** Answers what detectors look at, or null where the value says nothing. */
export function seeValue(value: Value | undefined): Seen | null {
  if (value === null || value === undefined || typeof value === 'boolean') return null
  if (typeof value === 'number') return seeNumber(value)
  let text = value
  let digits = 0
  let letters = false
  let spaced = false
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code >= 0x0e50 && code <= 0x0e59) return seeValue(toArabicDigits(value))
    else if (code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x200b) spaced = true
    else if (code > 0x40) letters = true
  }
  if (spaced) text = text.replace(/\u200b/g, '').replace(/[\u00a0\s]+/g, ' ')
  text = text.trim()
  return text === '' ? null : { text, digits, letters, wasNumber: false }
}

const seeNumber = (value: number): Seen | null => {
  if (!Number.isFinite(value)) return null
  const text = String(value)
  return { text, digits: text.length, letters: false, wasNumber: Number.isSafeInteger(value) && value >= 0 }
}
