import type { Cell } from '../model/cell.ts'
import type { ColumnType } from '../model/table.ts'
import { isBuddhistYear } from './calendar.ts'
import type { ColumnRule } from './column-rule.ts'
import { decideDates, readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** The rule of a column whose type a person has chosen; eras and orders are still decided from its cells. */
export function forceRule(found: ColumnRule, cells: readonly Cell[], type: ColumnType): ColumnRule {
  if (found.type === type) return found
  const texts = cells.filter(({ kind }) => kind === 'text').map(({ text }) => text)
  const dates = decideDates(texts.flatMap(text => readDate(text) ?? []))
  const buddhist =
    type === 'year' && cells.some(cell => isBuddhistYear(cell.kind === 'number' ? Number(cell.value) : (readNumber(cell.text)?.value ?? 0)))
  return { ...found, type, dates, buddhist, percent: found.percent && type === 'number' }
}
