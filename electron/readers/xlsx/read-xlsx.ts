import { Fault } from '../../../shared/base/fault.ts'
import { packCells } from '../../../shared/model/pack-cells.ts'
import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import { findParts, type SheetPart, type WorkbookParts } from '../find-parts.ts'
import { limits } from '../limits.ts'
import { macDaysOf } from '../mac-days.ts'
import type { Archive } from '../open-archive.ts'
import { type ReadSheet, showNumber } from '../read-workbook.ts'
import { feedPieces } from './feed-pieces.ts'
import { type Laying, OutOfOrder } from './lay-cell.ts'
import { readSharedTexts } from './read-shared-texts.ts'
import { readSheetXml } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { sortCells } from './sort-cells.ts'
import { createWorkbookTexts, type WorkbookTexts } from './workbook-texts.ts'

type Book = {
  readonly archive: Archive
  readonly parts: WorkbookParts
  readonly texts: WorkbookTexts
  readonly styles: readonly CellStyle[]
  readonly budget: { places: number }
}

/**
 * Reads an xlsx in one pass over its bytes: every part is unpacked under the guard, those that make tables are read while they are, and
 * what no table needs is checked and let go. Nothing is handed out before the last byte was found good.
 */
export function readXlsx(archive: Archive): readonly ReadSheet[] {
  const parts = findParts(archive)
  archive.checkOthers(parts.needed)
  const shared = parts.texts === null ? [] : readTexts(archive, parts.texts)
  const styles = parts.styles === null ? [] : readStyles(parts.styles, archive.unpack(parts.styles))
  const book: Book = { archive, parts, texts: createWorkbookTexts(shared), styles, budget: { places: 0 } }
  return parts.worksheets.map(sheet => readSheet(book, sheet))
}

function readTexts(archive: Archive, part: string): string[] {
  const reader = readSharedTexts(part)
  feedPieces(part, archive.pieces(part), reader.take, size => archive.advance('guard', size))
  if (!reader.isWhole()) throw new Fault('file/damaged', { part })
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

function readOnce({ archive, parts, texts, styles, budget }: Book, { name, part, hidden }: SheetPart, isSorted: boolean): ReadSheet {
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
  feedPieces(part, archive.pieces(part), reader.take, size => archive.advance('read', size))
  const { cells, rows, columns, merges, hiddenRows, hiddenColumns } = reader.finish()
  return { grid: { name, rows, columns, cells, merges, hiddenRows, hiddenColumns }, hidden }
}
