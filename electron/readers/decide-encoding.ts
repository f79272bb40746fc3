import { isUtf8 } from 'node:buffer'
import { Fault } from '../../shared/base/fault.ts'

/** How the bytes of a text file become letters; `mark` is how many bytes in front say so themselves. */
export type Encoding = { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874'; readonly mark: number }

/** Hands out the pieces of a file one after the other, each time from its start. */
export type Pieces = () => Iterable<Uint8Array>

// Bytes that Windows-874 gives no letter: one of them, and the file is something else or damaged.
const unassigned = new Set([0xdb, 0xdc, 0xdd, 0xde, 0xfc, 0xfd, 0xfe, 0xff])
const enough = 0.8

/**
 * Decides from the whole file what it is written in: mark first, then strict UTF-8, then Thai of Windows-874, whose marks must stand upon
 * consonants. Anything else is `file/damaged`.
 */
export function decideEncoding(pieces: Pieces): Encoding {
  const [head = new Uint8Array()] = pieces()
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', mark: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', mark: 2 }
  if (isWholeUtf8(pieces())) return { name: 'utf-8', mark: 0 }
  const score = scoreThai(pieces())
  if (score < enough) throw new Fault('file/damaged', { why: 'encoding', figure: score, limit: enough })
  return { name: 'windows-874', mark: 0 }
}

function isWholeUtf8(pieces: Iterable<Uint8Array>): boolean {
  let rest = new Uint8Array()
  for (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const cut = bytes.length - countUnfinished(bytes)
    if (!isUtf8(bytes.subarray(0, cut))) return false
    rest = Uint8Array.from(bytes.subarray(cut))
  }
  return rest.length === 0
}

/** How many bytes at the end begin a letter that is not there whole. */
function countUnfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

const isConsonant = (byte: number): boolean => byte >= 0xa1 && byte <= 0xce
const isMark = (byte: number): boolean => byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)
const isLeading = (byte: number): boolean => byte >= 0xe0 && byte <= 0xe4
const isNoLetter = (byte: number): boolean =>
  unassigned.has(byte) || (byte > 0x80 && byte < 0xa0 && byte !== 0x85 && !(byte >= 0x91 && byte <= 0x97))

/** The share of Thai bytes that stand where they may: marks upon consonants, leading vowels before them; 0 where one is no letter at all. */
function scoreThai(pieces: Iterable<Uint8Array>): number {
  let [high, good, before] = [0, 0, 0]
  for (const piece of pieces) {
    for (const byte of piece) {
      // A leading vowel is judged by the letter that follows it.
      if (isLeading(before) && isConsonant(byte)) good++
      if (byte >= 0x80 && isNoLetter(byte)) return 0
      if (byte >= 0x80) high++
      if (byte >= 0x80 && standsWell(byte, before)) good++
      before = byte
    }
  }
  return high === 0 ? 0 : good / high
}

const standsWell = (byte: number, before: number): boolean => (isMark(byte) ? isConsonant(before) || isMark(before) : !isLeading(byte))
