import { toArabicDigits } from '../../text/thai-digits.ts'
import { tidyText, toComparable } from '../../text/tidy-text.ts'
import { monthPattern } from '../../values/months.ts'

const era = '(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|b\\.?e\\.?|a\\.?d\\.?)?'
const monthWord = new RegExp(`(?<![ก-๎a-z])(?:\\d{1,2}\\s*)?(?:${monthPattern})(?![ก-๎a-z])\\s*${era}\\s*(?:\\d{4}|\\d{2})?(?!\\d)`, 'gi')
const figureDate = /(?<!\d)\d{1,4}[/-]\d{1,2}[/-]\d{1,4}(?!\d)/g
const yearWord = new RegExp(`${era}\\s*(?<!\\d)(?:1[89]|2[0-7])\\d{2}(?:\\s*[-/]\\s*(?:\\d{4}|\\d{2}))?(?!\\d)`, 'gi')
// A month's short name hides in many words; after these it stands by itself.
const opening = /(เดือน|ประจำ|ถึง|วันที่|สิ้น|ณ|ระหว่าง)/g
const turnWord = /(ไตรมาส(?:ที่)?|งวด(?:ที่)?|ครั้งที่|ฉบับที่|สัปดาห์ที่|ภาคเรียนที่|\bquarter|\bq|\bweek|\bissue)\s*\d{1,3}/gi

/**
 * Words as they stay from one issue to the next: months, years, dates and the numbers of quarters and instalments are taken for what they
 * are, not for which they are. Other numbers, such as the bounds of an age group, stay.
 */
export function toFormWords(text: string): string {
  const bare = toArabicDigits(tidyText(text)).toLowerCase()
  const general = bare
    .replace(opening, ' $1 ')
    .replace(monthWord, ' ~month ')
    .replace(figureDate, ' ~date ')
    .replace(yearWord, ' ~year ')
    .replace(turnWord, '$1 ~nth ')
  return toComparable(general)
}

/** True of words that name a time which another issue of the same paper names differently. */
export const isDated = (text: string): boolean => /~(month|date|year|nth)/.test(toFormWords(text))

/** How alike two wordings are, from 0 to 1: the pairs of letters that they share. */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [toFormWords(a), toFormWords(b)]
  if (left === right) return left === '' ? 0 : 1
  if (left.length < 2 || right.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i < left.length - 1; i++) pairs.set(left.slice(i, i + 2), (pairs.get(left.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i < right.length - 1; i++) {
    const pair = right.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared++
  }
  const whole = (2 * shared) / (left.length + right.length - 2)
  // One wording inside the other: something was added to it, or left out.
  const within =
    left.includes(right) || right.includes(left) ? Math.min(left.length, right.length) / Math.max(left.length, right.length) : 0
  return Math.max(whole, within > 0.3 ? 0.5 + within / 2 : 0)
}
