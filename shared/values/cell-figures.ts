import type { Cell } from '../model/cell.ts'
import { isDateFormat, isDecimalFormat, isShareFormat, isTimeFormat } from './calendar.ts'
import { readNumber } from './read-number.ts'
import { readMeasured, readScale, shiftDecimal } from './units.ts'

/** True of a share that a spreadsheet keeps as a part of one. */
const isShare = (cell: Cell): boolean => cell.kind === 'number' && isShareFormat(cell.format)
/** True of a number that its format shows as a day. */
export const isSerial = (cell: Cell): boolean => cell.kind === 'number' && isDateFormat(cell.format)
/** True of a number that its format shows as a time of day. */
export const isClock = (cell: Cell): boolean => cell.kind === 'number' && isTimeFormat(cell.format)

/** The figure of a cell, shares in percent; null where it holds none. */
export function numberOf(cell: Cell): number | null {
  if (cell.kind === 'text') return readNumber(cell.text)?.value ?? null
  if (cell.kind !== 'number' || typeof cell.value !== 'number' || isSerial(cell) || isClock(cell)) return null
  return isShare(cell) ? Number((cell.value * 100).toPrecision(15)) : cell.value
}

/** True of a whole number that was printed with figures behind the point; its format says so, or what a person saw. */
const isMeasured = (cell: Cell): boolean => (cell.format === undefined ? /\d\.\d/.test(cell.text) : isDecimalFormat(cell.format))

/** The figure of a cell, whether it was printed as a count, and whether it is a share; null where it holds none. */
export function figureOf(cell: Cell): { readonly value: number; readonly whole: boolean; readonly share: boolean } | null {
  if (cell.kind === 'text') {
    const reading = readNumber(cell.text)
    if (reading === null) return null
    const { value, decimals, percent } = reading
    return { value, whole: decimals === 0 && !percent && Number.isSafeInteger(value), share: percent }
  }
  const value = numberOf(cell)
  if (value === null) return null
  const share = isShare(cell)
  // 24.0 was printed as a measure, not as a count.
  return { value, whole: !share && Number.isSafeInteger(value) && !isMeasured(cell), share }
}

/** A figure with its unit in the same cell, multiplied out: 5.5 ล้านบาท is 5,500,000 บาท. Null where no unit stands in the cell. */
export function measureOf(cell: Cell): { readonly value: number; readonly unit: string; readonly whole: boolean } | null {
  const measured = cell.kind === 'text' ? readMeasured(cell.text) : null
  if (measured === null) return null
  const scale = readScale(measured.unit)
  const value = scale === null ? measured.value : shiftDecimal(measured.value, scale.power)
  return { value, unit: scale?.unit ?? measured.unit, whole: Number.isSafeInteger(value) && (scale !== null || measured.decimals === 0) }
}
