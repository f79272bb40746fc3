import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isRealDay, toCommonYear, toIsoDate, toIsoMonth } from './calendar.ts'
import { monthPattern, readMonth } from './months.ts'

/** A date as written, before the column says what a bare 59 or a 3/4 means. `a` and `b` are day and month, in the order of the paper. */
export type DateReading = {
  readonly year: number
  readonly digits: 2 | 3 | 4
  /** `rattanakosin` counts from the founding of Bangkok (ร.ศ.). */
  readonly era: 'buddhist' | 'common' | 'rattanakosin' | null
  /** Month where it was a word or the order is certain, else null and `a`, `b` hold the two figures. */
  readonly month: number | null
  readonly day: number | null
  readonly a: number
  readonly b: number
  /** True where only slashes part bare figures: nothing but that leaves the order of day and month in doubt. */
  readonly slashed: boolean
}

/** What a column of dates was decided to mean. */
export type DateRule = { readonly century: 2500 | 2000 | 1900 | null; readonly order: 'day-first' | 'month-first' }

const era = '(?:(พ\\.?\\s?ศ\\.?|ร\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|b\\.?e\\.?|a\\.?d\\.?)\\s*)?'
const weekday =
  '(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์|จ\\.|อ\\.|พฤ\\.|พ\\.|ศ\\.|ส\\.|อา\\.|mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s*(?=ที่|\\d)'
const wordy = new RegExp(
  `^(?:${weekday})?(?:ณ\\s*)?(?:วันที่\\s*|ที่\\s*)?(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s/.-]*)?(?:เดือน\\s*)?(${monthPattern})[\\s,/.'-]*${era}(\\d{4}|\\d{2,3})$`,
  'i',
)
const american = new RegExp(`^(${monthPattern})\\s*(\\d{1,2}),?\\s+(\\d{4})$`, 'i')
const figures = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/
const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const yearMonth = /^(\d{4})-(0[1-9]|1[0-2])$/

const digitsOf = (year: string): DateReading['digits'] => (year.length === 4 ? 4 : year.length === 3 ? 3 : 2)
const eraOf = (word: string | undefined): DateReading['era'] =>
  word === undefined ? null : /^(พ|b)/i.test(word) ? 'buddhist' : word.startsWith('ร') ? 'rattanakosin' : 'common'
const worded = { a: 0, b: 0, slashed: false }

/** Reads a date or a month with its year in Thai or English, in figures or words. Null when the text is anything else or bears a time of day. */
export function readDate(text: string): DateReading | null {
  const bare = toArabicDigits(tidyText(text)).replace(/[ T]00:00(:00)?(\.0+)?Z?$/, '')
  if (bare.length > 40 || !/\d/.test(bare)) return null
  const inWords = wordy.exec(bare)
  if (inWords) {
    const [, day, name = '', word, year = ''] = inWords
    // An English month with a small two-figure year was written by a machine that counts in the Common Era.
    const foreign = /^[a-z]/i.test(name) && year.length === 2 && Number(year) <= 40
    const said = foreign ? 'common' : eraOf(word)
    if (year.length === 3 && said !== 'rattanakosin') return null
    return {
      year: Number(year),
      digits: digitsOf(year),
      era: said,
      month: readMonth(name),
      day: day === undefined ? null : Number(day),
      ...worded,
    }
  }
  const us = american.exec(bare)
  if (us) return { year: Number(us[3]), digits: 4, era: null, month: readMonth(us[1] ?? ''), day: Number(us[2]), ...worded }
  const ymd = iso.exec(bare)
  if (ymd) return { year: Number(ymd[1]), digits: 4, era: null, month: Number(ymd[3]), day: Number(ymd[4]), ...worded }
  const ym = yearMonth.exec(bare)
  if (ym) return { year: Number(ym[1]), digits: 4, era: null, month: Number(ym[2]), day: null, ...worded }
  const dmy = figures.exec(bare)
  if (!dmy) return null
  const [, a = '', parting, b = '', year = ''] = dmy
  return {
    year: Number(year),
    digits: digitsOf(year),
    era: null,
    month: null,
    day: null,
    a: Number(a),
    b: Number(b),
    slashed: parting === '/',
  }
}

/** A month as two figures, such as 1/2558; only a heading tells it from a number of a year, such as that of a letter. */
export function readMonthFigures(text: string): DateReading | null {
  const hit = /^(0?[1-9]|1[0-2])\s?[/-]\s?(\d{4})$/.exec(toArabicDigits(tidyText(text)))
  return hit ? { year: Number(hit[2]), digits: 4, era: null, month: Number(hit[1]), day: null, ...worded } : null
}

/** The ISO date (YYYY-MM-DD, or YYYY-MM where no day was written) under the rule of the column; null when no such day exists. */
export function toIso(reading: DateReading, rule: DateRule): string | null {
  const month = reading.month ?? (rule.order === 'day-first' ? reading.b : reading.a)
  const day = reading.month === null ? (rule.order === 'day-first' ? reading.a : reading.b) : reading.day
  const written = reading.digits === 2 ? toFullYear(reading, rule) : reading.year
  if (reading.era === 'rattanakosin') return endIso(written + 1781 + (month <= 3 ? 1 : 0), month, day)
  const buddhist = reading.era === 'buddhist' || (reading.era === null && isBuddhistYear(written))
  const year = buddhist ? toCommonYear(written, month) : written
  return endIso(year, month, day)
}

function endIso(year: number, month: number, day: number | null): string | null {
  if (year < 1000 || year > 2500 || month < 1 || month > 12) return null
  if (day === null) return toIsoMonth(year, month)
  return isRealDay(year, month, day) ? toIsoDate(year, month, day) : null
}

function toFullYear({ year, era: written }: DateReading, { century }: DateRule): number {
  if (written === 'buddhist') return 2500 + year
  if (written === 'common') return 2000 + year
  return (century ?? 2500) + year
}

/** The ISO date of a number such as 25580131 or 20150131; null where no such day exists. */
export function compactDate(value: number): string | null {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
  const buddhist = isBuddhistYear(year)
  if (!Number.isInteger(value) || !(buddhist || (year >= 1900 && year <= 2100))) return null
  const common = buddhist ? toCommonYear(year, month) : year
  return isRealDay(common, month, day) ? toIsoDate(common, month, day) : null
}
