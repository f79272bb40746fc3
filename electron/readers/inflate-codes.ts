import { BadStream, peekBits, type Stream, takeBits } from './inflate.ts'

/** Look-up tables of a block: each entry is a symbol shifted by four, and the length of its code; 0 where there is no such code. */
export type Codes = {
  readonly words: Uint16Array
  readonly wordMask: number
  readonly steps: Uint16Array
  readonly stepMask: number
}

const longestCode = 15
// The order in which a block tells the lengths of the codes for its code lengths.
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Lays the table of a set of codes by their lengths. Sets that leave codes over are taken only where a single code is in use. */
function layCodes(sizes: Uint8Array, count: number): { readonly table: Uint16Array; readonly mask: number } {
  const counts = new Uint16Array(longestCode + 1)
  let [longest, used] = [0, 0]
  for (let symbol = 0; symbol < count; symbol++) {
    const size = sizes[symbol] ?? 0
    if (size === 0) continue
    counts[size] = (counts[size] ?? 0) + 1
    used++
    if (size > longest) longest = size
  }
  const next = new Uint16Array(longestCode + 2)
  let [code, left] = [0, 1]
  for (let size = 1; size <= longestCode; size++) {
    left = left * 2 - (counts[size] ?? 0)
    if (left < 0) throw new BadStream('codes')
    code = (code + (size === 1 ? 0 : (counts[size - 1] ?? 0))) << 1
    next[size] = code
  }
  if (left > 0 && used > 1) throw new BadStream('codes')
  const table = new Uint16Array(1 << longest)
  for (let symbol = 0; symbol < count; symbol++) {
    const size = sizes[symbol] ?? 0
    if (size === 0) continue
    const value = next[size] ?? 0
    next[size] = value + 1
    const entry = (symbol << 4) | size
    for (let place = turn(value, size); place < table.length; place += 1 << size) table[place] = entry
  }
  return { table, mask: table.length - 1 }
}

/** The bits of a code in the order in which they lie in the stream. */
function turn(code: number, size: number): number {
  let [turned, rest] = [0, code]
  for (let i = 0; i < size; i++) {
    turned = (turned << 1) | (rest & 1)
    rest >>>= 1
  }
  return turned
}

function joinCodes(sizes: Uint8Array, words: number, steps: number): Codes {
  const [forWords, forSteps] = [layCodes(sizes, words), layCodes(sizes.subarray(words), steps)]
  return { words: forWords.table, wordMask: forWords.mask, steps: forSteps.table, stepMask: forSteps.mask }
}

let fixed: Codes | null = null

/** The codes that every stream may use without telling them. */
export function fixedCodes(): Codes {
  if (fixed === null) {
    const sizes = new Uint8Array(288 + 32)
    sizes.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288)
    fixed = joinCodes(sizes, 288, 32)
  }
  return fixed
}

/** Reads the codes that a block brings with it. */
export function readDynamicCodes(stream: Stream): Codes {
  const [words, steps, told] = [takeBits(stream, 5) + 257, takeBits(stream, 5) + 1, takeBits(stream, 4) + 4]
  if (words > 286 || steps > 30) throw new BadStream('codes')
  const outer = new Uint8Array(19)
  for (let i = 0; i < told; i++) outer[lengthOrder[i] ?? 0] = takeBits(stream, 3)
  const { table, mask } = layCodes(outer, 19)
  const sizes = new Uint8Array(words + steps)
  for (let i = 0; i < sizes.length; ) {
    const entry = table[peekBits(stream, 7) & mask] ?? 0
    if (entry === 0) throw new BadStream('codes')
    takeBits(stream, entry & 15)
    i = layRun(stream, sizes, i, entry >>> 4)
  }
  // A block that cannot say that it ends never does.
  if (sizes[256] === 0) throw new BadStream('codes')
  return joinCodes(sizes, words, steps)
}

/** Lays one code length, or a run of the one before or of noughts; tells where the next one lies. */
function layRun(stream: Stream, sizes: Uint8Array, i: number, symbol: number): number {
  if (symbol < 16) {
    sizes[i] = symbol
    return i + 1
  }
  const repeat = symbol === 16 ? 3 + takeBits(stream, 2) : symbol === 17 ? 3 + takeBits(stream, 3) : 11 + takeBits(stream, 7)
  if (i + repeat > sizes.length || (symbol === 16 && i === 0)) throw new BadStream('codes')
  sizes.fill(symbol === 16 ? (sizes[i - 1] ?? 0) : 0, i, i + repeat)
  return i + repeat
}
