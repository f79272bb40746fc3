/** Codes of a column with how many there may be. */
export type Codes = { readonly codes: Int32Array; readonly count: number }

/** Rows that are alike have one class: `ids` tells each row's, `sizes` how many rows a class has. */
export type Classes = { readonly ids: Int32Array; readonly sizes: Int32Array; readonly count: number }

/** Puts rows that have the same codes in all columns into one class. `some` are the places of the rows that count; null where all do. */
export function findClasses(columns: readonly Codes[], rows: number, some: Int32Array | null = null): Classes {
  const length = some?.length ?? rows
  let ids = new Int32Array(length)
  let count = length === 0 ? 0 : 1
  for (const column of columns) {
    if (count === length) break
    ;({ ids, count } = split(ids, count, column, some))
  }
  const sizes = new Int32Array(count)
  for (let i = 0; i < length; i++) sizes[ids[i] as number] = (sizes[ids[i] as number] as number) + 1
  return { ids, sizes, count }
}

// Up to here a table with a place for every pair is faster than looking pairs up.
const mostDirect = 1 << 22

/** Parts every class by one more column. */
function split(
  ids: Int32Array,
  count: number,
  column: Codes,
  some: Int32Array | null,
): { readonly ids: Int32Array<ArrayBuffer>; readonly count: number } {
  return count * column.count <= mostDirect ? splitDirect(ids, count, column, some) : splitHashed(ids, column, some)
}

function splitDirect(ids: Int32Array, count: number, { codes, count: codeCount }: Codes, some: Int32Array | null) {
  const known = new Int32Array(count * codeCount).fill(-1)
  const next = new Int32Array(ids.length)
  let made = 0
  for (let i = 0; i < ids.length; i++) {
    const at = (ids[i] as number) * codeCount + (codes[some === null ? i : (some[i] as number)] as number)
    let id = known[at] as number
    if (id < 0) {
      id = made++
      known[at] = id
    }
    next[i] = id
  }
  return { ids: next, count: made }
}

/** Pairs are found by open addressing; each slot has the first row of its pair. */
function splitHashed(ids: Int32Array, { codes }: Codes, some: Int32Array | null) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 2)))
  const slots = new Int32Array(size).fill(-1)
  const next = new Int32Array(ids.length)
  let made = 0
  for (let i = 0; i < ids.length; i++) {
    const [id, code] = [ids[i] as number, codes[some === null ? i : (some[i] as number)] as number]
    let slot = mix(id, code) & (size - 1)
    for (;;) {
      const first = slots[slot] as number
      if (first < 0) {
        slots[slot] = i
        next[i] = made++
        break
      }
      if (ids[first] === id && codes[some === null ? first : (some[first] as number)] === code) {
        next[i] = next[first] as number
        break
      }
      slot = (slot + 1) & (size - 1)
    }
  }
  return { ids: next, count: made }
}

function mix(id: number, code: number): number {
  let h = Math.imul(id, 0x9e3779b1) ^ Math.imul(code + 1, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
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
