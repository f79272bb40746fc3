/** A part of an archive as its records tell it (APPNOTE 6.3.3): its name in bytes; `method` is 0 where it lies unpacked, 8 where it was deflated. */
export type ZipRecord = {
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}
/** A part and where its head begins. */
export type ZipEntry = ZipRecord & { readonly at: number }

/** Set where names are UTF-8. */
export const utf8Names = 0x0800
// The first day that the format knows: the same parts give the same bytes on any day.
const stamp = 0x0021_0000
const [headSign, entrySign, endSign] = [0x04034b50, 0x02014b50, 0x06054b50]
const [headBytes, entryBytes, endBytes] = [30, 46, 22]

/** Lays a record with its name behind it: the sign first, and from `at` on what heads of parts and lines of the directory have in common. */
function layRecord(length: number, sign: number, at: number, { name, flags, method, crc, packed, size }: ZipRecord): DataView {
  const view = new DataView(new ArrayBuffer(length + name.length))
  view.setUint32(0, sign, true)
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, flags, true)
  view.setUint16(at + 4, method, true)
  view.setUint32(at + 6, stamp, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, packed, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
  new Uint8Array(view.buffer).set(name, length)
  return view
}

/** What stands before the bytes of a part. */
export const layHead = (record: ZipRecord): Uint8Array => new Uint8Array(layRecord(headBytes, headSign, 4, record).buffer)

/** The directory at the end of an archive; `start` is where it begins. */
export function layDirectory(entries: readonly ZipEntry[], start: number): Uint8Array[] {
  const lines = entries.map(entry => {
    const view = layRecord(entryBytes, entrySign, 6, entry)
    view.setUint16(4, 20, true)
    view.setUint32(42, entry.at, true)
    return new Uint8Array(view.buffer)
  })
  const end = new DataView(new ArrayBuffer(endBytes))
  end.setUint32(0, endSign, true)
  end.setUint16(8, entries.length, true)
  end.setUint16(10, entries.length, true)
  end.setUint32(
    12,
    lines.reduce((sum, { length }) => sum + length, 0),
    true,
  )
  end.setUint32(16, start, true)
  return [...lines, new Uint8Array(end.buffer)]
}
