import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../../shared/base/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { manyRows, writeGood } from './kit/good-files.ts'
import { readBytes, textsOf, tryBytes, valuesOf } from './kit/read.ts'

const csv = Buffer.from(
  manyRows(400)
    .map(line => line.map(value => (value === null ? '' : `"${value}"`)).join(','))
    .join('\r\n'),
)
const files = [
  ['ดี.xlsx', writeGood('xlsx')],
  ['ดี.xls', writeGood('biff8')],
  ['ห้า.xls', writeGood('biff5', [['a', 'b'], ...Array.from({ length: 300 }, (_, i) => [i, `word ${i}`])])],
] as const
const seed = 20_260_101
const slowMs = 5000

/** Reads and answers the fault's code, or null. A slow end is a failure: a person waits for it. */
function watch(name: string, bytes: Uint8Array, folder: string): ReturnType<typeof tryBytes> {
  const began = performance.now()
  const end = tryBytes(name, bytes, folder)
  expect(performance.now() - began).toBeLessThan(slowMs)
  if (end instanceof Fault) expect(end.code).toMatch(/^file\//)
  return end
}

/** Flips bits, blanks a sector, cuts a piece out, or puts one in twice. */
const mutations = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bit: fc.nat(7),
    times: fc.constantFrom(1, 8, 64),
  }),
  fc.record({
    kind: fc.constantFrom('blank' as const, 'cut' as const, 'twice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 600 }),
  }),
)
type Mutation = typeof mutations extends fc.Arbitrary<infer T> ? T : never

function mutate(good: Buffer, mutation: Mutation): Buffer {
  const at = Math.min(good.length - 1, Math.floor(mutation.at * good.length))
  const bytes = Buffer.from(good)
  if (mutation.kind === 'flip') {
    for (let i = 0; i < mutation.times; i++) {
      const place = (at + i * 7919) % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ (1 << mutation.bit)
    }
    return bytes
  }
  const piece = good.subarray(at, at + mutation.size)
  if (mutation.kind === 'blank') return bytes.fill(0, at, Math.min(bytes.length, at + mutation.size))
  return mutation.kind === 'cut'
    ? Buffer.concat([good.subarray(0, at), good.subarray(at + piece.length)])
    : Buffer.concat([good.subarray(0, at), piece, good.subarray(at)])
}

describe('a damaged file', () => {
  it.each(files)('%s cut off at any tenth of its length, or short of its last byte, is refused', (name, good) => {
    const folder = tempFolder()
    expect(tryBytes(name, good, folder)).not.toBeInstanceOf(Fault)
    const cuts = Array.from({ length: 9 }, (_, i) => Math.floor((good.length * (i + 1)) / 10))
    // The box of xls is filled up at its end; what is lost of the filling is no loss.
    for (const cut of name.endsWith('.xlsx') ? [...cuts, good.length - 1] : cuts)
      expect(watch(name, good.subarray(0, cut), folder)).toBeInstanceOf(Fault)
  })

  it('a csv that was cut off is refused, or is the lines that are there', () => {
    const folder = tempFolder()
    const whole = textsOf(readBytes('ดี.csv', csv, folder).sheets[0]?.grid)
    for (let tenth = 1; tenth < 10; tenth++) {
      const end = watch('ดี.csv', csv.subarray(0, Math.floor((csv.length * tenth) / 10)), folder)
      if (end instanceof Fault) continue
      const lines = textsOf(end.sheets[0]?.grid)
      expect(lines.slice(0, -1)).toEqual(whole.slice(0, lines.length - 1))
    }
  })

  it('in the form of xlsx is refused, or holds every value of the good one', () => {
    const folder = tempFolder()
    const [name, good] = files[0]
    const seen = readBytes(name, good, folder).sheets.map(({ grid }) => valuesOf(grid))
    const tally = { read: 0, refused: 0 }
    fc.assert(
      fc.property(mutations, mutation => {
        const end = watch(name, mutate(good, mutation), folder)
        if (end instanceof Fault) tally.refused++
        else {
          tally.read++
          expect(end.sheets.map(({ grid }) => valuesOf(grid))).toEqual(seen)
        }
      }),
      { seed, numRuns: 600 },
    )
    expect(tally.refused).toBeGreaterThan(tally.read)
  })

  it.each(files.slice(1))('%s never hangs the reader and never ends in anything but grids or a refusal', (name, good) => {
    const folder = tempFolder()
    fc.assert(
      fc.property(mutations, mutation => void watch(name, mutate(good, mutation), folder)),
      { seed, numRuns: 400 },
    )
  })

  it('of random bytes is refused, or is text', () => {
    const folder = tempFolder()
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [9, 8, 0x10, 0],
      [9, 0, 4, 0],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    ]
    fc.assert(
      fc.property(
        fc.constantFrom('a.xlsx', 'a.xls', 'a.csv', 'a.tsv'),
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 3000 }),
        (name, start, bytes) => {
          const end = watch(name, Buffer.concat([Buffer.from(start), bytes]), folder)
          if (!(end instanceof Fault)) expect(end.encoding).not.toBeNull()
        },
      ),
      { seed, numRuns: 1500 },
    )
  })

  it('of random text is read to the last letter, or refused', () => {
    const folder = tempFolder()
    const word = fc.stringMatching(/^[ก-ฮA-Za-z0-9 ,;|"'\n\t.-]{0,12}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 8 }), lines => {
        const head = [['ก', 'ข', 'ค'], ['ง', 'จ', 'ฉ'], ...lines, ['ท้าย', 'ท้าย', 'ท้าย']]
        const text = head.map(line => line.map(field => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n')
        const read = readBytes('ก.csv', text, folder)
        expect(textsOf(read.sheets[0]?.grid).map(line => [...line, null, null, null].slice(0, 3))).toEqual(
          head.map(line => line.map(field => (field.trim() === '' ? null : field))),
        )
      }),
      { seed, numRuns: 400 },
    )
  })
})
