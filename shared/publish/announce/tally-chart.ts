import { type Column, type ColumnType, isNumeric, type Value } from '../../model/table.ts'
import { linkOf } from '../link-column.ts'

export type Bar = { readonly name: string; readonly value: number }

/**
 * A figure by time or by category. `how` tells what a bar is: the value of its row, the sum or the mean of several; `left` how many bars
 * there was no room for.
 */
export type Chart = {
  readonly by: 'time' | 'category'
  readonly key: string
  readonly measure: string
  readonly unit: string | null
  readonly how: 'each' | 'sum' | 'mean'
  readonly bars: readonly Bar[]
  readonly left: number
}

const timeTypes: readonly ColumnType[] = ['year', 'yearmonth', 'date']
const mostKeys = 5000
const mostTimes = 24
const mostCategories = 12
/** Figures that nobody adds up: shares, rates and means. */
const notSummed = /%|ร้อยละ|อัตรา|เฉลี่ย|ดัชนี|สัดส่วน|percent|rate|ratio|average|mean|index/i
/** Numbers that count nothing. */
const noFigure = /รหัส|ลำดับ|เลขที่|\bcode\b|\bid\b|\bno\.?$/i

type Tally = { readonly at: number; readonly column: Column; readonly sums: Map<string, { sum: number; count: number }>; full: boolean }

/**
 * Gathers the bars of a chart row by row: of the first column of figures, by the first time where there are several times, and by the first
 * column of words otherwise. Keeps no row. `end` answers null where the table has no figures, or nothing to show them by.
 */
export function startChart(columns: readonly Column[]): {
  readonly see: (values: readonly Value[]) => void
  readonly end: () => Chart | null
} {
  const measureAt = columns.findIndex(({ type, label }) => isNumeric(type) && !noFigure.test(label))
  const measure = columns[measureAt]
  const tallies = [
    columns.findIndex(({ type }) => timeTypes.includes(type)),
    columns.findIndex(column => column.type === 'string' && linkOf(column) === null),
  ].flatMap<Tally>(at => {
    const column = columns[at]
    return column === undefined ? [] : [{ at, column, sums: new Map(), full: false }]
  })
  return {
    see: values => {
      const value = values[measureAt]
      if (typeof value === 'number') for (const tally of tallies) add(tally, values[tally.at] ?? null, value)
    },
    end: () => {
      const usable = tallies.filter(({ sums, full }) => !full && sums.size > 1)
      const [tally] = usable
      return measure === undefined || tally === undefined ? null : draw(tally, measure)
    },
  }
}

function add(tally: Tally, key: Value, value: number): void {
  if (key === null || tally.full) return
  const name = String(key)
  const before = tally.sums.get(name)
  if (before === undefined && tally.sums.size >= mostKeys) {
    tally.full = true
    return
  }
  tally.sums.set(name, { sum: (before?.sum ?? 0) + value, count: (before?.count ?? 0) + 1 })
}

function draw({ column, sums }: Tally, measure: Column): Chart {
  const isEach = [...sums.values()].every(({ count }) => count === 1)
  const how = isEach ? 'each' : notSummed.test(`${measure.label} ${measure.unit ?? ''}`) ? 'mean' : 'sum'
  const bars = [...sums].map(([name, { sum, count }]) => ({ name, value: how === 'mean' ? sum / count : sum }))
  const by = timeTypes.includes(column.type) ? 'time' : 'category'
  const shown =
    by === 'time'
      ? bars.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(-mostTimes)
      : bars.toSorted((a, b) => b.value - a.value).slice(0, mostCategories)
  return { by, key: column.label, measure: measure.label, unit: measure.unit, how, bars: shown, left: bars.length - shown.length }
}
