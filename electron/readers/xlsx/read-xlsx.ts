import { Fault } from '../../../shared/base/fault.ts'
import type { FileKind } from '../../../shared/model/file-kind.ts'
import { packCells } from '../../../shared/model/pack-cells.ts'
import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import { refuseDoctype } from '../check-xml.ts'
import { findParts, type SheetPart, type WorkbookParts } from '../find-parts.ts'
import { limits } from '../limits.ts'
import { macDaysOf } from '../mac-days.ts'
import type { ReadSheet } from '../read-workbook.ts'
import { showNumber } from '../read-workbook.ts'
import { unpackPieces } from '../unpack-pieces.ts'
import { unpackPart } from '../unzip.ts'
import { readDirectory, type ZipEntry } from '../zip-directory.ts'
import { feedPieces } from './feed-pieces.ts'
import { type Laying, OutOfOrder } from './lay-cell.ts'
import { readSharedTexts } from './read-shared-texts.ts'
import { readSheetXml } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { sortCells } from './sort-cells.ts'
import { createWorkbookTexts, type WorkbookTexts } from './workbook-texts.ts'

type Tell = (told: { readonly stage: 'guard' | 'read'; readonly done: number; readonly total: number }) => void
type Book = {
  readonly bytes: Buffer
  readonly named: ReadonlyMap<string, ZipEntry>
  readonly parts: WorkbookParts
  readonly texts: WorkbookTexts
  readonly styles: readonly CellStyle[]
  readonly budget: { places: number }
  readonly advance: (stage: 'guard' | 'read', bytes: number) => void
}

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name)

/**
 * Reads an xlsx in one pass over its bytes: every part is unpacked under the guard, those that make tables are read while they are, and
 * what no table needs is checked and let go. Nothing is handed out before the last byte was found good.
 */
export function readXlsx(bytes: Buffer, tell: Tell): { readonly kind: FileKind; readonly sheets: readonly ReadSheet[] } {
  const entries = readDirectory(bytes)
  const named = new Map(entries.map(entry => [entry.name, entry]))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const advance = (stage: 'guard' | 'read', more: number): void => {
    done = Math.min(total, done + more)
    tell({ stage, done, total })
  }
  const parts = findParts({ names: [...named.keys()], read: name => unpackNamed(bytes, named, name) })
  for (const entry of entries) if (!parts.needed.has(entry.name)) advance('guard', checkPart(bytes, entry))
  const shared = parts.texts === null ? [] : readTexts(bytes, entryOf(named, parts.texts), size => advance('guard', size))
  const styles = parts.styles === null ? [] : readStyles(parts.styles, unpackNamed(bytes, named, parts.styles))
  const budget = { places: 0 }
  const book: Book = { bytes, named, parts, texts: createWorkbookTexts(shared), styles, budget, advance }
  return { kind: parts.kind, sheets: parts.worksheets.map(sheet => readSheet(book, sheet)) }
}

function entryOf(named: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = named.get(name)
  if (!entry) throw new Fault('file/damaged', { part: name })
  return entry
}

function unpackNamed(bytes: Buffer, named: ReadonlyMap<string, ZipEntry>, name: string): Buffer {
  const part = unpackPart(bytes, entryOf(named, name))
  refuseDoctype(name, part)
  return part
}

/** Unpacks a part that no table needs, for its size and sum; its XML may declare no more than that of others. */
function checkPart(bytes: Buffer, entry: ZipEntry): number {
  if (isXml(entry.name) && entry.size <= limits.partBytes) refuseDoctype(entry.name, unpackPart(bytes, entry))
  else for (const _ of unpackPieces(bytes, entry));
  return entry.size
}

function readTexts(bytes: Buffer, entry: ZipEntry, tell: (size: number) => void): string[] {
  const reader = readSharedTexts(entry.name)
  feedPieces(entry.name, unpackPieces(bytes, entry), reader.take, tell)
  if (!reader.isWhole()) throw new Fault('file/damaged', { part: entry.name })
  return reader.texts
}

function readSheet(book: Book, sheet: SheetPart): ReadSheet {
  const spent = book.budget.places
  try {
    return readOnce(book, sheet, false)
  } catch (thrown) {
    if (!(thrown instanceof OutOfOrder)) throw thrown
    book.budget.places = spent
    return readOnce(book, sheet, true)
  }
}

function readOnce(
  { bytes, named, parts, texts, styles, budget, advance }: Book,
  { name, part, hidden }: SheetPart,
  isSorted: boolean,
): ReadSheet {
  const packer = packCells(texts, styles, showNumber)
  const onTwice = (): never => {
    throw new Fault('file/damaged', { why: 'cells-lost', part })
  }
  const spend = (places: number, atOnce: number): void => {
    budget.places += places
    const figure = Math.max(budget.places, atOnce)
    if (figure > limits.cells) throw new Fault('file/too-large', { part, limit: limits.cells, figure, unit: 'cells' })
  }
  const days = parts.isMac ? styles.map(({ format }) => macDaysOf(format)) : []
  const laying: Laying = {
    part,
    sheet: name,
    packer: isSorted ? sortCells(packer, onTwice) : packer,
    texts,
    daysOf: style => days[style] ?? 0,
    isSorted,
    spend,
    shared: new Map(),
    row: 0,
    nextRow: 0,
    nextColumn: 0,
    lastRow: -1,
    lastColumn: -1,
  }
  const reader = readSheetXml(laying)
  feedPieces(part, unpackPieces(bytes, entryOf(named, part)), reader.take, size => advance('read', size))
  const { cells, rows, columns, merges, hiddenRows, hiddenColumns } = reader.finish()
  return { grid: { name, rows, columns, cells, merges, hiddenRows, hiddenColumns }, hidden }
}
