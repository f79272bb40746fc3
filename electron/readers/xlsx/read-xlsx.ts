import { Fault } from '../../../shared/base/fault.ts'
import { type FileHead, headMost, headOf } from '../../../shared/model/file-head.ts'
import { type Packer, packCells } from '../../../shared/model/pack-cells.ts'
import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import { type CommentBudget, createCommentBudget } from '../comments/gather-comments.ts'
import { readSheetComments } from '../comments/read-comments.ts'
import { settleComments } from '../comments/settle-comments.ts'
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
  readonly comments: CommentBudget
}

/**
 * Reads an xlsx in one pass over its bytes: every part is unpacked under the guard, those that make tables are read while they are, and
 * what no table needs is checked and let go. Nothing is handed out before the last byte was found good but the first rows, for `show`: what
 * waits is told by them, and nothing else is made of them.
 */
export function readXlsx(archive: Archive, show: ((head: FileHead) => void) | null): readonly ReadSheet[] {
  const parts = findParts(archive)
  archive.checkOthers(new Set([...parts.needed, ...parts.commentParts]))
  const shared = parts.texts === null ? [] : readTexts(archive, parts.texts)
  const styles = parts.styles === null ? [] : readStyles(parts.styles, archive.unpack(parts.styles))
  const book: Book = { archive, parts, texts: createWorkbookTexts(shared), styles, budget: { places: 0 }, comments: createCommentBudget() }
  const first = parts.worksheets.find(({ hidden }) => !hidden)
  if (first && show) showHead(book, first, show)
  return parts.worksheets.map(sheet => commentOn(book, sheet, readSheet(book, sheet)))
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

/** Reads the first rows of a sheet ahead of all others. Where they do not come in order, nobody is shown anything. */
function showHead(book: Book, sheet: SheetPart, show: (head: FileHead) => void): void {
  const packer = packCells(book.texts, book.styles, showNumber)
  const laying = layOf({ ...book, budget: { places: 0 } }, sheet, packer, false)
  const { part, name } = sheet
  const isEnough = (): boolean => laying.row >= headMost.rows
  try {
    feedPieces(part, book.archive.pieces(part), readSheetXml(laying).take, () => undefined, isEnough)
  } catch (thrown) {
    if (thrown instanceof OutOfOrder) return
    throw thrown
  }
  show(headOf({ name, ...packer.finish() }))
}

function readOnce(book: Book, sheet: SheetPart, isSorted: boolean): ReadSheet {
  const { name, part, hidden } = sheet
  const { archive, texts, styles } = book
  const reader = readSheetXml(layOf(book, sheet, packCells(texts, styles, showNumber), isSorted))
  feedPieces(part, archive.pieces(part), reader.take, size => archive.advance('read', size))
  const { cells, rows, columns, merges, hiddenRows, hiddenColumns } = reader.finish()
  return { grid: { name, rows, columns, cells, merges, hiddenRows, hiddenColumns }, hidden }
}

function layOf({ parts, texts, styles, budget }: Book, { name, part }: SheetPart, packer: Packer, isSorted: boolean): Laying {
  const onTwice = (): never => {
    throw new Fault('file/damaged', { why: 'cells-lost', part })
  }
  const spend = (places: number, atOnce: number): void => {
    budget.places += places
    const figure = Math.max(budget.places, atOnce)
    if (figure > limits.cells) throw new Fault('file/too-large', { part, limit: limits.cells, figure, unit: 'cells' })
  }
  const days = parts.isMac ? styles.map(({ format }) => macDaysOf(format)) : []
  return {
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
}

function commentOn({ archive, comments }: Book, sheet: SheetPart, { grid, hidden }: ReadSheet): ReadSheet {
  return { grid: settleComments(grid, readSheetComments(archive, sheet, comments), comments), hidden }
}
