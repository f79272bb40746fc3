import { Fault } from '../../shared/base/fault.ts'
import { limits } from './limits.ts'

/** One entry of an archive, from its central directory and checked against its local header. `at` is where its packed bytes begin. */
export type ZipEntry = {
  readonly name: string
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly deflated: boolean
  readonly at: number
}

type Raw = ZipEntry & { readonly header: number }

const damaged = (what: string): Fault => new Fault('file/damaged', { part: what })
const unsafe = (why: string, facts: Record<string, string | number> = {}): Fault => new Fault('file/unsafe', { why, ...facts })
const none = 0xffffffff

/** Reads the directory of a zip archive. Throws file/damaged, file/unsafe, file/encrypted or file/too-large; nothing is unpacked. */
export function readDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes)
  if (end.count > limits.entries) throw new Fault('file/too-large', { limit: limits.entries, figure: end.count, unit: 'entries' })
  const raw: Raw[] = []
  let at = end.start
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > end.stop || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged('directory')
    const { entry, next } = readEntry(bytes, at)
    raw.push(entry)
    at = next
  }
  if (at !== end.stop) throw damaged('directory')
  checkNames(raw)
  checkPlaces(raw, end.start)
  checkSizes(raw)
  return raw
}

/** Finds where the directory lies: the record at the very end of the file, and the 64-bit one before it where there is one. */
function findEnd(bytes: Buffer): { count: number; start: number; stop: number } {
  const lowest = Math.max(0, bytes.length - 22 - 65_535)
  let at = bytes.length - 22
  while (at >= lowest && !(bytes.readUInt32LE(at) === 0x06054b50 && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)) at--
  if (at < lowest || at < 0) throw damaged('directory')
  if (bytes.readUInt16LE(at + 4) !== 0 || bytes.readUInt16LE(at + 8) !== bytes.readUInt16LE(at + 10)) throw damaged('directory')
  let [count, size, start, stop] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16), at]
  if (count === 0xffff || size === none || start === none) {
    const locator = at - 20
    if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) throw damaged('directory')
    const wide = Number(bytes.readBigUInt64LE(locator + 8))
    if (wide + 56 > locator || bytes.readUInt32LE(wide) !== 0x06064b50) throw damaged('directory')
    count = Number(bytes.readBigUInt64LE(wide + 32))
    size = Number(bytes.readBigUInt64LE(wide + 40))
    start = Number(bytes.readBigUInt64LE(wide + 48))
    stop = wide
  }
  // Bytes before the archive would shift every offset: such a file is two files in one.
  if (start + size !== stop) throw damaged('directory')
  return { count, start, stop }
}

function readEntry(bytes: Buffer, at: number): { entry: Raw; next: number } {
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
  const next = at + 46 + nameLength + extraLength + commentLength
  if (next > bytes.length) throw damaged('directory')
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength)
  const wide = readWide(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ])
  const [size = 0, packed = 0, header = 0] = wide
  if (flags & 0x2041) throw new Fault('file/encrypted')
  if (method !== 0 && method !== 8) throw unsafe('packing', { method })
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== 0x04034b50) throw damaged(nameBytes.toString('utf8'))
  const localName = bytes.subarray(header + 30, header + 30 + bytes.readUInt16LE(header + 26))
  if (!localName.equals(nameBytes) || bytes.readUInt16LE(header + 8) !== method) throw damaged(nameBytes.toString('utf8'))
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  if (method === 0 && size !== packed) throw damaged(nameBytes.toString('utf8'))
  const entry: Raw = {
    name: nameBytes.toString('utf8'),
    packed,
    size,
    crc: bytes.readUInt32LE(at + 16),
    deflated: method === 8,
    at: start,
    header,
  }
  return { entry, next }
}

/** Sizes and offset from the 64-bit extra field where the plain ones are full, in the order that the format sets. */
function readWide(extra: Buffer, plain: readonly number[]): number[] {
  if (!plain.includes(none)) return [...plain]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    return plain.map(value => {
      if (value !== none) return value
      field += 8
      if (field > extra.length) throw damaged('directory')
      return Number(extra.readBigUInt64LE(field - 8))
    })
  }
  throw damaged('directory')
}

function checkNames(entries: readonly Raw[]): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    if (
      name === '' ||
      name.includes('\0') ||
      name.includes('\\') ||
      name.startsWith('/') ||
      /^[a-z]:/i.test(name) ||
      name.split('/').includes('..')
    )
      throw unsafe('part-name', { part: name.slice(0, 100) })
    // Windows does not tell capital letters apart, and readers look parts up without them.
    const key = name.toLowerCase()
    if (seen.has(key)) throw unsafe('part-twice', { part: name.slice(0, 100) })
    seen.add(key)
  }
}

/** No two parts may share bytes: that is how a small file unpacks to a world. */
function checkPlaces(entries: readonly Raw[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.header - b.header)
  for (const [i, entry] of sorted.entries()) {
    const stop = sorted[i + 1]?.header ?? directory
    if (entry.at + entry.packed > stop)
      throw entry.at + entry.packed > directory ? damaged(entry.name) : unsafe('parts-overlap', { part: entry.name })
  }
}

function checkSizes(entries: readonly Raw[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.unzippedBytes) throw new Fault('file/too-large', { limit: limits.unzippedBytes, figure: total, unit: 'bytes' })
  for (const { name, size, packed } of entries)
    if (size > limits.ratioFromBytes && size > packed * limits.ratio)
      throw unsafe('ratio', { part: name, limit: limits.ratio, figure: Math.round(size / Math.max(1, packed)) })
}
