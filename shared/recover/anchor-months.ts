import { isYearLabel } from '../values/calendar.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import { type Period, readPeriod } from '../values/read-period.ts'
import { readYearLabel } from '../values/series.ts'
import { type Heading, spellHeading } from './headings.ts'
import { rowsWith } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import { type Sheet, textAt } from './sheet-cells.ts'

type Ground = {
  readonly sheet: Sheet
  readonly structure: Structure
  readonly headings: ReadonlyMap<number, Heading>
  readonly period: Period | null
}

/** Gives names of months, and quarters without a year, the year that the paper names; not where a column or group of years tells another. */
export function anchorMonths(rule: ColumnRule, ground: Ground): ColumnRule {
  const { period } = ground
  if ((rule.months === null && rule.season === null) || period === null || period.kind === 'month' || namesYears(ground)) return rule
  const anchor = { year: period.year, fiscal: period.kind === 'fiscal-year' || rule.months === 'fiscal' }
  return rule.months === null ? { ...rule, anchor } : { ...rule, type: 'yearmonth', anchor }
}

function namesYears({ sheet, structure, headings }: Ground): boolean {
  if (structure.columns.some(c => isYearLabel(spellHeading(headings.get(c))))) return true
  const { c0, c1 } = structure.box
  return rowsWith(structure.roles, 'group').some(r => {
    for (let c = c0; c <= c1; c++) if (readYearLabel(textAt(sheet, r, c)) !== null || readPeriod(textAt(sheet, r, c)) !== null) return true
    return false
  })
}
