import { crc32 } from 'node:zlib'
import { Fault } from '../../shared/base/fault.ts'
import { BadStream, inflatePieces } from './inflate.ts'
import { unpackPart } from './unzip.ts'
import type { ZipEntry } from './zip-directory.ts'

const pieceBytes = 256 * 1024
// Up to this size the built-in unpacker is quicker, and the room for the whole part is there.
const wholeBytes = 16 * 1024 * 1024

/**
 * Unpacks one part piece by piece, each gone when the next is asked for. Real bytes are counted; size and CRC-32 of the directory must both
 * be met at the end, so that nothing of a part may be believed before. Throws file/damaged and file/unsafe.
 */
export function* unpackPieces(bytes: Buffer, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.size <= wholeBytes) yield* cut(unpackPart(bytes, entry))
  else yield* unpackLarge(bytes.subarray(entry.at, entry.at + entry.packed), entry)
}

function* cut(whole: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < whole.length; at += pieceBytes) yield whole.subarray(at, at + pieceBytes)
}

function* unpackLarge(packed: Buffer, { name, size, crc, deflated }: ZipEntry): Generator<Uint8Array> {
  let [done, sum] = [0, 0]
  try {
    for (const piece of deflated ? inflatePieces(packed) : cut(packed)) {
      done += piece.length
      if (done > size) throw new Fault('file/unsafe', { why: 'size', part: name, figure: size })
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (thrown) {
    if (thrown instanceof BadStream) throw new Fault('file/damaged', { part: name }, thrown)
    throw thrown
  }
  if (done !== size || sum !== crc) throw new Fault('file/damaged', { part: name })
}
