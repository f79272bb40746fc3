import { Fault } from '../../shared/base/fault.ts'
import { createOldWords, gatherWords, isSecretlyThai, type OldWords, putThai } from './decide-code-page.ts'
import { limits } from './limits.ts'
import { readOle } from './read-ole.ts'

/** The workbook stream of an xls, checked: how many worksheets it has, and how many cells with a value its records hold. */
export type CheckedXls = {
  readonly stream: Buffer
  readonly worksheets: number
  readonly values: number
  /** The code page of its words, where the file does not say it and its words do. */
  readonly codePage: 874 | null
}

const damaged = (what: string): Fault => new Fault('file/damaged', { part: what })
const records = { bof: 0x0809, eof: 0x000a, filePass: 0x002f, boundSheet: 0x0085, manyNumbers: 0x00bd, note: 0x001c } as const
const ofWorksheet = 0x0010
/** From this age on letters take two bytes. */
const lastAge = 0x0600
// NUMBER, LABEL, BOOLERR, RSTRING, LABELSST, RK, FORMULA, in the numbers of every age: one cell each.
const cellRecords = new Set([2, 3, 4, 5, 6, 0x0203, 0x0204, 0x0205, 0x00d6, 0x00fd, 0x027e, 0x0206, 0x0406])

/** Takes the workbook stream out of an xls and checks that its records run on to the end. What it answers holds no box to get lost in. */
export function openXls(bytes: Buffer, inBox: boolean): CheckedXls {
  if (!inBox) return checkStream(bytes)
  const streams = readOle(bytes)
  const names = new Map([...streams.keys()].map(name => [name.toLowerCase(), name]))
  if (names.has('encryptedpackage') || names.has('encryptioninfo')) throw new Fault('file/encrypted')
  const name = names.get('workbook') ?? names.get('book')
  const read = name === undefined ? undefined : streams.get(name)
  if (!read)
    throw new Fault('file/unknown-type', {
      sniffed: names.has('worddocument') ? 'word' : names.has('powerpoint document') ? 'powerpoint' : 'ole',
    })
  return checkStream(read())
}

type Walk = {
  readonly old: OldWords
  readonly starts: Map<number, number>
  readonly wanted: number[]
  readonly inside: number[]
  values: number
  notes: number
}

/** Walks the records of the stream: each begins where the one before ended, sheets begin where the book says, each substream is closed. */
function checkStream(stream: Buffer): CheckedXls {
  const walk: Walk = { old: createOldWords(), starts: new Map(), wanted: [], inside: [], values: 0, notes: 0 }
  for (let at = 0; at + 4 <= stream.length; ) {
    const kind = stream.readUInt16LE(at)
    const length = stream.readUInt16LE(at + 2)
    // After the last substream comes nothing but filling.
    if (walk.inside.length === 0 && !isBegin(kind)) break
    if (at + 4 + length > stream.length) throw damaged('records')
    // No record is like this; a disk that has lost a sector makes many.
    if (kind === 0 && length === 0) throw new Fault('file/damaged', { why: 'zeros', part: 'records' })
    take(walk, stream, at, kind, length)
    at += 4 + length
  }
  const { starts, wanted, inside, values } = walk
  if (inside.length !== 0 || starts.size === 0) throw damaged('records')
  if (wanted.some(start => !starts.has(start))) throw damaged('sheets')
  const isThai = isSecretlyThai(walk.old)
  return {
    stream: isThai ? putThai(stream, walk.old) : stream,
    codePage: isThai ? 874 : null,
    worksheets: wanted.filter(start => starts.get(start) === ofWorksheet).length,
    values,
  }
}

function take(walk: Walk, stream: Buffer, at: number, kind: number, length: number): void {
  if (walk.old.isOld) gatherWords(walk.old, stream, kind, at + 4, length)
  if (isBegin(kind)) {
    const type = length >= 4 ? stream.readUInt16LE(at + 6) : 0
    if (walk.starts.size === 0) walk.old.isOld = kind !== records.bof || (length >= 2 && stream.readUInt16LE(at + 4) < lastAge)
    walk.starts.set(at, type)
    walk.inside.push(type)
  } else if (kind === records.eof) walk.inside.pop()
  else if (kind === records.filePass) throw new Fault('file/encrypted')
  else if (kind === records.boundSheet && length >= 4) walk.wanted.push(stream.readUInt32LE(at + 4))
  else if (walk.inside.at(-1) !== ofWorksheet || walk.inside.length !== 1) return
  else if (kind === records.note && length >= 4) checkNote(walk, stream.readUInt16LE(at + 6))
  else if (cellRecords.has(kind)) walk.values++
  else if (kind === records.manyNumbers) walk.values += Math.floor((length - 6) / 6)
}

/** The library makes a cell of each place with a note, and a row as wide as its last cell is far. */
function checkNote(walk: Walk, column: number): void {
  walk.notes++
  if (walk.notes > limits.comments) throw new Fault('file/too-large', { limit: limits.comments, figure: walk.notes, unit: 'comments' })
  if (column >= limits.xlsColumns) throw new Fault('file/unsafe', { why: 'reference', cell: `${column}` })
}

const isBegin = (kind: number): boolean => kind === records.bof || kind === 0x0009 || kind === 0x0209 || kind === 0x0409
