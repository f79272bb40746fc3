import { Fault } from '../../../shared/base/fault.ts'
import { limits } from '../limits.ts'
import type { Archive } from '../open-archive.ts'
import { type Record, scanRecords } from '../scan-records.ts'
import type { CommentGatherer } from './gather-comments.ts'

const records = { author: 632, comment: 635, text: 637 } as const

/** Reads the notes of a sheet of a binary workbook. */
export function readBinaryComments(archive: Archive, part: string, gather: CommentGatherer): void {
  const bytes = archive.unpack(part)
  const authors: string[] = []
  let [r, c, author] = [0, 0, '']
  scanRecords(part, bytes, record => {
    if (record.kind === records.author) authors.push(readLetters(part, bytes, record, 0))
    else if (record.kind === records.comment) {
      author = authors[readNumber(part, bytes, record, 0)] ?? ''
      r = readNumber(part, bytes, record, 4)
      c = readNumber(part, bytes, record, 12)
      if (r >= limits.sheetRows || c >= limits.sheetColumns) throw new Fault('file/unsafe', { why: 'reference', part, cell: `${r}/${c}` })
    } else if (record.kind === records.text) gather.add({ r, c }, readLetters(part, bytes, record, 1), author)
  })
  archive.advance('read', bytes.length)
}

function readNumber(part: string, bytes: Buffer, { at, length }: Record, place: number): number {
  if (place + 4 > length) throw new Fault('file/damaged', { part })
  return bytes.readUInt32LE(at + place)
}

/** A count of letters, then the letters. */
function readLetters(part: string, bytes: Buffer, record: Record, place: number): string {
  const count = readNumber(part, bytes, record, place)
  const from = place + 4
  if (from + count * 2 > record.length) throw new Fault('file/damaged', { part })
  return bytes.toString('utf16le', record.at + from, record.at + from + count * 2)
}
