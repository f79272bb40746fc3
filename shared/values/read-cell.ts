import type { Cell } from '../model/cell.ts'
import type { FindingCode } from '../model/recovery.ts'
import { isNumeric, type Value } from '../model/table.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isCommonYear, readDayPart, readMoment, readSerial, toCommonYear, toIsoMonth } from './calendar.ts'
import { isClock, isSerial, measureOf, numberOf } from './cell-figures.ts'
import type { ColumnRule } from './column-rule.ts'
import { readIdentifier } from './identifiers.ts'
import { isMissingFigure, isMissingText } from './missing.ts'
import { readMonth } from './months.ts'
import { compactDate, readDate, readMonthFigures, toIso } from './read-date.ts'
import { readSeason, spellSeason } from './read-season.ts'
import { readDateTime, readTime } from './read-time.ts'
import { readYearLabel } from './series.ts'
import { shiftDecimal } from './units.ts'

/** What became of one cell. `problem` says why a cell that holds something gave no value, or what is wrong with the value. */
export type CellReading = { readonly value: Value; readonly problem: FindingCode | null }

const none: CellReading = { value: null, problem: null }
const marked: CellReading = { value: null, problem: 'missing-mark' }

/** Reads one cell under the rule of its column. A blank gives null without a problem, a mark for nothing gives null and says so. */
export function readCell(cell: Cell | null, rule: ColumnRule): CellReading {
  if (cell === null || (cell.kind === 'text' && cell.text.trim() === '')) return none
  if (cell.kind === 'error') return { value: null, problem: 'cell-error' }
  if (cell.kind === 'text' && (rule.type === 'string' ? isMissingText : isMissingFigure)(cell.text)) return marked
  if (rule.type === 'string' && rule.identifier !== null && rule.identifier !== 'code') return readNamed(cell, rule.identifier)
  const value = readAs(cell, rule)
  if (value !== null) return { value, problem: null }
  return { value: null, problem: isNumeric(rule.type) ? 'text-in-numbers' : 'value-unreadable' }
}

function readNamed(cell: Cell, kind: NonNullable<ColumnRule['identifier']>): CellReading {
  const { text, problem } = readIdentifier(kind, spellCode(cell), cell.kind === 'number')
  return { value: text, problem }
}

function readAs(cell: Cell, rule: ColumnRule): Value {
  switch (rule.type) {
    case 'string':
      return rule.season !== null && cell.kind === 'text' ? readPart(cell, rule) : readText(cell, rule)
    case 'boolean':
      return readFlag(cell)
    case 'integer': {
      const value = readFigure(cell, rule)
      return value !== null && Number.isInteger(value) ? value : null
    }
    case 'number':
      return readFigure(cell, rule)
    case 'year':
      return readYear(cell)
    case 'date':
      return readDay(cell, rule, 10)
    case 'yearmonth':
      return readDay(cell, rule, 7)
    case 'datetime':
      return readClocked(cell, rule)
    case 'time':
      return isClock(cell) ? readDayPart(Number(cell.value)) : (readTime(cell.text) ?? readTime(`${cell.text} น.`))
  }
}

function readFigure(cell: Cell, rule: ColumnRule): number | null {
  const value = numberOf(cell) ?? (rule.unit === null ? null : (measureOf(cell)?.value ?? null))
  return value === null ? null : shiftDecimal(value, rule.power)
}

function readPart(cell: Cell, { season, anchor }: ColumnRule): string | null {
  const read = season === null ? null : readSeason(cell.text, season.label)
  if (read === null || read.kind !== season?.kind) return null
  return spellSeason(read.year === null && anchor?.fiscal === true ? { ...read, count: 'fiscal' } : read, anchor?.year ?? null)
}

function readText(cell: Cell, rule: ColumnRule): string | null {
  if (cell.kind === 'text')
    return rule.identifier !== null ? cell.text.trim() : keepsLetters(cell.text) ? cell.text.trim() : tidyText(cell.text)
  if (cell.kind === 'boolean') return cell.value === true ? 'true' : 'false'
  const day = isSerial(cell) ? readSerial(Number(cell.value)) : null
  return day ?? spellCode(cell)
}

// The letters of an address of the web are its bytes: a repaired one leads nowhere.
const keepsLetters = (text: string): boolean =>
  (text.includes('@') || text.includes('://')) && /^\s*(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)\s*$/i.test(text)

/** The digits of a code. The format “General” shows long ones with an exponent, others part thousands: the digits are what the paper means. */
function spellCode(cell: Cell): string {
  const shown = cell.text.trim()
  if (cell.kind !== 'number') return shown
  return shown === '' || /e[+-]?\d+$/i.test(shown) || /^\d{1,3}(?:,\d{3})+$/.test(shown) ? String(cell.value) : tidyText(shown)
}

function readFlag(cell: Cell): boolean | null {
  if (typeof cell.value === 'boolean') return cell.value
  const word = cell.text.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}

function readYear(cell: Cell): number | null {
  const value = numberOf(cell) ?? readYearLabel(cell.text)?.year ?? null
  if (value === null) return null
  return isBuddhistYear(value) ? toCommonYear(value) : isCommonYear(value) ? value : null
}

function readDay(cell: Cell, rule: ColumnRule, length: 7 | 10): string | null {
  if (isSerial(cell)) return readSerial(Number(cell.value))?.slice(0, length) ?? null
  if (cell.kind === 'number' || /^\s*[\d๐-๙]{8}\s*$/.test(cell.text)) {
    const compact = compactDate(numberOf(cell) ?? 0)
    return compact === null ? null : compact.slice(0, length)
  }
  if (rule.anchor !== null) return readNamedMonth(cell.text, rule.anchor)
  const reading = cell.kind === 'text' ? (readDate(cell.text) ?? (length === 7 ? readMonthFigures(cell.text) : null)) : null
  const iso = reading === null ? null : toIso(reading, rule.dates)
  return iso === null || iso.length < length ? null : iso.slice(0, length)
}

/** The month of a name in the year that the paper names; a fiscal year begins in the October before. */
function readNamedMonth(text: string, { year, fiscal }: NonNullable<ColumnRule['anchor']>): string | null {
  const month = readMonth(text)
  return month === null ? null : toIsoMonth(fiscal && month >= 10 ? year - 1 : year, month)
}

/** YYYY-MM-DDTHH:MM:SS; a day without a time of day begins at midnight. */
function readClocked(cell: Cell, rule: ColumnRule): string | null {
  if (isSerial(cell)) {
    const moment = readMoment(Number(cell.value))
    return moment === null ? null : `${moment.day}T${moment.time ?? '00:00:00'}`
  }
  const read = cell.kind === 'text' ? readDateTime(cell.text) : null
  const day = read === null ? readDay(cell, rule, 10) : toIso(read.date, rule.dates)
  return day === null || day.length < 10 ? null : `${day}T${read?.time ?? '00:00:00'}`
}
