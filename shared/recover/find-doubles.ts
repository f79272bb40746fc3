import { printRow } from '../model/print-row.ts'
import type { Finding } from '../model/recovery.ts'
import type { Rows } from '../model/table.ts'
import type { Origins } from './origins.ts'

const mostCompared = 200_000
const mostFindings = 100

/** Rows that say in every column what a row before them said. */
export function findDoubles(rows: Rows, origins: Origins): Finding[] {
  if (rows.length > mostCompared || origins.leaves !== null) return []
  const findings: Finding[] = []
  const places = placesOfDoubles(rows)
  for (const [i, before] of places)
    findings.push({
      code: 'duplicate-row',
      place: { sheet: origins.sheets[origins.sheetOf?.[i] ?? 0] ?? '', r: origins.lines[i] ?? 0, c: 0 },
      facts: { row: (origins.lines[before] ?? 0) + 1 },
    })
  return findings
}

/** Each double with the first of its like. Only rows of one fingerprint are spelled out, for few are. */
function placesOfDoubles(rows: Rows): [row: number, before: number][] {
  const marks = new Float64Array(rows.length)
  const seen = new Set<number>()
  const twice = new Set<number>()
  let n = 0
  for (const row of rows) {
    const mark = printRow(row)
    marks[n++] = mark
    if (seen.has(mark)) twice.add(mark)
    else seen.add(mark)
  }
  const doubles: [number, number][] = []
  const spelled = new Map<string, number>()
  n = 0
  for (const row of twice.size === 0 ? [] : rows) {
    const i = n++
    if (!twice.has(marks[i] ?? 0)) continue
    const spelling = JSON.stringify(row)
    const before = spelled.get(spelling)
    if (before === undefined) spelled.set(spelling, i)
    else if (doubles.push([i, before]) >= mostFindings) break
  }
  return doubles
}
