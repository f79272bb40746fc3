import { createMemory } from '../base/remember.ts'
import { cellKind, type TextKey } from '../model/grid.ts'
import { isNumeric } from '../model/table.ts'
import { isDateFormat, isShareFormat, isTimeFormat, readSerial } from '../values/calendar.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import { type CellReading, readCell } from '../values/read-cell.ts'
import { decimalsOfPlain } from '../values/read-number.ts'
import type { Sheet } from './sheet-cells.ts'

const mostDays = 4096

/**
 * Reads the places of one column under its rule. Words, dates and codes come again and again: what was read once is remembered, as long
 * as that pays.
 */
export function createCellReader({ grid: { cells } }: Sheet, rule: ColumnRule): (r: number, c: number) => CellReading {
  const known = createMemory<TextKey, CellReading>()
  const readNumber = createNumberReader(rule)
  const isFigures = isNumeric(rule.type)
  return (r, c) => {
    const kind = cells.kindAt(r, c)
    if (kind === cellKind.number) {
      const reading = readNumber?.(cells.numberAt(r, c), cells.formatAt(r, c)) ?? null
      if (reading !== null) return reading
    }
    if (kind !== cellKind.text) return readCell(cells.at(r, c), rule)
    if (isFigures) {
      const text = cells.textAt(r, c)
      const reading = decimalsOfPlain(text) < 0 ? null : (readNumber?.(Number(text), undefined) ?? null)
      if (reading !== null) return reading
    }
    const key = cells.keyAt(r, c)
    const before = known.recall(key)
    if (before !== undefined) return before
    const reading = readCell(cells.at(r, c), rule)
    known.keep(key, reading)
    return reading
  }
}

type NumberReader = (value: number, format: string | undefined) => CellReading | null

/** Reads plain numbers and days without making a cell of them; null where a cell must be looked at whole. */
function createNumberReader(rule: ColumnRule): NumberReader | null {
  const isPlain = (format: string | undefined): boolean => !isShareFormat(format) && !isDateFormat(format) && !isTimeFormat(format)
  if (isNumeric(rule.type) && rule.power === 0)
    return (value, format) => (isPlain(format) && (rule.type === 'number' || Number.isInteger(value)) ? { value, problem: null } : null)
  if (rule.type !== 'date') return null
  const days = new Map<number, CellReading>()
  return (value, format) => {
    if (!isDateFormat(format)) return null
    const before = days.get(value)
    if (before !== undefined) return before
    const day = readSerial(value)
    if (day === null) return null
    const reading: CellReading = { value: day, problem: null }
    if (days.size < mostDays) days.set(value, reading)
    return reading
  }
}
