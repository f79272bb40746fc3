import { type Codes, fixedCodes, readDynamicCodes } from './inflate-codes.ts'

/** The packed stream breaks the rules of its format, or ends before it is whole. */
export class BadStream extends Error {}

/** What has been read of the packed bytes, bit by bit, and what has been unpacked and not handed out yet. */
export type Stream = {
  readonly packed: Uint8Array
  at: number
  hold: number
  bits: number
  readonly out: Uint8Array
  to: number
  /** Where the bytes begin that a copy may reach back to. */
  begin: number
}

const windowBytes = 32 * 1024
const pieceBytes = 256 * 1024
// The longest copy that one code may ask for.
const longest = 258
const endOfBlock = 256

const lengths = Uint16Array.of(
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
)
const lengthBits = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0)
const reaches = Uint16Array.of(
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12_289],
  ...[16_385, 24_577],
)
const reachBits = Uint8Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13)

/** The next few bits, which stay; beyond the end of the packed bytes stand noughts, which `checkEnd` finds out. */
export function peekBits(stream: Stream, count: number): number {
  for (; stream.bits < count; stream.bits += 8) stream.hold |= (stream.packed[stream.at++] ?? 0) << stream.bits
  return stream.hold & ((1 << count) - 1)
}

export function takeBits(stream: Stream, count: number): number {
  const value = peekBits(stream, count)
  stream.hold >>>= count
  stream.bits -= count
  return value
}

const usedBytes = ({ at, bits }: Stream): number => at - (bits >>> 3)

function checkEnd(stream: Stream): void {
  if (usedBytes(stream) > stream.packed.length) throw new BadStream('cut')
}

/**
 * Unpacks raw deflate bytes piece by piece, so that a part of any size needs little room; each piece is gone when the next is asked for.
 * Throws `BadStream`, also where packed bytes are left over. The built-in unpacker can do this only by hearing later, never at once.
 */
export function* inflatePieces(packed: Uint8Array): Generator<Uint8Array> {
  const stream: Stream = { packed, at: 0, hold: 0, bits: 0, out: new Uint8Array(windowBytes + pieceBytes + longest), to: 0, begin: 0 }
  let given = 0
  for (let isLast = false; !isLast; ) {
    isLast = takeBits(stream, 1) === 1
    const kind = takeBits(stream, 2)
    if (kind === 3) throw new BadStream('kind')
    const codes = kind === 0 ? null : kind === 1 ? fixedCodes() : readDynamicCodes(stream)
    let left = codes === null ? startStored(stream) : 1
    while (left > 0) {
      left = codes === null ? copyStored(stream, left) : copyCoded(stream, codes)
      checkEnd(stream)
      if (left === 0) break
      yield stream.out.subarray(given, stream.to)
      given = slide(stream)
    }
  }
  if (stream.to > given) yield stream.out.subarray(given, stream.to)
  if (usedBytes(stream) !== packed.length) throw new BadStream('left over')
}

/** Keeps as much as a copy may reach back to. */
function slide(stream: Stream): number {
  const keep = Math.min(windowBytes, stream.to)
  stream.out.copyWithin(0, stream.to - keep, stream.to)
  stream.to = keep
  return keep
}

function startStored(stream: Stream): number {
  takeBits(stream, stream.bits & 7)
  const length = takeBits(stream, 16)
  if ((takeBits(stream, 16) ^ 0xffff) !== length) throw new BadStream('stored')
  // Whole bytes that were taken ahead go back.
  stream.at -= stream.bits >>> 3
  stream.hold = 0
  stream.bits = 0
  return length
}

/** Copies stored bytes as far as there is room, and tells how many are left. */
function copyStored(stream: Stream, left: number): number {
  const size = Math.min(left, stream.out.length - stream.to)
  if (stream.at + size > stream.packed.length) throw new BadStream('cut')
  stream.out.set(stream.packed.subarray(stream.at, stream.at + size), stream.to)
  stream.at += size
  stream.to += size
  return left - size
}

/** Unpacks coded bytes until the block ends (0) or there is no more room (1). Bits are held here, because it is here that time goes. */
function copyCoded(stream: Stream, { words, wordMask, steps, stepMask }: Codes): number {
  const { packed, out } = stream
  const room = out.length - longest
  let { at, hold, bits, to } = stream
  let word = 0
  while (to < room && word >>> 4 !== endOfBlock) {
    for (; bits < 20; bits += 8) hold |= (packed[at++] ?? 0) << bits
    word = words[hold & wordMask] ?? 0
    if (word === 0) throw new BadStream('code')
    const symbol = word >>> 4
    hold >>>= word & 15
    bits -= word & 15
    if (symbol < endOfBlock) out[to++] = symbol
    if (symbol <= endOfBlock) continue
    const extra = lengthBits[symbol - 257] ?? 0
    const length = (lengths[symbol - 257] ?? 0) + (hold & ((1 << extra) - 1))
    hold >>>= extra
    bits -= extra
    for (; bits <= 24; bits += 8) hold |= (packed[at++] ?? 0) << bits
    const step = steps[hold & stepMask] ?? 0
    hold >>>= step & 15
    bits -= step & 15
    const more = reachBits[step >>> 4] ?? 0
    for (; bits < more; bits += 8) hold |= (packed[at++] ?? 0) << bits
    const reach = (reaches[step >>> 4] ?? 0) + (hold & ((1 << more) - 1))
    hold >>>= more
    bits -= more
    if (step === 0) throw new BadStream('copy')
    to = copyBack(out, to, reach, length)
  }
  Object.assign(stream, { at, hold, bits, to })
  return Number(word >>> 4 !== endOfBlock)
}

/** What lies back by `reach` once more; where that is less than the length it is said over and over. Tells where the copy ends. */
function copyBack(out: Uint8Array, to: number, reach: number, length: number): number {
  if (length < 3 || reach === 0 || reach > to) throw new BadStream('copy')
  const stop = to + length
  for (let at = to; at < stop; at++) out[at] = out[at - reach] ?? 0
  return stop
}
