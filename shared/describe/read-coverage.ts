import { toArabicDigits } from '../text/thai-digits.ts'
import { isBuddhistYear, isCommonYear } from '../values/calendar.ts'
import { monthWord as months } from '../values/drop-time.ts'
import { readMonth } from '../values/months.ts'

/** The years of the Buddhist era that a line covers, and how often such a paper comes out (null where it does not say). */
export type Coverage = {
  readonly first: number
  readonly last: number
  readonly every: 'day' | 'month' | 'quarter' | 'half-year' | 'year' | null
}

/** Reads which years a line of text covers and how often its paper comes out; null where it names no year. Both eras are understood. */
export function readCoverage(line: string): Coverage | null {
  const text = toArabicDigits(line)
  const years = readYears(text)
  if (years.length === 0) return null
  return { first: Math.min(...years), last: Math.max(...years), every: readRhythm(text) }
}

function readYears(text: string): number[] {
  const long = [...text.matchAll(/(?<![\d,.])\d{4}(?![\d,])/g)].map(([year]) => Number(year))
  const short = [...text.matchAll(new RegExp(`${months}\\s*(\\d{2})(?!\\d)`, 'gi'))].map(hit => 2500 + Number(hit[1]))
  return [...long, ...short].flatMap(year => (isBuddhistYear(year) ? year : isCommonYear(year) ? year + 543 : []))
}

function readRhythm(text: string): Coverage['every'] {
  if (/ไตรมาส/.test(text)) return 'quarter'
  if (/ครึ่งปี/.test(text)) return 'half-year'
  if (/รายวัน|ประจำวัน/.test(text)) return 'day'
  if (/รายปี|ประจำปี|ปีงบประมาณ|ปีการศึกษา/.test(text)) return 'year'
  // A day before the month is the day of the count (ณ วันที่ 31 ธันวาคม 2566): it does not say how often it is counted.
  if (new RegExp(`(?<!\\d)\\d{1,2}\\s*${months}`, 'i').test(text)) return null
  const named = text.match(new RegExp(months, 'gi')) ?? []
  if (named.length === 1 || /รายเดือน|ประจำเดือน/.test(text)) return 'month'
  if (named.length === 0) return 'year'
  return named.length === 2 ? readSpan(named) : null
}

/** Two months are the ends of a span: three months are a quarter, six a half-year, twelve a year. */
function readSpan(named: readonly string[]): Coverage['every'] {
  const [from = 0, to = 0] = named.map(name => readMonth(name) ?? 0)
  const length = ((to - from + 12) % 12) + 1
  return length === 3 ? 'quarter' : length === 6 ? 'half-year' : length === 12 ? 'year' : null
}
