import { Fault } from '../../shared/base/fault.ts'
import { limits } from './limits.ts'
import { type Record, scanRecords } from './scan-records.ts'

const records = {
  row: 0,
  blank: 1,
  shared: 7,
  lastCell: 11,
  shortBlank: 12,
  shortShared: 18,
  text: 19,
  column: 60,
  runs: 62,
  end: 130,
  begin: 129,
} as const
const merge = 176
const sheet = 156

/** How many shared texts a binary part holds. */
export function countBinaryTexts(part: string, bytes: Buffer): number {
  let count = 0
  scanRecords(part, bytes, ({ kind }) => {
    if (kind === records.text) count++
  })
  return count
}

/** The sheets that a binary workbook names: the relation of each. */
export function listBinarySheets(part: string, bytes: Buffer): string[] {
  const ids: string[] = []
  scanRecords(part, bytes, ({ kind, at, length }) => {
    if (kind !== sheet || length < 12) return
    const letters = bytes.readUInt32LE(at + 8)
    if (letters > 255 || 12 + letters * 2 > length) throw new Fault('file/damaged', { part })
    ids.push(bytes.toString('utf16le', at + 12, at + 12 + letters * 2))
  })
  return ids
}

/**
 * Walks the records of a binary worksheet before any library does, and counts the cells that hold something. Refuses what lies off the
 * sheet, texts that the workbook does not have, and more cells than the desk takes.
 */
export function checkBinarySheet(part: string, bytes: Buffer, texts: number): number {
  const count = { values: 0, cells: 0, columns: 0, depth: 0 }
  scanRecords(part, bytes, record => {
    const { kind } = record
    if (kind === records.begin) count.depth++
    else if (kind === records.end) count.depth--
    else if (kind === records.row) checkNumber(part, bytes, record, 0, limits.sheetRows)
    else if (kind === merge) checkMerge(part, bytes, record)
    else if (kind === records.column) count.columns += measureColumns(part, bytes, record)
    else if (kind <= records.shortShared || kind === records.runs) takeCell(part, bytes, record, texts, count)
    if (count.columns > limits.sheetColumns)
      throw new Fault('file/unsafe', { why: 'columns', part, limit: limits.sheetColumns, figure: count.columns })
  })
  if (count.depth !== 0) throw new Fault('file/damaged', { part })
  return count.values
}

function takeCell(part: string, bytes: Buffer, record: Record, texts: number, count: { values: number; cells: number }): void {
  const { kind, at, length } = record
  count.cells++
  if (count.cells > limits.cells) throw new Fault('file/too-large', { part, limit: limits.cells, figure: count.cells, unit: 'cells' })
  const isShort = kind >= records.shortBlank && kind !== records.runs
  if (!isShort) checkNumber(part, bytes, record, 0, limits.sheetColumns)
  if (kind === records.blank || kind === records.shortBlank) return
  count.values++
  const place = kind === records.shared ? 8 : kind === records.shortShared ? 4 : -1
  if (place < 0) return
  const figure = place + 4 <= length ? bytes.readUInt32LE(at + place) : texts
  if (figure >= texts) throw new Fault('file/damaged', { why: 'text-missing', part, figure, limit: texts })
}

function checkNumber(part: string, bytes: Buffer, { at, length }: Record, place: number, limit: number): number {
  if (place + 4 > length) throw new Fault('file/damaged', { part })
  const value = bytes.readUInt32LE(at + place)
  if (value >= limit) throw new Fault('file/unsafe', { why: 'reference', part, cell: String(value) })
  return value
}

function checkMerge(part: string, bytes: Buffer, record: Record): void {
  const [r0, r1] = [checkNumber(part, bytes, record, 0, limits.sheetRows), checkNumber(part, bytes, record, 4, limits.sheetRows)]
  const [c0, c1] = [checkNumber(part, bytes, record, 8, limits.sheetColumns), checkNumber(part, bytes, record, 12, limits.sheetColumns)]
  if (r1 < r0 || c1 < c0) throw new Fault('file/unsafe', { why: 'reference', part, cell: `${r0}/${c0}` })
}

function measureColumns(part: string, bytes: Buffer, record: Record): number {
  const first = checkNumber(part, bytes, record, 0, limits.sheetColumns)
  return Math.max(0, checkNumber(part, bytes, record, 4, limits.sheetColumns) - first + 1)
}
