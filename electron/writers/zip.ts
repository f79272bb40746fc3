import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { layDirectory, layHead, utf8Names, type ZipEntry, type ZipRecord } from '../../shared/base/zip-records.ts'
import { cannotHold } from '../../shared/publish/table-to-write.ts'
import { gather } from './write-chunks.ts'

/** A part of a package on its way in. A stored one is short and lies unpacked, so that whoever sniffs the file reads it as it is. */
export type ZipPart = { readonly name: string; readonly chunks: Iterable<string>; readonly stored?: boolean }

const mostBytes = 0xffff_fffe
const descriptor = 0x0008

/**
 * Packs parts into an archive piece by piece (APPNOTE 6.3.3: deflate, names in UTF-8, sizes behind each part), so that nothing is held
 * whole. `format` is named in the fault `file/cannot-hold` of a part or a file of 4 GB, which would need the later 64-bit form.
 */
export async function* packZip(format: string, parts: Iterable<ZipPart>): AsyncIterable<Uint8Array> {
  const entries: ZipEntry[] = []
  let at = 0
  for (const part of parts) {
    const start = at
    const name = Buffer.from(part.name, 'utf8')
    const pieces = part.stored ? storePart(name, part) : deflatePart(format, name, part)
    try {
      let next = await pieces.next()
      for (; !next.done; next = await pieces.next()) {
        at += next.value.length
        if (at > mostBytes) throw cannotHold(format, 'bytes', { limit: mostBytes })
        yield next.value
      }
      entries.push({ ...next.value, at: start })
    } finally {
      // Whoever stops in the middle lets go of what the part was made from.
      await pieces.return(neverLaid)
    }
  }
  yield* layDirectory(entries, at)
}

type Pieces = AsyncGenerator<Uint8Array, ZipRecord>
const neverLaid: ZipRecord = { name: Buffer.alloc(0), flags: 0, method: 0, crc: 0, packed: 0, size: 0 }

async function* storePart(name: Buffer, { chunks }: ZipPart): Pieces {
  const bytes = Buffer.from([...chunks].join(''), 'utf8')
  const laid = { name, flags: utf8Names, method: 0, crc: crc32(bytes), packed: bytes.length, size: bytes.length }
  yield layHead(laid)
  yield bytes
  return laid
}

async function* deflatePart(format: string, name: Buffer, { chunks }: ZipPart): Pieces {
  const flags = utf8Names | descriptor
  yield layHead({ name, flags, method: 8, crc: 0, packed: 0, size: 0 })
  let [crc, size, packed] = [0, 0, 0]
  const deflate = createDeflateRaw({ level: constants.Z_DEFAULT_COMPRESSION })
  const fed = pipeline(
    Readable.from(gather(chunks)),
    async function* count(source: AsyncIterable<Uint8Array>) {
      for await (const bytes of source) {
        crc = crc32(bytes, crc)
        size += bytes.length
        yield bytes
      }
    },
    deflate,
  )
  // What breaks while it is fed breaks the reading below.
  fed.catch(() => undefined)
  try {
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      packed += piece.length
      yield piece
    }
  } finally {
    await fed.catch(() => undefined)
  }
  if (size > mostBytes) throw cannotHold(format, 'bytes', { limit: mostBytes })
  const tail = Buffer.alloc(16)
  tail.write('PK\x07\x08', 0, 'latin1')
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  yield tail
  return { name, flags, method: 8, crc, packed, size }
}
