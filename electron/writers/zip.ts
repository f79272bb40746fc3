import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { cannotHold } from '../../shared/publish/table-to-write.ts'
import { gather } from './write-chunks.ts'

/** A part of a package on its way in. A stored one is short and lies unpacked, so that whoever sniffs the file reads it as it is. */
export type ZipPart = { readonly name: string; readonly chunks: Iterable<string>; readonly stored?: boolean }

type Laid = {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}
type Entry = Laid & { readonly at: number }

const mostBytes = 0xffff_fffe
const descriptor = 0x0008
const utf8 = 0x0800
// The first day that the format knows: the same table gives the same bytes on any day.
const stamp = 0x0021_0000

/**
 * Packs parts into an archive piece by piece (APPNOTE 6.3.3: deflate, names in UTF-8, sizes behind each part), so that nothing is held
 * whole. `format` is named in the fault `file/cannot-hold` of a part or a file of 4 GB, which would need the later 64-bit form.
 */
export async function* packZip(format: string, parts: Iterable<ZipPart>): AsyncIterable<Uint8Array> {
  const entries: Entry[] = []
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
  const directory = Buffer.concat(entries.map(layEntry))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  yield directory
  yield end
}

type Pieces = AsyncGenerator<Uint8Array, Laid>
const neverLaid: Laid = { name: Buffer.alloc(0), flags: 0, method: 0, crc: 0, packed: 0, size: 0 }

async function* storePart(name: Buffer, { chunks }: ZipPart): Pieces {
  const bytes = Buffer.from([...chunks].join(''), 'utf8')
  const laid = { name, flags: utf8, method: 0, crc: crc32(bytes), packed: bytes.length, size: bytes.length }
  yield layHead(laid)
  yield bytes
  return laid
}

async function* deflatePart(format: string, name: Buffer, { chunks }: ZipPart): Pieces {
  const flags = utf8 | descriptor
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

/** What the head of a part and its line in the directory have in common, from the version needed on. */
function layShared({ name, flags, method, crc, packed, size }: Laid): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(method, 4)
  shared.writeUInt32LE(stamp, 6)
  shared.writeUInt32LE(crc, 10)
  shared.writeUInt32LE(packed, 14)
  shared.writeUInt32LE(size, 18)
  shared.writeUInt16LE(name.length, 22)
  return shared
}

const layHead = (laid: Laid): Buffer => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), layShared(laid), laid.name])

function layEntry(entry: Entry): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(entry.at, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), layShared(entry), tail, entry.name])
}
