import { isBuddhistYear, isCommonYear, isYearLabel } from '../values/calendar.ts'
import { isCodeLabel } from '../values/identifiers.ts'
import { type Heading, spellHeading } from './headings.ts'
import { isBlank, isFigure, look, lookOf, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isOrdinalHeading, isTotalWord, readOrdinal } from './words.ts'

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
  const measures = columns.filter(c => c !== ordinal && isMeasure(sheet, rows, c, spellHeading(headings.get(c))))
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
      if (isTotalWord(text)) continue
      return false
    }
    // Under a heading that says so it may go on from another list.
    if (n !== last + 1 && n !== 1 && !(seen === 0 && label !== '')) return false
    last = n
    seen++
  }
  return seen >= 2 || (seen === 1 && label !== '')
}

function isMeasure(sheet: Sheet, rows: readonly number[], c: number, label: string): boolean {
  let [figures, numbers, filled, years] = [0, 0, 0, 0]
  for (const r of rows) {
    if (isBlank(sheet, r, c)) continue
    filled++
    if (isFigure(sheet, r, c)) figures++
    if (lookOf(sheet, r, c) !== look.number) continue
    numbers++
    const n = numberAt(sheet, r, c)
    if (isBuddhistYear(n) || isCommonYear(n)) years++
  }
  if (numbers === 0 || figures < filled * 0.5 || isCodeLabel(label)) return false
  return !(years === numbers && isYearLabel(label))
}
