import { type Codes, foldKeys } from './fold-keys.ts'
import { numberKeys } from './number-keys.ts'

/** Rows that are alike have one class: `ids` tells each row's, `sizes` how many rows a class has. */
export type Classes = { readonly ids: Int32Array; readonly sizes: Int32Array; readonly count: number }

/** Puts rows that have the same codes in all columns into one class. `some` are the places of the rows that count; null where all do. */
export function findClasses(columns: readonly Codes[], rows: number, some: Int32Array | null = null): Classes {
  const { ids, count } = numberKeys(foldKeys(columns, rows, some))
  const sizes = new Int32Array(count)
  for (let i = 0; i < ids.length; i++) sizes[ids[i] as number] = (sizes[ids[i] as number] as number) + 1
  return { ids, sizes, count }
}

/** The smallest class, and how many rows are in classes that are smaller than k; no rows, no smallest. */
export function weighClasses({ sizes }: Classes, k: number): { readonly least: number; readonly below: number; readonly single: number } {
  let [least, below, single] = [Number.POSITIVE_INFINITY, 0, 0]
  for (const size of sizes) {
    if (size < least) least = size
    if (size < k) below += size
    if (size === 1) single++
  }
  return { least: Number.isFinite(least) ? least : 0, below, single }
}
