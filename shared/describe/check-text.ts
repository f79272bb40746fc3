import { isRealDay } from '../values/calendar.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type { Field } from './profile.ts'

/** Text within its length and, where the field says so, an address, a day, a year, a whole number or degrees. */
export function checkText(field: Field, text: string): readonly Problem[] {
  if (text.length > field.max) return [{ key: field.key, code: 'too-long', facts: { max: field.max, length: text.length } }]
  const code = findFlaw(field, text)
  return code === null ? [] : [{ key: field.key, code, facts: { value: text } }]
}

function findFlaw(field: Field, text: string): ProblemCode | null {
  if (field.kind === 'email') return isEmail(text) ? null : 'bad-email'
  if (field.kind === 'date') return isIsoDay(text) ? null : 'bad-date'
  switch (field.form) {
    case 'url':
      return isWebAddress(text) ? null : 'bad-url'
    case 'year':
      return /^\d{4}$/.test(text) && Number(text) >= 1800 && Number(text) <= 2700 ? null : 'bad-year'
    case 'whole':
      return /^[1-9]\d{0,3}$/.test(text) ? null : 'bad-number'
    case 'longitude':
      return isDegree(text, 180) ? null : 'bad-longitude'
    case 'latitude':
      return isDegree(text, 90) ? null : 'bad-latitude'
    case 'any':
      return null
  }
}

/** Decimal degrees as GIS programs write them; 97° 20′ is none. */
const isDegree = (text: string, most: number): boolean => /^-?\d{1,3}(?:\.\d{1,12})?$/.test(text) && Math.abs(Number(text)) <= most

const isEmail = (text: string): boolean =>
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(text) && !text.includes('..')

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text) && !/\s/.test(text)

/** Real days of the common era only: a year beyond 2400 is a Buddhist one that nobody converted. */
function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return year >= 1800 && year <= 2400 && isRealDay(year, month, day)
}
