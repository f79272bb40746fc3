import type { Rows, Value } from '../model/table.ts'

/** Takes the values of a table column by column; what it makes of them is a third of what rows of arrays take. */
export type RowKeeper = { readonly set: (row: number, column: number, value: Value) => void; readonly rows: Rows }

type Kept =
  // Figures lie flat; NaN, which no sheet can say, stands for nothing.
  { readonly figures: Float64Array } | { readonly values: Value[] }

/** Makes room for a table of this many rows; `figures` tells which columns hold nothing but figures. A place that is never set holds nothing. */
export function keepRows(figures: readonly boolean[], count: number): RowKeeper {
  const kept = figures.map(
    (isFigures): Kept =>
      isFigures ? { figures: new Float64Array(count).fill(Number.NaN) } : { values: new Array<Value>(count).fill(null) },
  )
  return {
    set: (row, column, value) => {
      const store = kept[column]
      if (store === undefined) return
      if ('values' in store) store.values[row] = value
      else store.figures[row] = typeof value === 'number' ? value : Number.NaN
    },
    rows: { length: count, [Symbol.iterator]: () => walk(kept, count) },
  }
}

function* walk(kept: readonly Kept[], count: number): IterableIterator<readonly Value[]> {
  for (let n = 0; n < count; n++) {
    const row: Value[] = new Array(kept.length)
    for (let k = 0; k < kept.length; k++) row[k] = valueAt(kept[k], n)
    yield row
  }
}

function valueAt(store: Kept | undefined, n: number): Value {
  if (store === undefined) return null
  if ('values' in store) return store.values[n] ?? null
  const figure = store.figures[n] ?? Number.NaN
  return Number.isNaN(figure) ? null : figure
}
