import type { Spot } from '../../../shared/recover/origins.ts'
import type { Way } from './way.ts'
import type { KeptOrigin } from './write.ts'

const mostUses = 500
type Use = { row: number; column: number }
/** A cell of a sheet from which these parts of the table were read. */
type At = { readonly parts: readonly number[]; readonly r: number; readonly c: number }

/** One look down the rows of a table: a column, and which of its rows. */
type Look = { readonly column: number; readonly has: (n: number) => boolean }

/** The cells of the table that one cell of a sheet went into, be it as a value or as a heading; at most 500. */
export function findUses(way: Way, origins: readonly KeptOrigin[], at: At): Use[] {
  const uses: Use[] = []
  for (const s of at.parts)
    for (const { column, has } of origins.flatMap((origin, column) => looksOf(way, origin, column, { ...at, s })))
      for (let row = 0; row < way.lines.length && uses.length < mostUses; row++)
        if ((way.sheetOf?.[row] ?? 0) === s && has(row)) uses.push({ row, column })
  return uses
}

function looksOf(way: Way, origin: KeptOrigin, column: number, at: Omit<At, 'parts'> & { readonly s: number }): Look[] {
  const { s, r, c } = at
  const look = (has: Look['has']): Look => ({ column, has })
  const everywhere = look(() => true)
  const onLeaf = (leaf: number): Look => look(n => (way.leaves?.[n] ?? 0) === leaf)
  switch (origin.kind) {
    case 'each': {
      const own = origin.of[s]
      return own === undefined ? [] : looksOf(way, own, column, at)
    }
    case 'sheet':
      return holds(origin.spots[s] ?? [], r, c) ? [everywhere] : []
    case 'heading':
      return origin.leaves.flatMap((spots, leaf) => (holds(spots, r, c) ? [onLeaf(leaf)] : []))
    case 'leaf':
      return origin.columns.flatMap((place, leaf) => [
        ...(place === c ? [look(n => way.lines[n] === r && (way.leaves?.[n] ?? 0) === leaf)] : []),
        ...(holds(origin.headings[leaf] ?? [], r, c) ? [onLeaf(leaf)] : []),
      ])
    case 'across':
      return [
        ...(holds(origin.headings, r, c) ? [everywhere] : []),
        ...origin.columns.flatMap((place, leaf) => (origin.r === r && place === c ? [onLeaf(leaf)] : [])),
      ]
    case 'line': {
      const lines = (origin.moved ? way.moved(column) : null) ?? way.lines
      return [...(holds(origin.headings, r, c) ? [everywhere] : []), ...(origin.c === c ? [look(n => lines[n] === r)] : [])]
    }
  }
}

const holds = (spots: readonly Spot[], r: number, c: number): boolean => spots.some(spot => spot.r === r && spot.c === c)
