import { type Codes, findClasses } from './find-classes.ts'

/** Of each row the columns that are to be blanked, as bits, of thirty at most; -1 where the row is to be left out. */
export type Hidden = Int32Array

// Rows times sets of columns that are tried before what is left is blanked whole.
const mostTried = 40_000_000

/**
 * Finds for every row that fewer than `k` rows are like, the fewest cells to blank until each has its like: one column at a time, the one
 * that helps most rows first; then two, and so on; at last all. Rows that stay alone even then are left out. A blank is a value like any
 * other here, and rows that were enough already are not touched. (Local suppression: Samarati, Protecting Respondents' Identities, 2001.)
 */
export function hideRare(columns: readonly Codes[], rows: number, k: number): Hidden {
  const hidden = new Int32Array(rows)
  const { ids, sizes } = findClasses(columns, rows)
  let open = Int32Array.from(range(rows).filter(r => (sizes[ids[r] as number] as number) < k))
  const all = 2 ** columns.length - 1
  for (let size = 1; size < columns.length && open.length > 0; size++) {
    const sets = setsOf(columns.length, size)
    if (open.length * sets.length > mostTried) break
    for (;;) {
      const best = findBest(columns, open, sets, k)
      if (best === null) break
      for (const r of best.helped) hidden[r] = best.set
      const helped = new Set(best.helped)
      open = open.filter(r => !helped.has(r))
    }
  }
  for (const r of open) hidden[r] = open.length >= k ? all : -1
  return hidden
}

type Best = { readonly set: number; readonly helped: readonly number[] }

function findBest(columns: readonly Codes[], open: Int32Array, sets: readonly number[], k: number): Best | null {
  let best: Best | null = null
  for (const set of sets) {
    const { ids, sizes } = findClasses(
      columns.filter((_, c) => (set & (1 << c)) === 0),
      open.length,
      open,
    )
    const helped = [...open].filter((_, i) => (sizes[ids[i] as number] as number) >= k)
    if (helped.length > (best?.helped.length ?? 0)) best = { set, helped }
  }
  return best
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** All sets of so many of the columns, as bits. */
export function setsOf(columns: number, size: number): number[] {
  const sets: number[] = []
  const add = (from: number, left: number, set: number): void => {
    if (left === 0) sets.push(set)
    else for (let c = from; c <= columns - left; c++) add(c + 1, left - 1, set | (1 << c))
  }
  add(0, size, 0)
  return sets
}
