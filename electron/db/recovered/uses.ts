import type { Spot } from '../../../shared/recover/origins.ts'
import type { Sqlite } from '../sqlite.ts'
import type { KeptOrigin } from './write.ts'

const mostUses = 500
type Use = { row: number; column: number }

/** The cells of the table that one cell of the sheet went into, be it as a value or as a heading. */
export function findUses(db: Sqlite, origins: readonly KeptOrigin[], r: number, c: number): Use[] {
  const uses: Use[] = []
  const find = (column: number, where: string, ...params: number[]): void => {
    const found = db
      .prepare(`SELECT n FROM line WHERE ${where} ORDER BY n LIMIT ?`)
      .pluck()
      .all(...params, mostUses - uses.length) as number[]
    for (const row of found) uses.push({ row, column })
  }
  for (const [column, origin] of origins.entries()) {
    if (uses.length >= mostUses) break
    if (origin.kind === 'heading') {
      for (const [leaf, spots] of origin.leaves.entries()) if (holds(spots, r, c)) find(column, 'leaf = ?', leaf)
    } else if (origin.kind === 'leaf') {
      for (const [leaf, at] of origin.columns.entries()) {
        if (at === c) find(column, 'r = ? AND leaf = ?', r, leaf)
        if (holds(origin.headings[leaf] ?? [], r, c)) find(column, 'leaf = ?', leaf)
      }
    } else {
      if (holds(origin.headings, r, c)) find(column, 'n >= ?', 0)
      if (origin.c === c && origin.moved) find(column, 'n IN (SELECT n FROM moved WHERE k = ? AND r = ?)', column, r)
      else if (origin.c === c) find(column, 'r = ?', r)
    }
  }
  return uses
}

const holds = (spots: readonly Spot[], r: number, c: number): boolean => spots.some(spot => spot.r === r && spot.c === c)
