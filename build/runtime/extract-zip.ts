import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inflateRawSync } from 'node:zlib'

/**
 * Unpacks a zip (no zip64, no encryption) below `folder`. `rename` gives each entry its new name, or undefined to leave it out.
 * For archives whose bytes were proven before: it checks sizes and paths, not checksums.
 */
export function extractZip(file: string, folder: string, rename: (name: string) => string | undefined): void {
  const fd = openSync(file, 'r')
  try {
    for (const entry of readDirectory(fd)) {
      const name = rename(entry.name)
      if (!name || name.endsWith('/')) continue
      if (normalize(name).startsWith('..')) throw new Error(`${file}: an entry leaves its folder: ${name}`)
      const target = join(folder, name)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, readEntry(fd, entry), { mode: entry.mode || 0o644 })
    }
  } finally {
    closeSync(fd)
  }
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly mode: number
  readonly at: number
}

function readDirectory(fd: number): Entry[] {
  const fileSize = fstatSync(fd).size
  const tail = readAt(fd, Math.max(0, fileSize - 65_557), Math.min(fileSize, 65_557))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('This is no zip archive: its end record is missing')
  const count = tail.readUInt16LE(end + 10)
  const directory = readAt(fd, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries: Entry[] = []
  for (let at = 0; entries.length < count; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      at: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(fd: number, entry: Entry): Buffer {
  const head = readAt(fd, entry.at, 30)
  const packed = readAt(fd, entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), entry.packedSize)
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  if (bytes.length !== entry.size) throw new Error(`${entry.name} is ${bytes.length} bytes long, not ${entry.size}`)
  return bytes
}

function readAt(fd: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const read = readSync(fd, bytes, done, length - done, at + done)
    if (read === 0) throw new Error('The archive ends too early')
    done += read
  }
  return bytes
}
