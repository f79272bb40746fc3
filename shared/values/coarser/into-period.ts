import type { Coarser } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'

type Period = Extract<Coarser, { readonly kind: 'period' }>['to']

/** Dates and times into the month, quarter, year or decade in which they lie. What is coarser already stays; a decade is 2010-2019. */
export const intoPeriod =
  (to: Period) =>
  (value: Value): Value => {
    const [, year = '', month, quarter] = /^(\d{4})(?:-(?:(\d{2})\b|Q([1-4])$)|$)/.exec(String(value)) ?? []
    if (year === '') return null
    if (to === 'decade') return `${year.slice(0, 3)}0-${year.slice(0, 3)}9`
    if (to === 'year' || (month === undefined && quarter === undefined)) return to === 'year' ? Number(year) : year
    if (to === 'month') return month === undefined ? null : `${year}-${month}`
    return `${year}-Q${quarter ?? Math.ceil(Number(month) / 3)}`
  }
