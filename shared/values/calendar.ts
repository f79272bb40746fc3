const eraGap = 543

/** The year of the Common Era for a Buddhist-era year. Before B.E. 2484 the year began in April, so January to March belong to the next. */
export const toCommonYear = (buddhist: number, month: number | null = null): number =>
  buddhist - eraGap + (buddhist < 2484 && month !== null && month <= 3 ? 1 : 0)

/** True of a four-figure year that can only be meant as Buddhist era. */
export const isBuddhistYear = (year: number): boolean => Number.isInteger(year) && year >= 2400 && year <= 2700

/** True of a four-figure year that a statistic of our time may carry in the Common Era. */
export const isCommonYear = (year: number): boolean => Number.isInteger(year) && year >= 1850 && year <= 2150

/** True of a heading that says that years stand below it. */
export const isYearLabel = (label: string): boolean => /^ปี|(?<!เ)พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|year/i.test(label)

const leaps = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True when the day exists in the Gregorian calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leaps(year) ? 29 : (monthDays[month - 1] ?? 0))

const pad = (n: number, size: number): string => String(n).padStart(size, '0')
/** YYYY-MM-DD. */
export const toIsoDate = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
/** YYYY-MM. */
export const toIsoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

/** The ISO date of a spreadsheet's serial day (1900 system); a year typed in the Buddhist era is brought back. Null when it carries a time of day or is out of range. */
export function readSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465 || !Number.isInteger(serial)) return null
  // Day 60 is a 29 February 1900 that never was.
  const days = serial < 60 ? serial + 1 : serial
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const common = isBuddhistYear(year) ? toCommonYear(year, month) : year
  return isRealDay(common, month, day) ? toIsoDate(common, month, day) : null
}

/** True of a number format that shows a day, month or year (and not only a time or a colour). */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').replace(/h+[:.]?m+|m+[:.]?s+/gi, '')
  return /[dmyวดป]|b{2,4}|e{2,}/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''))
}
