const eraGap = 543

/** The year of the Common Era for a Buddhist-era year. Before B.E. 2484 the year began in April, so January to March belong to the next. */
export const toCommonYear = (buddhist: number, month: number | null = null): number =>
  buddhist - eraGap + (buddhist < 2484 && month !== null && month <= 3 ? 1 : 0)

/** True of a four-figure year that can only be meant as Buddhist era. */
export const isBuddhistYear = (year: number): boolean => Number.isInteger(year) && year >= 2400 && year <= 2700

/** True of a four-figure year that a statistic of our time may carry in the Common Era. */
export const isCommonYear = (year: number): boolean => Number.isInteger(year) && year >= 1850 && year <= 2150

/** True of a number that may be a year of either era. */
export const isYear = (n: number): boolean => isBuddhistYear(n) || isCommonYear(n)

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

/** HH:MM:SS of the seconds since midnight. */
export const toIsoTime = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`

/** A spreadsheet's serial number (1900 system) as day and time of day; a year typed in the Buddhist era is brought back. Null out of range. */
export function readMoment(serial: number): { readonly day: string; readonly time: string | null } | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null
  const [whole, seconds] = carry(Math.floor(serial), Math.round((serial % 1) * 86_400))
  // Day 60 is a 29 February 1900 that never was.
  const days = whole < 60 ? whole + 1 : whole
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const common = isBuddhistYear(year) ? toCommonYear(year, month) : year
  if (!isRealDay(common, month, day)) return null
  return { day: toIsoDate(common, month, day), time: seconds === 0 ? null : toIsoTime(seconds) }
}

const carry = (day: number, seconds: number): readonly [day: number, seconds: number] =>
  seconds >= 86_400 ? [day + 1, seconds - 86_400] : [day, seconds]

/** The ISO date of a serial day. Null when it carries a time of day or is out of range. */
export function readSerial(serial: number): string | null {
  const moment = readMoment(serial)
  return moment === null || moment.time !== null ? null : moment.day
}

/** The time of day of a part of a day; null where it is none. */
export const readDayPart = (part: number): string | null => (part >= 0 && part < 1 ? toIsoTime(Math.round(part * 86_400) % 86_400) : null)

const strip = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|am\/pm|a\/p/gi, '')

/** A workbook has few formats and many cells: each format is judged once. */
function judgeOnce(judge: (format: string) => boolean): (format: string | undefined) => boolean {
  const judged = new Map<string, boolean>()
  return format => {
    if (format === undefined) return false
    const before = judged.get(format)
    if (before !== undefined) return before
    const now = judge(format)
    if (judged.size < mostFormats) judged.set(format, now)
    return now
  }
}
const mostFormats = 1000

/** True of a number format that shows a day, month or year (and not only a time or a colour). */
export const isDateFormat = judgeOnce(format => {
  if (format === 'General') return false
  const bare = strip(format).replace(/h+[:.]?m+|m+[:.]?s+/gi, '')
  return /[dmyวดป]|b{2,4}|e{2,}/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''))
})

/** True of a format that shows a month and year but no day: its serial stands for the whole month. */
export const isMonthFormat = judgeOnce(
  format => isDateFormat(format) && !/[dว]/i.test(strip(format)) && /[mด]/i.test(strip(format)) && /[yปbe]/i.test(strip(format)),
)

/** True of a format that shows hours and minutes and no day; not of one that counts hours beyond a day. */
export const isTimeFormat = judgeOnce(format => !/\[[hms]+\]/i.test(format) && /h+[:.]?m+/i.test(strip(format)) && !isDateFormat(format))

/** True of a format that prints figures behind the point: its whole numbers are measures and no counts. */
export const isDecimalFormat = judgeOnce(format => /\.[0#?]/.test(strip(format)) && !isDateFormat(format))
/** True of a format that shows a part of one in percent. */
export const isShareFormat = judgeOnce(format => format.includes('%'))
