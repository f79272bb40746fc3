import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isCommonYear, toCommonYear } from './calendar.ts'
import { monthPattern, readMonth } from './months.ts'

/** The time that a table is about. Years are of the Common Era; a fiscal year is named by the year in which it ends (30 September). */
export type Period = { readonly kind: 'year' | 'fiscal-year' | 'month'; readonly year: number; readonly month: number | null }

const withMonth = new RegExp(`(${monthPattern})\\s*(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*(\\d{4})`, 'i')
const withYear =
  /(?:(ปี\s?งบประมาณ|งบประมาณ|fiscal year|fy)|ประจำปี|ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|year)\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s*(\d{4})(?!\d)/i

const toYear = (written: number, month: number | null = null): number | null =>
  isBuddhistYear(written) ? toCommonYear(written, month) : isCommonYear(written) ? written : null

/** Finds the month or year that a line speaks of; null when it names none, or more than one year. */
export function readPeriod(text: string): Period | null {
  const bare = toArabicDigits(tidyText(text))
  const years = new Set([...bare.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([year]) => year).filter(year => toYear(Number(year)) !== null))
  if (years.size !== 1) return null
  const monthly = withMonth.exec(bare)
  if (monthly) {
    const month = readMonth(monthly[1] ?? '')
    const year = toYear(Number(monthly[2]), month)
    return year === null ? null : { kind: 'month', year, month }
  }
  const yearly = withYear.exec(bare)
  if (!yearly) return null
  const year = toYear(Number(yearly[2]))
  return year === null ? null : { kind: yearly[1] === undefined ? 'year' : 'fiscal-year', year, month: null }
}

const opening =
  /^(ข้อมูล|สถิติ|รายงาน)?\s*(ณ|ประจำ|ระหว่าง|ตั้งแต่|สำหรับ|สะสม|เดือน|ปี|พ\.?\s?ศ|ไตรมาส|ภาคเรียน|รายเดือน|รายปี|as of|for|year|month|quarter|during)/i
const timeWords =
  /ข้อมูล|สถิติ|รายงาน|ประจำ|ระหว่าง|ตั้งแต่|สำหรับ|สะสม|สิ้นสุด|งวด|ราย|วันที่|เดือน|ปี|งบประมาณ|การศึกษา|ปฏิทิน|ไตรมาส|ภาคเรียน|ครึ่ง|แรก|หลัง|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|จนถึง|ถึง|และ|ที่|ณ|น\.|วัน(จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)|\b(as of|for|the|fiscal|calendar|year|month|quarter|during|ended|ending|to|and|from|b\.?e\.?|a\.?d\.?)\b/gi
const months = new RegExp(monthPattern, 'gi')

/** True when a line is there to say the time and nothing else. */
export const isPeriodLine = (text: string): boolean => {
  const bare = toArabicDigits(tidyText(text))
  if (bare.length > 100 || !opening.test(bare) || !/(?<!\d)(\d{4}|\d{2})(?!\d)/.test(bare)) return false
  return !/[ก-๎a-z]/i.test(bare.replace(months, ' ').replace(timeWords, ' '))
}
