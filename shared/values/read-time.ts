import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { toIsoTime } from './calendar.ts'
import { type DateReading, readDate } from './read-date.ts'

const clock = '(\\d{1,2})([:.])(\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d+)?\\s*(am|pm)?\\s*(น\\.?|นาฬิกา)?z?'
const alone = new RegExp(`^(?:เวลา\\s*)?${clock}$`, 'i')
const behind = new RegExp(`^(.*\\d)(?:[\\s,tT]+|\\s*เวลา\\s*|\\s*-\\s*)(?:เวลา\\s*)?${clock}$`, 'i')

/** The time of day (HH:MM:SS) of 8:30, 08.30 น. or 1:05 pm; a dot counts only where น. follows. Null for other words. */
export function readTime(text: string): string | null {
  if (text.length > 30 || !/[\d๐-๙][:.][\d๐-๙]{2}/.test(text)) return null
  const hit = alone.exec(toArabicDigits(tidyText(text)))
  return hit ? toTime(hit.slice(1)) : null
}

/** A date with a time of day behind it. Null where either is missing. */
export function readDateTime(text: string): { readonly date: DateReading; readonly time: string } | null {
  if (text.length > 60 || !/[:.]\s*[\d๐-๙]{2}/.test(text)) return null
  const hit = behind.exec(toArabicDigits(tidyText(text)))
  const date = hit?.[1] === undefined ? null : readDate(hit[1])
  const time = hit && date !== null && (date.month === null || date.day !== null) ? toTime(hit.slice(2)) : null
  return date === null || time === null ? null : { date, time }
}

function toTime([hour = '', parting, minute = '', second = '0', half, said]: readonly (string | undefined)[]): string | null {
  if (parting === '.' && said === undefined) return null
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  if (h > 24 || m > 59 || s > 59 || (h === 24 && m + s > 0)) return null
  const shifted = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return toIsoTime(shifted * 3600 + m * 60 + s)
}
