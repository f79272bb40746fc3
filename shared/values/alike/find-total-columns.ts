import { isNumeric, type Table } from '../../model/table.ts'
import { isTotalWord } from '../../text/total-words.ts'

/** A column that is the sum of others, by the words over it and by its figures. */
export type TotalColumn = { readonly total: number; readonly parts: readonly number[] }

// A total over more columns than these stands over a table that should have been turned into rows.
const mostParts = 12
// One slip of the pen in twenty rows makes a total no other column.
const slips = 20

/** Finds columns of totals: what stands beside them, to the left or to the right, adds up to them wherever all is filled. */
export function findTotalColumns({ columns, rows }: Table): TotalColumn[] {
  const figures = columns.flatMap(({ type }, c) => (isNumeric(type) && type !== 'year' ? [c] : []))
  const tried = figures.flatMap((total, n) =>
    isTotalWord(columns[total]?.label ?? '') ? runsBeside(figures, n).map(parts => ({ total, parts, held: 0, failed: 0 })) : [],
  )
  if (tried.length === 0) return []
  for (const row of rows)
    for (const one of tried) {
      const total = row[one.total]
      let sum = 0
      for (const part of one.parts) {
        const value = row[part]
        sum = typeof value === 'number' ? sum + value : Number.NaN
      }
      if (typeof total !== 'number' || Number.isNaN(sum)) continue
      if (Math.abs(total - sum) < 1e-6) one.held++
      else one.failed++
    }
  const best = tried
    .filter(({ held, failed }) => held > 0 && failed * slips <= held)
    .sort((a, b) => b.held - a.held || a.parts.length - b.parts.length)
  return best.filter((one, i) => best.findIndex(({ total }) => total === one.total) === i).map(({ total, parts }) => ({ total, parts }))
}

function runsBeside(figures: readonly number[], at: number): readonly number[][] {
  const lengths = Array.from({ length: mostParts - 1 }, (_, n) => n + 2)
  return lengths.flatMap(length => [
    ...(at - length >= 0 ? [figures.slice(at - length, at)] : []),
    ...(at + length < figures.length ? [figures.slice(at + 1, at + 1 + length)] : []),
  ])
}

/** The given columns, and with each that is a part of a sum or a total all others of that sum: hidden in one, a count is worked out from the rest. */
export function completeSums(at: readonly number[], sums: readonly TotalColumn[]): number[] {
  const all = new Set(at)
  for (let size = -1; size !== all.size; ) {
    size = all.size
    for (const { total, parts } of sums) if ([total, ...parts].some(c => all.has(c))) for (const c of [total, ...parts]) all.add(c)
  }
  return [...all].sort((a, b) => a - b)
}
