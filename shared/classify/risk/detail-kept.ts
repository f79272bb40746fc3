import type { Value } from '../../model/table.ts'
import { entropyOf } from './entropy.ts'

/**
 * The share of what figures tell that is left after each is changed, 0 to 1: the entropy of each column's values before and
 * after, over all columns. So cells that are hidden, figures that are rounded and bands are held against each other by one measure.
 * `values` stand row by row, NaN where a cell has no figure. Where all figures are alike, the share of the cells that stay counts.
 */
export function detailKept(values: Float64Array, width: number, change: (value: number, cell: number) => Value): number {
  let [before, after, filled, same] = [0, 0, 0, 0]
  for (let column = 0; column < width; column++) {
    const [given, made] = [new Map<Value, number>(), new Map<Value, number>()]
    for (let cell = column; cell < values.length; cell += width) {
      const value = values[cell] ?? Number.NaN
      if (Number.isNaN(value)) continue
      const then = change(value, cell)
      filled++
      if (then === value) same++
      given.set(value, (given.get(value) ?? 0) + 1)
      made.set(then, (made.get(then) ?? 0) + 1)
    }
    before += entropyOf(Float64Array.from(given.values()))
    after += entropyOf(Float64Array.from(made.values()))
  }
  return before === 0 ? same / Math.max(1, filled) : Math.min(1, after / before)
}
