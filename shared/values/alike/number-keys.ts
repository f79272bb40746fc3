/** One whole number for each row: rows that are alike have the same. All are below `span`, which a double holds exactly. */
export type Keys = { readonly keys: Float64Array<ArrayBuffer>; readonly span: number }

// Up to here a table with a place for every key is faster than looking keys up.
export const mostDirect = 1 << 22

/** Numbers the keys in the order of their coming. */
export function numberKeys({ keys, span }: Keys): { readonly ids: Int32Array<ArrayBuffer>; readonly count: number } {
  return span <= mostDirect ? numberDirect(keys, span) : numberHashed(keys)
}

function numberDirect(keys: Float64Array, span: number) {
  const known = new Int32Array(span)
  const ids = new Int32Array(keys.length)
  let made = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    let id = known[key] as number
    if (id === 0) {
      id = ++made
      known[key] = id
    }
    ids[i] = id - 1
  }
  return { ids, count: made }
}

/** Keys are found by open addressing; each slot has the first row of its key. */
function numberHashed(keys: Float64Array) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
  const slots = new Int32Array(size)
  const ids = new Int32Array(keys.length)
  let made = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    let slot = mixKey(key) & (size - 1)
    for (;;) {
      const first = (slots[slot] as number) - 1
      if (first < 0) {
        slots[slot] = i + 1
        ids[i] = made++
        break
      }
      if (keys[first] === key) {
        ids[i] = ids[first] as number
        break
      }
      slot = (slot + 1) & (size - 1)
    }
  }
  return { ids, count: made }
}

/** The bits of a whole number of up to 53 bits, well mixed. */
export function mixKey(key: number): number {
  let h = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) >>> 0, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}
