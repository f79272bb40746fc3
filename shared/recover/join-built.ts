import type { Rows } from '../model/table.ts'
import type { Built } from './build-rows.ts'
import { findDoubles } from './find-doubles.ts'
import type { ColumnOrigin, LaidOrigin, Origins } from './origins.ts'

/** Rows of several papers as one table, in the order of the papers, each with its way back. */
export function joinBuilt(built: readonly Built[]): Built {
  const [first] = built
  if (built.length === 1 && first) return { ...first, findings: [...first.findings, ...findDoubles(first.rows, first.origins)] }
  const findings = built.flatMap(part => [...part.findings, ...findDoubles(part.rows, part.origins)])
  return { rows: chainRows(built.map(({ rows }) => rows)), findings, origins: joinOrigins(built.map(({ origins }) => origins)) }
}

/** Rows one after the other, each part kept as it is. */
const chainRows = (parts: readonly Rows[]): Rows => ({
  length: parts.reduce((sum, { length }) => sum + length, 0),
  *[Symbol.iterator]() {
    for (const part of parts) yield* part
  },
})

function joinOrigins(parts: readonly Origins[]): Origins {
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0)
  const sheetOf = new Uint16Array(count)
  const lines = new Int32Array(count)
  const leaves = parts.some(part => part.leaves !== null) ? new Int32Array(count) : null
  let at = 0
  for (const [s, part] of parts.entries()) {
    sheetOf.fill(s, at, at + part.lines.length)
    lines.set(part.lines, at)
    if (part.leaves) leaves?.set(part.leaves, at)
    at += part.lines.length
  }
  const columns = (parts[0]?.columns ?? []).map((_, k) => joinColumn(parts, k, count))
  return { sheets: parts.map(({ sheets }) => sheets[0] ?? ''), sheetOf, lines, leaves, columns }
}

function joinColumn(parts: readonly Origins[], k: number, count: number): ColumnOrigin {
  // Lines that were filled down are counted through all rows, whatever sheet these are from.
  const filled = new Int32Array(count).fill(-1)
  let at = 0
  const of = parts.map(({ columns, lines }): LaidOrigin => {
    const origin = columns[k]
    const start = at
    at += lines.length
    if (origin === undefined || origin.kind === 'each' || origin.kind === 'sheet') return { kind: 'heading', leaves: [] }
    if (origin.kind !== 'line') return origin
    if (origin.lines === null) return origin
    filled.set(origin.lines, start)
    return { ...origin, lines: filled }
  })
  return { kind: 'each', of }
}
