import { Fault } from '../../shared/base/fault.ts'

/** A record of a binary workbook part: its number, and where its bytes lie. */
export type Record = { kind: number; at: number; length: number }

/** Visits every record of a binary part in order; the last must end where the part does. The record is one object used again for each visit. */
export function scanRecords(part: string, bytes: Buffer, visit: (record: Record) => void): void {
  const record: Record = { kind: 0, at: 0, length: 0 }
  for (let at = 0; at < bytes.length; at = record.at + record.length) {
    at = readNumber(bytes, at, 2, record, 'kind')
    record.at = readNumber(bytes, at, 4, record, 'length')
    if (record.at + record.length > bytes.length) throw new Fault('file/damaged', { part })
    visit(record)
  }
}

/** A number in bytes of seven bits, the last of which says that it is the last. Tells where it ends. */
function readNumber(bytes: Buffer, from: number, most: number, into: Record, name: 'kind' | 'length'): number {
  let value = 0
  for (let i = 0; i < most; i++) {
    const byte = bytes[from + i] ?? 0
    value |= (byte & 0x7f) << (7 * i)
    into[name] = value
    if (byte < 0x80 || i === most - 1) return from + i + 1
  }
  return from
}
