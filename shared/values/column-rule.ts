import type { Cell } from '../model/cell.ts'
import type { FindingCode } from '../model/recovery.ts'
import type { ColumnType, Value } from '../model/table.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isCommonYear, isDateFormat, isYearLabel, readSerial, toCommonYear } from './calendar.ts'
import { isMissingMark } from './missing.ts'
import { type DateRule, decideDates, readDate, toIso } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** How the cells of one column are read; decided once, from all of them. */
export type ColumnRule = {
  readonly type: ColumnType
  readonly dates: DateRule
  /** True where figures were shares and are told in percent. */
  readonly percent: boolean
  /** True of codes and numbers that name somebody: their letters are never repaired. */
  readonly identifier: boolean
  /** True where the column counts years of the Buddhist era. */
  readonly buddhist: boolean
}

/** What became of one cell. `problem` says why a cell that holds something gave no value. */
export type CellReading = { readonly value: Value; readonly problem: FindingCode | null }

const none: CellReading = { value: null, problem: null }
const noDates: DateRule = { century: null, order: 'day-first' }
const codeLabel = /รหัส|เลขที่|เลขประจำตัว|เลขทะเบียน|หมายเลข|โทร|ไปรษณีย์|บัญชี|\bcode\b|\bid\b|\bzip\b|postcode|phone|\btel\b/i

const isShare = (cell: Cell): boolean => cell.kind === 'number' && /%/.test(cell.format ?? '')
const isSerial = (cell: Cell): boolean => cell.kind === 'number' && isDateFormat(cell.format)
const isMissing = (cell: Cell): boolean => cell.kind === 'text' && isMissingMark(cell.text)
const numberOf = (cell: Cell): number | null => {
  if (cell.kind === 'text') return readNumber(cell.text)?.value ?? null
  if (cell.kind !== 'number' || typeof cell.value !== 'number' || isSerial(cell)) return null
  return isShare(cell) ? Number((cell.value * 100).toPrecision(15)) : cell.value
}
const isWhole = (cell: Cell): boolean => {
  if (isShare(cell)) return false
  // 24.0 was printed as a measure, not as a count.
  if (cell.kind === 'number') return Number.isSafeInteger(cell.value) && !/\d\.\d/.test(cell.text)
  const reading = readNumber(cell.text)
  return reading !== null && reading.decimals === 0 && !reading.percent && Number.isSafeInteger(reading.value)
}
const isPadded = (cell: Cell): boolean => /^0\d+$/.test(cell.text.trim())
const mostly = (part: number, whole: number): boolean => whole > 0 && (part >= whole * 0.9 || (whole >= 5 && whole - part === 1))

/** Decides how a column is read from its own cells (blank ones left out) and its heading. */
export function decideColumn(cells: readonly Cell[], label: string): ColumnRule {
  const rule: ColumnRule = { type: 'string', dates: noDates, percent: false, identifier: codeLabel.test(label), buddhist: false }
  const told = cells.filter(cell => cell.kind !== 'error' && !isMissing(cell))
  if (told.length === 0) return rule
  if (told.every(({ kind }) => kind === 'boolean')) return { ...rule, type: 'boolean' }
  const numeric = told.filter(cell => numberOf(cell) !== null)
  if (mostly(numeric.length, told.length) && !codeLabel.test(label) && !told.some(isPadded)) return decideNumbers(numeric, label, rule)
  return decideDays(told, rule)
}

function decideNumbers(numeric: readonly Cell[], label: string, rule: ColumnRule): ColumnRule {
  const percent =
    numeric.filter(cell => isShare(cell) || (cell.kind === 'text' && readNumber(cell.text)?.percent === true)).length > numeric.length / 2
  if (!numeric.every(isWhole)) return { ...rule, type: 'number', percent }
  const values = numeric.map(cell => numberOf(cell) ?? Number.NaN)
  const years = isYearLabel(label) && values.every(value => isBuddhistYear(value) || isCommonYear(value))
  if (years) return { ...rule, type: 'year', buddhist: values.some(isBuddhistYear) }
  return { ...rule, type: percent ? 'number' : 'integer', percent }
}

