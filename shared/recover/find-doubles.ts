import type { Finding } from '../model/recovery.ts'
import type { Rows, Value } from '../model/table.ts'
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
    const mark = fingerprint(row)
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

/** The same number for the same row; for others hardly ever. */
function fingerprint(row: readonly Value[]): number {
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (const value of row) {
    if (typeof value === 'string') {
      for (let i = 0; i < value.length; i++) a = Math.imul(a ^ value.charCodeAt(i), 0x01000193)
      b = Math.imul(b ^ a, 0x85ebca6b)
    } else if (typeof value === 'number') {
      a = Math.imul(a ^ (value | 0), 0x01000193)
      b = Math.imul(b ^ Math.trunc((value % 1) * 2 ** 31) ^ (value / 2 ** 32), 0xc2b2ae35)
    } else a = Math.imul(a ^ (value === null ? 7 : value ? 11 : 13), 0x01000193)
    b = Math.imul((b ^ a) + 0x9e3779b9, 0x85ebca6b) ^ (b >>> 15)
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11)
}
