import { roles } from '../../model/cell.ts'
import { isRateHeading } from '../words.ts'
import { kind } from './page.ts'
import { namesTotal } from './role-words.ts'
import type { Survey } from './survey.ts'

/** What the likely heading says of each column of a page. */
export type ColumnHeads = {
  /** 1 where any heading over the column names a total, 0 elsewhere. */
  readonly totals: readonly number[]
  /** The same of the lowest heading alone. */
  readonly lastTotals: readonly number[]
  readonly years: readonly number[]
  readonly rates: readonly number[]
  readonly depth: number
  /** The share of columns whose heading names a total. */
  readonly share: number
}

const mostDepth = 12

/** Reads the lines that are likely headings, down to the first run of data. A heading holds until the next one to its right, above the lowest line. */
export function readHeads({ page }: Survey, lines: Float64Array): ColumnHeads {
  const header = roles.indexOf('header')
  const heading = [...page.lines.keys()].filter(i => (lines[i * roles.length + header] ?? 0) > 0.4).slice(0, mostDepth)
  const texts: string[][] = page.columns.map(() => [])
  for (const [n, i] of heading.entries()) {
    const spots = page.lines[i]?.spots ?? []
    let next = 0
    let said = ''
    for (const k of page.columns.keys()) {
      const spot = spots[next]
      if (spot?.k === k) {
        said = spot.text
        next++
      } else if (n === heading.length - 1 || k === 0) said = ''
      if (said !== '') texts[k]?.push(said)
    }
  }
  const years = page.columns.map((_, k) => (heading.some(i => page.kinds[i * page.columns.length + k] === kind.year) ? 1 : 0))
  const totals = texts.map(over => (over.some(namesTotal) ? 1 : 0))
  return {
    totals,
    lastTotals: texts.map(over => (namesTotal(over.at(-1) ?? '') ? 1 : 0)),
    years,
    rates: texts.map(over => (over.some(isRateHeading) ? 1 : 0)),
    depth: heading.length,
    share: totals.reduce((sum: number, n) => sum + n, 0) / Math.max(1, totals.length),
  }
}
