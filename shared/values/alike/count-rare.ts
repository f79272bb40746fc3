import { type Codes, foldKeys } from './fold-keys.ts'
import { mixKey, mostDirect } from './number-keys.ts'

/**
 * Rows that fewer than `k` rows are like. `share`, a power of two, looks at one in so many classes only, each of them whole, and
 * reckons up: which classes those are follows from their codes, so that the same columns give the same figure.
 */
export function countRare(columns: readonly Codes[], rows: number, k: number, share = 1): number {
  const { keys, span } = foldKeys(columns, rows, null)
  return span <= mostDirect ? countDirect(keys, span, k) : countHashed(keys, k, share)
}

function countDirect(keys: Float64Array, span: number, k: number): number {
  const sizes = new Int32Array(span)
  for (let i = 0; i < keys.length; i++) sizes[keys[i] as number] = (sizes[keys[i] as number] as number) + 1
  return sumRare(sizes, k)
}

function countHashed(keys: Float64Array, k: number, share: number): number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, (keys.length / share) * 2.5)))
  const [slots, sizes] = [new Float64Array(size), new Int32Array(size)]
  const shift = Math.log2(share)
  let filled = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const mixed = mixKey(key)
    if ((mixed & (share - 1)) !== 0) continue
    // The sample may be larger than was thought; then all are counted.
    if (filled > size * 0.8) return countHashed(keys, k, 1)
    let slot = (mixed >>> shift) & (size - 1)
    while ((sizes[slot] as number) > 0 && slots[slot] !== key) slot = (slot + 1) & (size - 1)
    if (sizes[slot] === 0) {
      slots[slot] = key
      filled++
    }
    sizes[slot] = (sizes[slot] as number) + 1
  }
  return sumRare(sizes, k) * share
}

function sumRare(sizes: Int32Array, k: number): number {
  let below = 0
  for (const size of sizes) if (size < k) below += size
  return below
}
