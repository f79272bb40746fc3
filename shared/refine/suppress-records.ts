import { encodeColumns } from '../values/alike/encode-columns.ts'
import { findClasses } from '../values/alike/find-classes.ts'
import type { Codes } from '../values/alike/fold-keys.ts'
import { blankOut, hideRare } from '../values/alike/hide-rare.ts'
import { placesWhere } from '../values/alike/places-where.ts'
import type { RefineStep } from './refine-step.ts'

/**
 * Protects the rows that fewer than `k` rows are like in the given columns: leaves them out, or blanks as few of these cells as it takes.
 * (k-anonymity: Sweeney, k-anonymity: a model for protecting privacy, 2002.) What it made is counted again before it is given on.
 */
export const suppressRecords: RefineStep<'suppress-records'> = ({ rows }, at, { k, how }) => {
  const columns = encodeColumns(rows, at).map(({ codes, values }): Codes => ({ codes, count: values.length }))
  const hidden = how === 'blank' ? hideRare(columns, rows.length, k) : leaveOut(columns, rows.length, k)
  requireAlike(columns, hidden, k)
  const kept = hidden.includes(-1) ? placesWhere(hidden.length, n => hidden[n] !== -1) : null
  return {
    ...(kept === null ? {} : { kept }),
    give: (row, n) =>
      hidden[n] === 0 ? row : at.reduce((next, c, i) => ((hidden[n] as number) & (1 << i) ? next.with(c, null) : next), row),
    withheld: () => at.map((column, i) => ({ column, count: countHidden(columns[i], hidden, 1 << i) })),
  }
}

function leaveOut(columns: readonly Codes[], rows: number, k: number): Int32Array {
  const { ids, sizes } = findClasses(columns, rows)
  return ids.map(id => ((sizes[id] as number) < k ? -1 : 0))
}

/** Cells that had a value and have none now. */
function countHidden(column: Codes | undefined, hidden: Int32Array, bit: number): number {
  let count = 0
  for (let n = 0; n < hidden.length; n++) if (hidden[n] !== -1 && (hidden[n] as number) & bit && column?.codes[n] !== 0) count++
  return count
}

function requireAlike(columns: readonly Codes[], hidden: Int32Array, k: number): void {
  const cured = columns.map(({ codes, count }, i) => ({
    count,
    codes: blankOut(codes, hidden, i),
  }))
  const kept = placesWhere(hidden.length, n => hidden[n] !== -1)
  if (findClasses(cured, hidden.length, kept).sizes.some(size => size < k)) throw new Error('rows below k were left')
}