function decideDays(told: readonly Cell[], rule: ColumnRule): ColumnRule {
  const serials = told.filter(isSerial)
  const readings = told.filter(({ kind }) => kind === 'text').flatMap(({ text }) => readDate(text) ?? [])
  const dates = decideDates(readings)
  const isos = readings.flatMap(reading => toIso(reading, dates) ?? [])
  const days = serials.filter(({ value }) => readSerial(Number(value)) !== null).length + isos.filter(iso => iso.length === 10).length
  const months = isos.filter(iso => iso.length === 7).length
  if (mostly(days, told.length)) return { ...rule, type: 'date', dates }
  if (months >= 2 && mostly(months, told.length)) return { ...rule, type: 'yearmonth', dates }
  return rule
}

/** Reads one cell under the rule of its column. A blank or a mark for nothing gives null without a problem. */
export function readCell(cell: Cell | null, rule: ColumnRule): CellReading {
  if (cell === null || (cell.kind === 'text' && cell.text.trim() === '')) return none
  if (cell.kind === 'error') return { value: null, problem: 'cell-error' }
  if (rule.type !== 'string' && isMissing(cell)) return none
  const value = readAs(cell, rule)
  if (value !== null) return { value, problem: null }
  return { value: null, problem: rule.type === 'integer' || rule.type === 'number' ? 'text-in-numbers' : 'value-unreadable' }
}

function readAs(cell: Cell, rule: ColumnRule): Value {
  switch (rule.type) {
    case 'string':
      return readText(cell, rule.identifier)
    case 'boolean':
      return readFlag(cell)
    case 'integer': {
      const value = numberOf(cell)
      return value !== null && Number.isInteger(value) ? value : null
    }
    case 'number':
      return numberOf(cell)
    case 'year':
      return readYear(cell)
    case 'date':
      return readDay(cell, rule, 10)
    case 'yearmonth':
      return readDay(cell, rule, 7)
  }
}

function readText(cell: Cell, identifier: boolean): string | null {
  if (cell.kind === 'text') return isMissingMark(cell.text) ? null : identifier ? cell.text.trim() : tidyText(cell.text)
  if (cell.kind === 'boolean') return cell.value === true ? 'true' : 'false'
  const day = isSerial(cell) ? readSerial(Number(cell.value)) : null
  if (day !== null) return day
  // The format “General” shows long codes with an exponent; the digits are what the paper means.
  return /e[+-]?\d+$/i.test(cell.text) || cell.text.trim() === '' ? String(cell.value) : tidyText(cell.text)
}

function readFlag(cell: Cell): boolean | null {
  if (typeof cell.value === 'boolean') return cell.value
  const word = cell.text.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}

function readYear(cell: Cell): number | null {
  const value = numberOf(cell)
  if (value === null) return null
  return isBuddhistYear(value) ? toCommonYear(value) : isCommonYear(value) ? value : null
}

function readDay(cell: Cell, rule: ColumnRule, length: 7 | 10): string | null {
  if (isSerial(cell)) return readSerial(Number(cell.value))?.slice(0, length) ?? null
  const reading = cell.kind === 'text' ? readDate(cell.text) : null
  const iso = reading === null ? null : toIso(reading, rule.dates)
  return iso === null || iso.length < length ? null : iso.slice(0, length)
}

/** A heading that spoke of Buddhist years says so no more once the values are of the Common Era. */
export function toCommonEraLabel(label: string): string {
  const told = label.replace(/(?<!เ)พ\.?\s?ศ\.?/g, 'ค.ศ.')
  return told.includes('ค.ศ.') ? told : `${told} (ค.ศ.)`
}
