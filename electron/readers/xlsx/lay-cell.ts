import { Fault } from '../../../shared/base/fault.ts'
import { toAddress } from '../../../shared/model/cell.ts'
import type { Packer } from '../../../shared/model/pack-cells.ts'
import { limits } from '../limits.ts'
import { decodeText } from './decode-text.ts'
import { readIsoDay } from './read-day.ts'
import { readIndex, readNumberBytes } from './read-number.ts'
import { shiftFormula } from './shift-formula.ts'
import { cellType, type RawCell } from './take-cell.ts'
import type { WorkbookTexts } from './workbook-texts.ts'

/** Said where cells do not come in their order; then the sheet is read anew by who can sort. */
export class OutOfOrder extends Error {}

/** Where the cells of a sheet go, and where the next one stands that does not say so itself. */
export type Laying = {
  readonly part: string
  readonly sheet: string
  readonly packer: Packer
  readonly texts: WorkbookTexts
  /** Days to add to a number of this look: the calendar of some Macs begins later. */
  readonly daysOf: (style: number) => number
  readonly isSorted: boolean
  /** Refuses what takes more places than the desk has; `atOnce` is held against the limit by itself. */
  readonly spend: (places: number, atOnce: number) => void
  /** What works out each formula that several cells share. */
  readonly shared: Map<number, (r: number, c: number) => string>
  row: number
  nextRow: number
  nextColumn: number
  lastRow: number
  lastColumn: number
}

const noResult = '#NO-RESULT'

/** Lays a cell into the sheet; one without value and formula only takes its place. */
export function layCell(laying: Laying, bytes: Buffer, cell: RawCell): void {
  const { r, c } = cell.at
  const [row, column] = cell.isPlaced ? [r, c] : [laying.row, laying.nextColumn]
  laying.nextColumn = column + 1
  if (!cell.hasValue && cell.inline === null && cell.formula === null && cell.shared < 0) return
  if (column >= limits.sheetColumns) throw new Fault('file/unsafe', { why: 'reference', part: laying.part, cell: toAddress(row, column) })
  const isLaid = cell.hasValue || cell.inline !== null ? layValue(laying, bytes, cell, row, column) : layUnknown(laying, cell, row, column)
  if (cell.shared >= 0 && cell.formula !== null) share(laying, cell.shared, cell.formula, row, column)
  if (!isLaid) return
  const formula = cell.formula ?? laying.shared.get(cell.shared)
  if (formula !== undefined) laying.packer.formula(formula)
}

/** A formula that other cells share is worked out for each when somebody asks. */
const share = (laying: Laying, id: number, formula: string, r: number, c: number): void =>
  void laying.shared.set(id, (row, column) => shiftFormula(formula, row - r, column - c))

/** Lays what the cell holds; false where that is blank. */
function layValue(laying: Laying, bytes: Buffer, cell: RawCell, row: number, column: number): boolean {
  switch (cell.inline !== null ? cellType.inline : cell.type) {
    case cellType.shared:
      return layShared(laying, bytes, cell, row, column)
    case cellType.text:
    case cellType.inline:
      return layWords(laying, cell.inline ?? sayValue(bytes, cell), cell, row, column)
    case cellType.flag:
      goTo(laying, row, column)
      laying.packer.flag(column, /^(1|true)$/i.test(sayValue(bytes, cell).trim()), cell.style)
      return true
    case cellType.error:
      return layError(laying, sayValue(bytes, cell), cell, row, column)
    case cellType.day:
      return layDay(laying, bytes, cell, row, column)
    default:
      return layNumber(laying, bytes, cell, row, column)
  }
}

/** The program that wrote the formula never worked it out: its value is not blank, it is unknown. A text that came out empty is blank. */
function layUnknown(laying: Laying, cell: RawCell, row: number, column: number): boolean {
  const hasFormula = cell.formula !== null || laying.shared.has(cell.shared)
  return cell.type !== cellType.text && hasFormula ? layError(laying, noResult, cell, row, column) : false
}

function goTo(laying: Laying, row: number, column: number): void {
  const { lastRow, lastColumn } = laying
  if (row === lastRow && column > lastColumn) laying.spend(column - lastColumn, 0)
  else if (row > lastRow) {
    laying.packer.row(row)
    laying.spend(column + 1, 0)
  } else if (laying.isSorted) {
    laying.packer.row(row)
    laying.spend(1, 0)
  } else throw new OutOfOrder()
  laying.lastRow = row
  laying.lastColumn = column
}

const sayValue = (bytes: Buffer, { words, from, to }: RawCell): string => words ?? decodeText(bytes, from, to)

function layNumber(laying: Laying, bytes: Buffer, cell: RawCell, row: number, column: number): boolean {
  const { words, from, to, style } = cell
  const value = words === null ? readNumberBytes(bytes, from, to) : readNumberBytes(Buffer.from(words), 0, words.length)
  if (!Number.isFinite(value)) throw new Fault('file/damaged', { why: 'number', sheet: laying.sheet, cell: toAddress(row, column) })
  goTo(laying, row, column)
  laying.packer.number(column, value + laying.daysOf(style), style)
  return true
}

function layShared(laying: Laying, bytes: Buffer, cell: RawCell, row: number, column: number): boolean {
  const { texts, part } = laying
  const index = cell.words === null ? readIndex(bytes, cell.from, cell.to) : readIndex(Buffer.from(cell.words), 0, cell.words.length)
  if (index < 0 || index >= texts.shared) throw new Fault('file/damaged', { why: 'text-missing', part, figure: index, limit: texts.shared })
  if (texts.isBlank(index)) return false
  goTo(laying, row, column)
  laying.packer.text(column, index, cell.style)
  return true
}

function layWords(laying: Laying, text: string, cell: RawCell, row: number, column: number): boolean {
  if (text.trim() === '') return false
  goTo(laying, row, column)
  laying.packer.text(column, laying.texts.add(text), cell.style)
  return true
}

function layError(laying: Laying, text: string, cell: RawCell, row: number, column: number): boolean {
  goTo(laying, row, column)
  laying.packer.error(column, laying.texts.add(text), cell.style)
  return true
}

function layDay(laying: Laying, bytes: Buffer, cell: RawCell, row: number, column: number): boolean {
  const said = sayValue(bytes, cell)
  const day = readIsoDay(said)
  if (day === null) return layWords(laying, said, cell, row, column)
  goTo(laying, row, column)
  laying.packer.number(column, day, cell.style)
  return true
}
