import type { Spot } from '../../../shared/recover/origins.ts'
import type { Sqlite } from '../sqlite.ts'
import type { KeptOrigin } from './write.ts'

const mostUses = 500
type Use = { row: number; column: number }
type At = { readonly s: number; readonly r: number; readonly c: number }

/** One look into the lines of a table: a column, and which of its rows. */
type Look = { readonly column: number; readonly where: string; readonly params: readonly number[] }

/** The cells of the table that one cell of a sheet went into, be it as a value or as a heading; at most 500. */
export function findUses(db: Sqlite, origins: readonly KeptOrigin[], at: At): Use[] {
  const uses: Use[] = []
  for (const { column, where, params } of origins.flatMap((origin, column) => looksOf(origin, column, at))) {
    if (uses.length >= mostUses) break
    const rows = db
      .prepare<number[], number>(`SELECT n FROM line WHERE s = ? AND ${where} ORDER BY n LIMIT ?`)
      .pluck()
      .all(at.s, ...params, mostUses - uses.length)
    for (const row of rows) uses.push({ row, column })
  }
  return uses
}

function looksOf(origin: KeptOrigin, column: number, at: At): Look[] {
  const { s, r, c } = at
  const look = (where: string, ...params: number[]): Look => ({ column, where, params })
  switch (origin.kind) {
    case 'each': {
      const own = origin.of[s]
      return own === undefined ? [] : looksOf(own, column, at)
    }
    case 'sheet':
      return holds(origin.spots[s] ?? [], r, c) ? [look('n >= ?', 0)] : []
    case 'heading':
      return origin.leaves.flatMap((spots, leaf) => (holds(spots, r, c) ? [look('leaf = ?', leaf)] : []))
    case 'leaf':
      return origin.columns.flatMap((place, leaf) => [
        ...(place === c ? [look('r = ? AND leaf = ?', r, leaf)] : []),
        ...(holds(origin.headings[leaf] ?? [], r, c) ? [look('leaf = ?', leaf)] : []),
      ])
    case 'across':
      return [
        ...(holds(origin.headings, r, c) ? [look('n >= ?', 0)] : []),
        ...origin.columns.flatMap((place, leaf) => (origin.r === r && place === c ? [look('leaf = ?', leaf)] : [])),
      ]
    case 'line':
      return [...(holds(origin.headings, r, c) ? [look('n >= ?', 0)] : []), ...(origin.c === c ? [look(...lineAt(origin, column, r))] : [])]
  }
}

const lineAt = (origin: KeptOrigin & { readonly kind: 'line' }, column: number, r: number): [string, ...number[]] =>
  origin.moved ? ['n IN (SELECT n FROM moved WHERE k = ? AND r = ?)', column, r] : ['r = ?', r]

const holds = (spots: readonly Spot[], r: number, c: number): boolean => spots.some(spot => spot.r === r && spot.c === c)
