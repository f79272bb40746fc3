import { crc32, inflateRawSync } from 'node:zlib'
import { Fault } from '../../shared/base/fault.ts'
import { limits } from './limits.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Unpacks one part: real bytes are counted, the directory's size and CRC-32 must both be met. Throws file/damaged, file/unsafe, file/too-large. */
export function unpackPart(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.size > limits.partBytes)
    throw new Fault('file/too-large', { part: entry.name, limit: limits.partBytes, figure: entry.size, unit: 'bytes' })
  const packed = bytes.subarray(entry.at, entry.at + entry.packed)
  const part = entry.deflated ? inflate(packed, entry) : packed
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw new Fault('file/damaged', { part: entry.name })
  return part
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  try {
    // One byte more than promised is room enough to see a lie, and no room for a bomb.
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: entry.size + 1, info: true }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    // What the packed stream leaves over belongs to nobody: the directory lies about its length.
    if (engine.bytesWritten !== packed.length) throw new Fault('file/damaged', { part: entry.name })
    return buffer
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown
    const tooLong = thrown instanceof RangeError
    if (tooLong) throw new Fault('file/unsafe', { why: 'size', part: entry.name, figure: entry.size }, thrown)
    throw new Fault('file/damaged', { part: entry.name }, thrown)
  }
}
