import type { Cell } from '../model/cell.ts'
import { type ColumnType, isNumeric } from '../model/table.ts'
import { isBuddhistYear } from './calendar.ts'
import { measureOf } from './cell-figures.ts'
import type { ColumnRule } from './column-rule.ts'
import { decideDates } from './date-tally.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import { readDateTime } from './read-time.ts'

/** The rule of a column whose type a person has chosen; eras, orders and units are still decided from its cells. */
export function forceRule(found: ColumnRule, cells: readonly Cell[], type: ColumnType): ColumnRule {
  if (found.type === type) return found
  const texts = cells.filter(({ kind }) => kind === 'text').map(({ text }) => text)
  const dates = decideDates(texts.flatMap(text => readDate(text) ?? readDateTime(text)?.date ?? []))
  const buddhist =
    type === 'year' && cells.some(cell => isBuddhistYear(cell.kind === 'number' ? Number(cell.value) : (readNumber(cell.text)?.value ?? 0)))
  const numeric = isNumeric(type)
  const units = numeric ? new Set(cells.flatMap(cell => measureOf(cell)?.unit ?? [])) : new Set<string>()
  const unit = units.size === 1 ? ([...units][0] ?? null) : null
  return {
    ...found,
    type,
    dates,
    buddhist,
    percent: found.percent && type === 'number',
    identifier: numeric ? null : found.identifier,
    season: null,
    unit,
  }
}
