import { crc32 } from 'node:zlib'
import { layDirectory, layHead, utf8Names, type ZipEntry } from '../../shared/base/zip-records.ts'

/** A part of a package, unpacked. */
export type Part = { readonly name: string; readonly bytes: Buffer }

/** Lays parts into an archive without packing them, so that whoever opens it has nothing to inflate. */
export function storeZip(parts: readonly Part[]): Buffer {
  const pieces: Uint8Array[] = []
  const entries: ZipEntry[] = []
  let at = 0
  for (const { name, bytes } of parts) {
    const size = bytes.length
    const record = { name: Buffer.from(name, 'utf8'), flags: utf8Names, method: 0, crc: crc32(bytes), packed: size, size }
    const head = layHead(record)
    pieces.push(head, bytes)
    entries.push({ ...record, at })
    at += head.length + size
  }
  return Buffer.concat([...pieces, ...layDirectory(entries, at)])
}
