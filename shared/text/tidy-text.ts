import { repairThai } from './repair-thai.ts'

/** Repairs Thai, turns every run of white space (line breaks and NBSP too) into one space, and trims. */
export const tidyText = (text: string): string =>
  isTidy(text) ? text : repairThai(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

/**
 * True of text to which no rule of repair or spacing applies: one walk over the letters, because nearly every text of a sheet is such.
 * What may be in need of it, and what is no everyday letter, is left to the rules.
 */
function isTidy(text: string): boolean {
  if (text === '') return true
  let before = 0x20
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x21) {
      if (code !== 0x20 || before === 0x20) return false
    } else if (code >= 0x7f && (code < 0x0e01 || code > 0x0e5b || !mayFollow(before, code))) return false
    before = code
  }
  return before !== 0x20
}

// Vowels and marks that stand over, under or behind a consonant, and the consonants themselves.
const isMark = (code: number): boolean => code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
const isTone = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4b
const isConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e

/** Whether a Thai letter stands well behind another: everyday order only. */
function mayFollow(before: number, code: number): boolean {
  if (isConsonant(code)) return true
  // Sara a, sara aa and sara am; behind a mark of tone as well as behind a consonant.
  if (code === 0x0e30 || code === 0x0e32 || code === 0x0e33)
    return isConsonant(before) || isTone(before) || (code === 0x0e30 && before === 0x0e32)
  if (isTone(code)) return isConsonant(before) || (before >= 0x0e34 && before <= 0x0e39) || before === 0x0e31
  if (code === 0x0e4c) return isConsonant(before) || before === 0x0e34 || before === 0x0e38
  if (isMark(code)) return isConsonant(before) && code !== 0x0e4d && code !== 0x0e4e
  // Leading vowels: never doubled, and two of the first are one of the second.
  if (code >= 0x0e40 && code <= 0x0e44) return code !== before
  return code >= 0x0e4f || code === 0x0e2f || code === 0x0e3f || (code === 0x0e46 && before !== 0x0e46)
}

/** Like tidyText for a heading: a line broken between two Thai letters was wrapped to fit, not parted, so no space stays there. */
export const tidyHeading = (text: string): string => tidyText(text.replace(/(?<=[\u0e01-\u0e4e])[ \t]*\r?\n[ \t]*(?=[\u0e01-\u0e4e])/g, ''))

/** Joins two pieces of one phrase: directly where Thai letters meet, with a space elsewhere. */
export const joinPhrase = (left: string, right: string): string =>
  /[\u0e01-\u0e4e]$/.test(left) && /^[\u0e01-\u0e4e]/.test(right) ? left + right : `${left} ${right}`.trim()

/** Text for comparing words: tidy, lower case, without spaces and punctuation. */
export const toComparable = (text: string): string =>
  tidyText(text)
    .toLowerCase()
    .replace(/[\s.,:;()[\]{}"'“”‘’*_/\\-]+/g, '')
