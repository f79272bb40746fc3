import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive that a test lays by hand. Whatever is given besides name and bytes is a lie told in both headers. */
export type Entry = {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  readonly flags?: number
  readonly method?: number
  readonly stored?: boolean
  /** The name in the header before the bytes, where it shall differ. */
  readonly localName?: string
}

/** Packs entries into a zip archive, true or lying. */
export function packZip(entries: readonly Entry[], comment = ''): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes)
    const packed = entry.stored === true ? bytes : deflateRawSync(bytes)
    const local = Buffer.from(entry.localName ?? entry.name)
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), layShared(entry, bytes, packed, local.length), local])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const name = Buffer.from(entry.name)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), layShared(entry, bytes, packed, name.length), tail, name)
    pieces.push(header, packed)
    at += header.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...pieces, ...directory, end, Buffer.from(comment)])
}

function layShared(entry: Entry, bytes: Buffer, packed: Buffer, nameLength: number): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(entry.flags ?? 0x0800, 2)
  shared.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4)
  shared.writeUInt32LE(0x00210000, 6)
  shared.writeUInt32LE(entry.crc ?? crc32(bytes), 10)
  shared.writeUInt32LE(entry.packedSize ?? packed.length, 14)
  shared.writeUInt32LE(entry.size ?? bytes.length, 18)
  shared.writeUInt16LE(nameLength, 22)
  return shared
}
