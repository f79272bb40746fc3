import type { Description, Entry } from '../describe/profile.ts'

type Step = { readonly months: number } | { readonly days: number }

// The units of thai_gdc from which a next day follows; the others have none.
const steps: { readonly [unit: string]: Step } = {
  ปี: { months: 12 },
  ครึ่งปี: { months: 6 },
  ไตรมาส: { months: 3 },
  เดือน: { months: 1 },
  สัปดาห์: { days: 7 },
  วัน: { days: 1 },
  วันทำการ: { days: 1 },
}

const textOf = (entry: Entry | undefined): string => (typeof entry === 'string' ? entry.trim() : '')

/**
 * The day by which the next issue is due: the last one's day and what the description says of how often it is renewed. Null where it does
 * not say, or says that it is not. `last` and the answer are YYYY-MM-DD.
 */
export function nextDue(description: Description, last: string | null): string | null {
  const step = steps[textOf(description.update_frequency_unit)]
  const from = /^\d{4}-\d{2}-\d{2}$/.test(last ?? '') ? last : null
  if (step === undefined || from === null) return null
  const times = timesOf(description)
  return 'months' in step ? addMonths(from, step.months * times) : addDays(from, step.days * times)
}

/** How many times a year it is renewed, as the description says; null where it does not say. Once in two years is a half. */
export function countRenewals(description: Description): number | null {
  const step = steps[textOf(description.update_frequency_unit)]
  if (step === undefined) return null
  const inYear = 'months' in step ? 12 / step.months : Math.floor(365 / step.days)
  return Math.round((100 * inYear) / timesOf(description)) / 100
}

// Every how many of its unit.
function timesOf(description: Description): number {
  const told = Number(textOf(description.update_frequency_interval) || '1')
  return Number.isInteger(told) && told > 0 && told <= 100 ? told : 1
}

const dayMs = 86_400_000

const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** Days from one day to another, below nought where the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

// The last of January and one month is the last of February.
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
