import type { Value } from '../../model/table.ts'
import { isTotalWord } from '../../text/total-words.ts'

/** Rows that differ in one column alone, in their order; `told` marks those that this column calls a total. */
export type SideLine = { readonly rows: readonly number[]; readonly told: readonly boolean[] }
/** A total within a line, by places in it, and what adds up to it. */
export type TotalRow = { readonly total: number; readonly parts: readonly number[] }

/** Which values of a column are words for a total. */
export const totalCodes = (values: readonly Value[]): readonly boolean[] =>
  values.map(value => typeof value === 'string' && isTotalWord(value))

/**
 * Finds what each total of a line sums up: all rows that are no totals; or those since the total before, or up to the next, where a
 * subtotal stands below or above its own. `figure` tells the count of a row, NaN where it is blank. What adds up to nothing is no total.
 */
export function findTotalRows({ rows, told }: SideLine, figure: (row: number) => number): TotalRow[] {
  const places = rows.map((_, n) => n)
  const plain = places.filter(n => !told[n])
  return places.flatMap(n => {
    if (!told[n]) return []
    const from = told.lastIndexOf(true, n - 1)
    const to = told.indexOf(true, n + 1)
    const since = n === 0 ? [] : places.slice((n > 0 ? from : -1) + 1, n)
    const until = places.slice(n + 1, to < 0 ? undefined : to)
    const parts = [plain, since, until].find(some => some.length > 0 && addsUp(some, n))
    return parts === undefined ? [] : [{ total: n, parts }]
  })

  function addsUp(some: readonly number[], total: number): boolean {
    const sum = some.reduce((all, n) => all + figure(rows[n] ?? 0), 0)
    return Math.abs(sum - figure(rows[total] ?? 0)) < 1e-6
  }
}
