import { findClasses } from './find-classes.ts'
import type { Codes } from './fold-keys.ts'
import { placesWhere } from './places-where.ts'

/** Of each row the columns that are to be blanked, as bits, of thirty at most; -1 where the row is to be left out. */
export type Hidden = Int32Array

// Rows times sets of columns that are tried before what is left is blanked whole.
const mostTried = 5_000_000

/**
 * Finds for every row that fewer than `k` rows are like, the fewest cells to blank until each has its like: one column at a time, the one
 * that helps most rows first; then two, and so on; at last all. Rows that stay alone even then are left out. A blank is a value like any
 * other here, and rows that were enough already are not touched. `beat` is called while the work goes on. (Local suppression: Samarati, Protecting Respondents' Identities, 2001.)
 */
export function hideRare(columns: readonly Codes[], rows: number, k: number, beat: () => void = () => undefined): Hidden {
  const hidden = new Int32Array(rows)
  const { ids, sizes } = findClasses(columns, rows)
  let open = placesWhere(rows, r => (sizes[ids[r] as number] as number) < k)
  const all = 2 ** columns.length - 1
  let tried = 0
  for (let size = 1; size < columns.length && open.length > 0; size++) {
    tried += open.length * countSets(columns.length, size)
    if (tried > mostTried) break
    const helps = setsOf(columns.length, size).map(set => {
      beat()
      return { set, count: findHelped(columns, open, set, k).helped.length }
    })
    for (const { set } of helps.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.set - b.set)) {
      beat()
      const { helped, rest } = findHelped(columns, open, set, k)
      for (const r of helped) hidden[r] = set
      open = rest
    }
  }
  for (const r of open) hidden[r] = open.length >= k ? all : -1
  return hidden
}

/** The codes of the nth column once what is hidden is blank. */
export const blankOut = (codes: Int32Array, hidden: Hidden, column: number): Int32Array =>
  codes.map((code, n) => ((hidden[n] as number) & (1 << column) ? 0 : code))

/** The open rows that have their like once the columns of the set are blank, and those that have not. */
function findHelped(
  columns: readonly Codes[],
  open: Int32Array,
  set: number,
  k: number,
): { readonly helped: Int32Array; readonly rest: Int32Array } {
  const { ids, sizes } = findClasses(
    columns.filter((_, c) => (set & (1 << c)) === 0),
    open.length,
    open,
  )
  const isHelped = (_: number, i: number): boolean => (sizes[ids[i] as number] as number) >= k
  return { helped: open.filter(isHelped), rest: open.filter((r, i) => !isHelped(r, i)) }
}

/** How many sets of so many of the columns there are. */
function countSets(columns: number, size: number): number {
  let count = 1
  for (let n = 0; n < size; n++) count = (count * (columns - n)) / (n + 1)
  return count
}

/** All sets of so many of the columns, as bits. */
function setsOf(columns: number, size: number): number[] {
  const sets: number[] = []
  const add = (from: number, left: number, set: number): void => {
    if (left === 0) sets.push(set)
    else for (let c = from; c <= columns - left; c++) add(c + 1, left - 1, set | (1 << c))
  }
  add(0, size, 0)
  return sets
}
