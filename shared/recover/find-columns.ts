import { toArabicDigits } from '../text/thai-digits.ts'
import { isPlainTotalWord, isTotalWord } from '../text/total-words.ts'
import { isYear, isYearLabel } from '../values/calendar.ts'
import { isCodeLabel } from '../values/identifiers.ts'
import { isAverageWord, isDerivedWord } from './derived-words.ts'
import { type Heading, spellHeading } from './headings.ts'
import { isBlank, isFigure, look, lookOf, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isOrdinalHeading, readOrdinal } from './words.ts'

/** What the columns of a table are for: the running number, figures that measure, and all others, which name. */
export type ColumnParts = { readonly ordinal: number | null; readonly measures: readonly number[]; readonly stubs: readonly number[] }

/** Parts the columns of a table by what stands in its value rows. */
export function partColumns(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
  headings: ReadonlyMap<number, Heading>,
): ColumnParts {
  const ordinal = columns.slice(0, 3).find(c => isOrdinal(sheet, rows, c, headings)) ?? null
  const outlines = ordinal === null ? columns.slice(0, 3).filter(c => isOutline(sheet, rows, c, headings)) : []
  const measures = columns.filter(c => c !== ordinal && !outlines.includes(c) && isMeasure(sheet, rows, c, spellHeading(headings.get(c))))
  return { ordinal, measures, stubs: columns.filter(c => c !== ordinal && !measures.includes(c)) }
}

/** A running number: whole numbers that rise by one, from one or anew from one, under a heading that says so or none. */
function isOrdinal(sheet: Sheet, rows: readonly number[], c: number, headings: ReadonlyMap<number, Heading>): boolean {
  const label = spellHeading(headings.get(c))
  if (label !== '' && !isOrdinalHeading(label)) return false
  let [last, seen] = [0, 0]
  for (const r of rows) {
    if (isBlank(sheet, r, c)) continue
    const text = textAt(sheet, r, c)
    const n = readOrdinal(text) ?? (Number.isNaN(numberAt(sheet, r, c)) ? null : numberAt(sheet, r, c))
    if (n === null) {
      if (isTotalWord(text) || isDerivedWord(text)) continue
      return false
    }
    // Under a heading that says so it may go on from another list.
    if (n !== last + 1 && n !== 1 && !(seen === 0 && label !== '')) return false
    last = n
    seen++
  }
  return seen >= 2 || (seen === 1 && label !== '')
}

/** Numbers such as 1, 1.1, 1.2, 2 under a heading that says so: they place a row in an outline and measure nothing. */
function isOutline(sheet: Sheet, rows: readonly number[], c: number, headings: ReadonlyMap<number, Heading>): boolean {
  if (!isOrdinalHeading(spellHeading(headings.get(c)))) return false
  const numbers = rows.map(r => toArabicDigits(textAt(sheet, r, c))).filter(text => /^\(?\d/.test(text))
  return numbers.length >= 2 && numbers.every(text => outline.test(text)) && numbers.some(text => text.includes('.', 1))
}

const outline = /^\(?\d{1,2}(\.\d{1,2})*[.)]?$/

function isMeasure(sheet: Sheet, rows: readonly number[], c: number, label: string): boolean {
  let [figures, numbers, filled, years] = [0, 0, 0, 0]
  for (const r of rows) {
    if (isBlank(sheet, r, c)) continue
    filled++
    if (isFigure(sheet, r, c)) figures++
    if (lookOf(sheet, r, c) !== look.number) continue
    numbers++
    const n = numberAt(sheet, r, c)
    if (isYear(n)) years++
  }
  if (numbers === 0 || figures < filled * 0.5 || isCodeLabel(label)) return false
  // Words are read last: columns of nothing else are told by their looks.
  return !(years === numbers && isYearLabel(label)) && !namesRows(sheet, rows, c)
}

/** A column in which a total or an average is named names rows, though all others bear numbers. */
const namesRows = (sheet: Sheet, rows: readonly number[], c: number): boolean =>
  rows.some(r => {
    if (isBlank(sheet, r, c) || isFigure(sheet, r, c)) return false
    const text = textAt(sheet, r, c)
    return isPlainTotalWord(text) || isAverageWord(text)
  })
