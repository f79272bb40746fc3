import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { changeColumn, type RefineStep } from './refine-step.ts'

// 80 bits: among a thousand million values two that meet are one chance in a million.
const digits = 20

/**
 * Puts a token in the place of each value: the first 80 bits of HMAC-SHA-256 (RFC 2104, FIPS 180-4) under a key that never leaves the office.
 * One value has one token in all columns of a group, so that rows can still be joined, and nobody without the key can go back.
 */
export const pseudonymise: RefineStep<'pseudonymise'> = (table, [at = 0], { group = '' }, { hash }) =>
  changeColumn(
    table,
    at,
    value => {
      const text = toOneSpelling(String(value))
      return text === '' ? null : hash(group, text).slice(0, digits)
    },
    { type: 'string', unit: null },
  )

/** 1-1000-00000-00-0, ๑๑๐๐๐… and 1100000000000 are one number; capitals and runs of spaces make a name no other name. */
export function toOneSpelling(text: string): string {
  const tidy = tidyText(toArabicDigits(text).normalize('NFC')).toLowerCase()
  const bare = tidy.replace(/[\s./\u2010-\u2015-]/g, '')
  return /^[a-z]{0,3}\d+$/.test(bare) ? bare : tidy
}
