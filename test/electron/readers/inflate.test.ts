import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadStream, inflatePieces } from '../../../electron/readers/inflate.ts'

const seed = 20_260_103

/** All pieces together; each one is gone when the next is asked for. */
function inflate(packed: Uint8Array): Buffer {
  const pieces: Buffer[] = []
  for (const piece of inflatePieces(packed)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

const word = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map(bytes => Buffer.from(bytes)),
  fc.tuple(fc.nat(40), fc.nat(200_000)).map(([value, size]) => Buffer.alloc(size, value)),
  fc
    .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 3000 }))
    .map(([n, times]) => Buffer.from(`<c r="A${n}"><v>${n * 7}</v></c>`.repeat(times))),
)

describe('the unpacker that gives piece by piece', () => {
  it('gives what was packed, however it was', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.nat(9), fc.nat(4), (words, level, strategy) => {
        const bytes = Buffer.concat(words)
        expect(inflate(deflateRawSync(bytes, { level, strategy })).equals(bytes)).toBe(true)
      }),
      { seed, numRuns: 150 },
    )
  })

  it('ends at once on bytes that are damaged, cut off or too many, or gives as many as there are', () => {
    const good = deflateRawSync(Buffer.from(Array.from({ length: 3000 }, (_, i) => `<c><v>${(i * 7919) % 1009}</v></c>`).join('')))
    for (let cut = 0; cut < good.length; cut += 97) expect(() => inflate(good.subarray(0, cut))).toThrow(BadStream)
    expect(() => inflate(Buffer.concat([good, Buffer.from('x')]))).toThrow(BadStream)
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(7), (at, bit) => {
        const bad = Buffer.from(good)
        bad[at] = (bad[at] ?? 0) ^ (1 << bit)
        try {
          inflate(bad)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(BadStream)
        }
      }),
      { seed, numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), bytes => {
        try {
          inflate(bytes)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(BadStream)
        }
      }),
      { seed, numRuns: 2000 },
    )
  })
})
