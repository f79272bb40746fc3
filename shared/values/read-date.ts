import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isRealDay, toCommonYear, toIsoDate, toIsoMonth } from './calendar.ts'
import { monthPattern, readMonth } from './months.ts'

/** A date as written, before the column says what a bare 59 or a 3/4 means. `a` and `b` are day and month, in the order of the paper. */
export type DateReading = {
  readonly year: number
  readonly digits: 2 | 4
  readonly era: 'buddhist' | 'common' | null
  /** Month where it was a word or the order is certain, else null and `a`, `b` hold the two figures. */
  readonly month: number | null
  readonly day: number | null
  readonly a: number
  readonly b: number
}

/** What a column of dates was decided to mean. */
export type DateRule = { readonly century: 2500 | 2000 | 1900 | null; readonly order: 'day-first' | 'month-first' }

const era = '(?:(พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|b\\.?e\\.?|a\\.?d\\.?)\\s*)?'
const wordy = new RegExp(
  `^(?:วันที่\\s*|ณ\\s*วันที่\\s*)?(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s/.-]*)?(?:เดือน\\s*)?(${monthPattern})[\\s,/.'-]*${era}(\\d{4}|\\d{2})$`,
  'i',
)
const american = new RegExp(`^(${monthPattern})\\s*(\\d{1,2}),?\\s+(\\d{4})$`, 'i')
const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/
const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/

const digitsOf = (year: string): 2 | 4 => (year.length === 4 ? 4 : 2)
const eraOf = (word: string | undefined): DateReading['era'] => (word === undefined ? null : /^(พ|b)/i.test(word) ? 'buddhist' : 'common')

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
    return {
      year: Number(year),
      digits: digitsOf(year),
      era: said,
      month: readMonth(name),
      day: day === undefined ? null : Number(day),
      a: 0,
      b: 0,
    }
  }
  const us = american.exec(bare)
  if (us) return { year: Number(us[3]), digits: 4, era: null, month: readMonth(us[1] ?? ''), day: Number(us[2]), a: 0, b: 0 }
  const ymd = iso.exec(bare)
  if (ymd) return { year: Number(ymd[1]), digits: 4, era: null, month: Number(ymd[3]), day: Number(ymd[4]), a: 0, b: 0 }
  const dmy = figures.exec(bare)
  if (dmy)
    return { year: Number(dmy[4]), digits: digitsOf(dmy[4] ?? ''), era: null, month: null, day: null, a: Number(dmy[1]), b: Number(dmy[3]) }
  return null
}

/** Decides once for a column what two-figure years and bare figures mean: 25xx and day first unless its own dates say otherwise. */
export function decideDates(readings: readonly DateReading[]): DateRule {
  const bare = readings.filter(reading => reading.month === null)
  const monthFirst = bare.some(({ b }) => b > 12) && !bare.some(({ a }) => a > 12)
  const rule: DateRule = { century: 2500, order: monthFirst ? 'month-first' : 'day-first' }
  if (!readings.some(({ digits }) => digits === 2)) return { ...rule, century: null }
  const full = readings.filter(({ digits }) => digits === 4)
  const common = full.length > 0 && full.every(({ year }) => !isBuddhistYear(year))
  return common ? { ...rule, century: 2000 } : rule
}

/** The ISO date (YYYY-MM-DD, or YYYY-MM where no day was written) under the rule of the column; null when no such day exists. */
export function toIso(reading: DateReading, rule: DateRule): string | null {
  const month = reading.month ?? (rule.order === 'day-first' ? reading.b : reading.a)
  const day = reading.month === null ? (rule.order === 'day-first' ? reading.a : reading.b) : reading.day
  const written = reading.digits === 4 ? reading.year : toFullYear(reading, rule)
  const buddhist = reading.era === 'buddhist' || (reading.era === null && isBuddhistYear(written))
  const year = buddhist ? toCommonYear(written, month) : written
  if (year < 1000 || year > 2500 || month < 1 || month > 12) return null
  if (day === null) return toIsoMonth(year, month)
  return isRealDay(year, month, day) ? toIsoDate(year, month, day) : null
}

function toFullYear({ year, era: written }: DateReading, { century }: DateRule): number {
  if (written === 'buddhist') return 2500 + year
  if (written === 'common') return 2000 + year
  return (century ?? 2500) + year
}
