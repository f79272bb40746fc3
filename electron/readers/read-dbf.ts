import { TextDecoder } from 'node:util'
import { Fault } from '../../shared/base/fault.ts'
import type { Cell } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../shared/model/grid.ts'
import { decideEncoding } from './decide-encoding.ts'
import { limits } from './limits.ts'

type Field = { readonly name: Buffer; readonly type: string; readonly at: number; readonly length: number }
type Header = { readonly fields: readonly Field[]; readonly start: number; readonly width: number; readonly records: number }

const tellEvery = 2000
const [endOfFields, erased, endOfFile] = [0x0d, 0x2a, 0x1a]
const words = 'C'
const readable = new Set(['C', 'N', 'F', 'D', 'L', 'M'])
/** Numbers that FoxPro writes as bytes, by how many. A `B` of ten letters is a memo of dBASE, which is not read. */
const binary: Readonly<Record<string, number>> = { I: 4, B: 8, Y: 8 }
const damaged = (part: string): Fault => new Fault('file/damaged', { part })

/** Reads a dBASE table: the names of its fields, then its records; erased ones are left out. A file shorter than it says is damaged. */
export function readDbf(
  bytes: Buffer,
  name: string,
  tell: (done: number, total: number) => void,
): { readonly grid: Grid; readonly encoding: string } {
  const header = readHeader(bytes)
  const { fields, records } = header
  const slots = (records + 1) * fields.length
  if (slots > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: slots, unit: 'cells' })
  const encoding = decideEncoding(() => wordsOf(bytes, header))
  const decoder = new TextDecoder(encoding.name, { fatal: encoding.name !== 'windows-874', ignoreBOM: true })
  const cells: (Cell | null)[][] = [fields.map(field => toText(decode(decoder, field.name)))]
  for (const at of recordsOf(bytes, header)) {
    cells.push(fields.map(field => toCell(field, sliceOf(bytes, at, field), decoder)))
    if (cells.length % tellEvery === 0) tell(cells.length, records)
  }
  return {
    grid: { name, rows: cells.length, columns: fields.length, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] },
    encoding: encoding.name,
  }
}

function readHeader(bytes: Buffer): Header {
  if (bytes.length < 33) throw damaged('header')
  const [records, start, width] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)]
  const fields: Field[] = []
  let next = 1
  for (let at = 32; bytes[at] !== endOfFields; at += 32) {
    if (at + 32 > Math.min(start, bytes.length)) throw damaged('header')
    const end = bytes.indexOf(0, at)
    const field = {
      name: bytes.subarray(at, Math.min(end < 0 ? at + 11 : end, at + 11)),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      at: next,
      length: bytes[at + 16] ?? 0,
    }
    if (!readable.has(field.type) && binary[field.type] !== field.length)
      throw new Fault('file/unknown-type', { sniffed: 'dbf', field: field.type })
    fields.push(field)
    next += field.length
  }
  if (fields.length === 0 || next !== width) throw damaged('fields')
  if (start + records * width > bytes.length) throw damaged('records')
  return { fields, start, width, records }
}

/** Where each record begins that was not erased. */
function* recordsOf(bytes: Buffer, { start, width, records }: Header): Generator<number> {
  for (let i = 0; i < records; i++) {
    const at = start + i * width
    if (bytes[at] === endOfFile) throw damaged('records')
    if (bytes[at] !== erased) yield at
  }
}

const sliceOf = (bytes: Buffer, at: number, field: Field): Buffer => bytes.subarray(at + field.at, at + field.at + field.length)

/** Names and words only, so that binary fields do not speak about letters. */
function* wordsOf(bytes: Buffer, header: Header): Generator<Uint8Array> {
  for (const { name } of header.fields) yield name
  const spoken = header.fields.filter(({ type }) => type === words)
  for (const at of recordsOf(bytes, header)) for (const field of spoken) yield sliceOf(bytes, at, field)
}

function toCell({ type }: Field, raw: Buffer, decoder: TextDecoder): Cell | null {
  if (type in binary) return toNumber(String(readBinary(type, raw)))
  if (type === words) return toText(decode(decoder, raw))
  const said = raw.toString('latin1').replaceAll('\0', ' ').trim()
  if (said === '' || said === '?') return null
  if (type === 'D') return toText(said.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (type === 'L') return /^[TtYyFfNn]$/.test(said) ? toFlag(/[TtYy]/.test(said)) : toError(said)
  // The words of a memo lie in another file, which is not here: they are not blank, they are unknown.
  return type === 'M' ? toError('#MEMO') : toNumber(said)
}

function readBinary(type: string, raw: Buffer): number {
  if (type === 'I') return raw.readInt32LE()
  return type === 'B' ? raw.readDoubleLE() : Number(raw.readBigInt64LE()) / 10_000
}

function decode(decoder: TextDecoder, raw: Buffer): string {
  try {
    return decoder.decode(raw).replace(/[\0 ]+$/, '')
  } catch (thrown) {
    // A long word that was cut in the middle of a letter.
    throw new Fault('file/damaged', { why: 'encoding', encoding: decoder.encoding }, thrown)
  }
}

const toText = (text: string): Cell | null => (text.trim() === '' ? null : { kind: 'text', value: text, text })
const toFlag = (value: boolean): Cell => ({ kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' })
const toError = (text: string): Cell => ({ kind: 'error', value: text, text })
/** Stars stand where a number was too long for its field. */
const toNumber = (said: string): Cell =>
  Number.isFinite(Number(said)) ? { kind: 'number', value: Number(said), text: said } : toError(said)
