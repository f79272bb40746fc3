import { findClasses } from '../../values/alike/find-classes.ts'
import type { Codes } from '../../values/alike/fold-keys.ts'
import type { SinglingSet } from './risk.ts'

const mostColumns = 4
const mostListed = 20
// Rows that are compared in all; a table for which that is not enough is looked at in smaller sets only.
const mostCompared = 500_000_000

/**
 * Finds the smallest sets of columns that single rows out: a row counts with a set if it is like no other in these columns and not so in
 * any part of them. (Minimal sample uniques: Elliot, Manning and Ford, SUDA, 2002.) A row that a part singles out is alone in the set as well, so
 * the others are compared without it.
 */
export function findSets(
  columns: readonly Codes[],
  rows: number,
  tell: (done: number, total: number) => void,
): { readonly sets: readonly SinglingSet[]; readonly upTo: number } {
  const found: SinglingSet[] = []
  let before = new Map<number, Int32Array | null>([[0, null]])
  let [upTo, compared] = [0, 0]
  for (let size = 1; size <= Math.min(mostColumns, columns.length); size++) {
    const next = new Map<number, Int32Array | null>()
    const sets = masksOf(columns.length, size)
    for (const [i, set] of sets.entries()) {
      const open = joinOpen(set, before, columns.length)
      compared += (open?.length ?? rows) * size
      if (compared > mostCompared) return { sets: sortSets(found), upTo }
      const { rest, single } = partSingle(columns, set, open, rows)
      next.set(set, rest)
      if (single > 0) found.push({ columns: bitsOf(set, columns.length), rows: single })
      tell(i, sets.length)
    }
    before = next
    upTo = size
  }
  return { sets: sortSets(found), upTo }
}

const sortSets = (found: readonly SinglingSet[]): SinglingSet[] =>
  [...found].sort((a, b) => a.columns.length - b.columns.length || b.rows - a.rows).slice(0, mostListed)

/** Rows that no part of the set singles out; null where none does. */
function joinOpen(set: number, before: ReadonlyMap<number, Int32Array | null>, count: number): Int32Array | null {
  const parts = bitsOf(set, count).flatMap(c => before.get(set & ~(1 << c)) ?? [])
  const [first, ...others] = parts.sort((a, b) => a.length - b.length)
  if (first === undefined) return null
  return others.reduce(meet, first)
}

/** The rows that stand in both lists; both rise. */
function meet(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length))
  let [i, j, n] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number]
    if (left === right) {
      both[n++] = left
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return both.subarray(0, n)
}

function partSingle(
  columns: readonly Codes[],
  set: number,
  open: Int32Array | null,
  rows: number,
): { readonly rest: Int32Array | null; readonly single: number } {
  const { ids, sizes } = findClasses(
    bitsOf(set, columns.length).map(c => columns[c] as Codes),
    rows,
    open,
  )
  let single = 0
  for (const size of sizes) if (size === 1) single++
  if (single === 0) return { rest: open, single }
  const rest = new Int32Array(ids.length - single)
  let n = 0
  for (let i = 0; i < ids.length; i++) if (sizes[ids[i] as number] !== 1) rest[n++] = open === null ? i : (open[i] as number)
  return { rest, single }
}

const bitsOf = (set: number, count: number): number[] => Array.from({ length: count }, (_, c) => c).filter(c => (set & (1 << c)) !== 0)

function masksOf(count: number, size: number): number[] {
  const sets: number[] = []
  for (let set = 0; set < 2 ** count; set++) if (bitsOf(set, count).length === size) sets.push(set)
  return sets
}
