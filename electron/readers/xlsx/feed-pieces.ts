import { isUtf8 } from 'node:buffer'
import { Fault } from '../../../shared/base/fault.ts'
import { refuseDoctype } from '../check-xml.ts'

const roomBytes = 1024 * 1024
// No cell and no text of a workbook is as long as this.
const mostKept = 64 * 1024 * 1024

/** Takes XML from the start of `bytes` up to `end`, where a NUL stands, and tells how far it came; the rest comes again with more behind it. */
export type TakeXml = (bytes: Buffer, end: number) => number

/** Feeds the pieces of an XML part to whoever reads it, to its end or until that is enough. What is left over at the end must be blank. */
export function feedPieces(
  part: string,
  pieces: Iterable<Uint8Array>,
  take: TakeXml,
  tell: (bytes: number) => void,
  isEnough: () => boolean = () => false,
): void {
  let bytes: Buffer = Buffer.alloc(roomBytes)
  let [end, isFirst] = [0, true]
  for (const piece of pieces) {
    if (isFirst) refuseDoctype(part, Buffer.from(piece.buffer, piece.byteOffset, piece.length))
    isFirst = false
    if (end + piece.length + 1 > bytes.length) bytes = grow(part, bytes, end + piece.length + 1)
    bytes.set(piece, end)
    end += piece.length
    bytes[end] = 0
    const taken = take(bytes, end)
    // What was taken ends with a tag, so that no letter is cut in two.
    if (!isUtf8(bytes.subarray(0, taken))) throw new Fault('file/damaged', { why: 'encoding', part })
    bytes.copyWithin(0, taken, end)
    end -= taken
    tell(piece.length)
    if (isEnough()) return
  }
  if (bytes.subarray(0, end).some(byte => byte > 0x20 || byte === 0)) throw new Fault('file/damaged', { part })
}

function grow(part: string, bytes: Buffer, need: number): Buffer {
  if (need > mostKept) throw new Fault('file/damaged', { part })
  const larger = Buffer.alloc(Math.max(need, bytes.length * 2))
  bytes.copy(larger)
  return larger
}
