import { Fault } from '../../../shared/base/fault.ts'
import { toAddress } from '../../../shared/model/cell.ts'
import type { Merge } from '../../../shared/model/grid.ts'
import { type Packer, packCells } from '../../../shared/model/pack-cells.ts'
import type { TextPool } from '../../../shared/model/text-pool.ts'
import { type CommentBudget, type CommentGatherer, gatherComments } from '../comments/gather-comments.ts'
import { settleComments } from '../comments/settle-comments.ts'
import { limits } from '../limits.ts'
import { listSpans, type Span } from '../list-spans.ts'
import { type ReadSheet, showNumber } from '../read-workbook.ts'
import type { createOdsStyles, Tag } from './ods-styles.ts'
import { type OdsValue, readFormula, readValue } from './read-value.ts'

/** What the sheets of one file share: their texts and looks, and the places they may take. */
export type Budget = {
  readonly part: string
  readonly texts: TextPool
  readonly styles: ReturnType<typeof createOdsStyles>
  places: number
  readonly comments: CommentBudget
}

/** Lays the tags of one table into a sheet. */
export type SheetLayer = {
  readonly open: (name: string, tag: Tag, isEmpty: boolean) => void
  readonly close: (name: string) => void
  /** False where no cell is open, so that words belong to nobody. */
  readonly beginWords: () => boolean
  readonly addWords: (words: string, isMeant?: boolean) => void
  readonly endWords: (isAuthor: boolean) => void
  /** Words that follow are of a comment on the cell; false where none is open. */
  readonly beginComment: () => boolean
  readonly endComment: () => void
  readonly finish: () => ReadSheet
}

type Held = {
  readonly c: number
  readonly times: number
  readonly value: OdsValue
  readonly words: string
  readonly formula: string
  readonly isBold: boolean
}
type Sheet = {
  readonly budget: Budget
  readonly name: string
  readonly packer: Packer
  readonly merges: Merge[]
  readonly hiddenRows: Span[]
  readonly hiddenColumns: Span[]
  row: number
  rowTimes: number
  column: number
  line: Held[]
  described: number
  cell: { readonly tag: Tag; readonly times: number } | null
  lines: string[]
  words: string
  readonly comments: CommentGatherer
  /** A comment under way, with the lines of its cell that came before. */
  comment: { readonly lines: string[]; author: string } | null
}

/** Begins a sheet with the tag of its table. */
export function beginSheet(budget: Budget, table: Tag): SheetLayer {
  const sheet: Sheet = {
    budget,
    name: table.get('name') ?? '',
    packer: packCells(budget.texts, budget.styles.list, showNumber),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    row: 0,
    rowTimes: 1,
    column: 0,
    line: [],
    described: 0,
    cell: null,
    lines: [],
    words: '',
    comments: gatherComments(budget.comments, budget.part),
    comment: null,
  }
  return {
    open: (name, tag, isEmpty) => open(sheet, name, tag, isEmpty),
    close: name => {
      if (name === 'table-cell' || name === 'covered-table-cell') endCell(sheet)
      else if (name === 'table-row') endRow(sheet)
    },
    beginWords: () => sheet.cell !== null,
    addWords: (words, isMeant = false) => {
      // White space as it is written means one blank between words.
      sheet.words += isMeant || !/(?:^|[ \n])$/.test(sheet.words) ? words : words.replace(/^ /, '')
    },
    endWords: isAuthor => {
      const words = sheet.words.replace(/ $/, '')
      if (isAuthor && sheet.comment !== null) sheet.comment.author = words
      else sheet.lines.push(words)
      sheet.words = ''
    },
    beginComment: () => {
      if (sheet.cell === null) return false
      sheet.comment = { lines: sheet.lines, author: '' }
      sheet.lines = []
      return true
    },
    endComment: () => endComment(sheet),
    finish: () => finish(sheet, budget.styles.isHidden(table.get('style-name'))),
  }
}

function readTimes(sheet: Sheet, tag: Tag, name: string): number {
  const said = tag.get(name) ?? '1'
  const times = /^\d{1,9}$/.test(said) ? Number(said) : 0
  if (times < 1) throw new Fault('file/damaged', { part: sheet.budget.part, why: 'repeat' })
  return times
}

const isHidden = (tag: Tag): boolean => /^(collapse|filter)$/.test(tag.get('visibility') ?? '')

function open(sheet: Sheet, name: string, tag: Tag, isEmpty: boolean): void {
  if (name === 'table-column') {
    const times = readTimes(sheet, tag, 'number-columns-repeated')
    if (isHidden(tag)) sheet.hiddenColumns.push({ first: sheet.described, last: sheet.described + times - 1 })
    sheet.described += times
  } else if (name === 'table-row') {
    sheet.rowTimes = readTimes(sheet, tag, 'number-rows-repeated')
    sheet.column = 0
    if (isHidden(tag)) sheet.hiddenRows.push({ first: sheet.row, last: sheet.row + sheet.rowTimes - 1 })
    if (isEmpty) endRow(sheet)
  } else if (name === 'table-cell' || name === 'covered-table-cell') {
    sheet.cell = { tag, times: readTimes(sheet, tag, 'number-columns-repeated') }
    sheet.lines = []
    sheet.words = ''
    if (isEmpty) endCell(sheet)
  }
}

/** A cell that is repeated has its comment once, where it first stands. */
function endComment(sheet: Sheet): void {
  const { comment, comments, row, column } = sheet
  if (comment === null) return
  if (row >= limits.sheetRows || column >= limits.sheetColumns) throw offSheet(sheet, row, column)
  comments.add({ r: row, c: column }, sheet.lines.join('\n'), comment.author)
  sheet.lines = comment.lines
  sheet.comment = null
}

function endCell(sheet: Sheet): void {
  const { cell, column, row, budget } = sheet
  if (cell === null) return
  const { tag, times } = cell
  sheet.cell = null
  sheet.column += times
  const words = sheet.lines.join('\n')
  const formula = tag.get('formula') ?? ''
  const value = readValue(
    {
      type: tag.get('value-type') ?? '',
      value: tag.get('value') ?? tag.get('date-value') ?? tag.get('time-value') ?? tag.get('boolean-value') ?? '',
      formula,
      isError: tag.get('calcext:value-type') === 'error',
      text: tag.get('string-value') ?? null,
    },
    words,
  )
  if (value.kind === 'damaged') throw new Fault('file/damaged', { why: 'number', sheet: sheet.name, cell: toAddress(row, column) })
  const [high, broad] = [readTimes(sheet, tag, 'number-rows-spanned'), readTimes(sheet, tag, 'number-columns-spanned')]
  if (high * broad > 1) addMerge(sheet, { r0: row, c0: column, r1: row + high - 1, c1: column + broad - 1 })
  if (value.kind === 'blank') return
  sheet.line.push({
    c: column,
    times,
    value,
    words,
    formula: formula === '' ? '' : readFormula(formula),
    isBold: budget.styles.isBold(tag.get('style-name')),
  })
}

function addMerge(sheet: Sheet, merge: Merge): void {
  if (merge.r1 >= limits.sheetRows || merge.c1 >= limits.sheetColumns) throw offSheet(sheet, merge.r1, merge.c1)
  sheet.merges.push(merge)
}

const offSheet = ({ budget }: Sheet, r: number, c: number): Fault =>
  new Fault('file/unsafe', { why: 'reference', part: budget.part, cell: toAddress(r, c) })

function endRow(sheet: Sheet): void {
  const { line, row, rowTimes, packer } = sheet
  sheet.row += rowTimes
  sheet.line = []
  const last = line.at(-1)
  if (last === undefined) return
  const width = last.c + last.times
  if (width > limits.sheetColumns || sheet.row > limits.sheetRows) throw offSheet(sheet, sheet.row - 1, width - 1)
  spend(sheet, width * rowTimes)
  for (let r = row; r < sheet.row; r++) {
    packer.row(r)
    for (const held of line) for (let c = held.c; c < held.c + held.times; c++) put(sheet, c, held)
  }
}

function spend({ budget }: Sheet, places: number): void {
  budget.places += places
  if (budget.places > limits.cells)
    throw new Fault('file/too-large', { part: budget.part, limit: limits.cells, figure: budget.places, unit: 'cells' })
}

function put({ packer, budget: { texts, styles } }: Sheet, c: number, { value, words, formula, isBold }: Held): void {
  if (value.kind === 'number')
    packer.number(c, value.value, styles.placeOf(value.format, isBold), words.trim() === '' ? undefined : texts.add(words))
  else if (value.kind === 'flag') packer.flag(c, value.value, styles.placeOf('none', isBold))
  else if (value.kind === 'error') packer.error(c, texts.add(value.text), styles.placeOf('none', isBold))
  else if (value.kind === 'text') packer.text(c, texts.add(value.text), styles.placeOf('none', isBold))
  if (formula !== '') packer.formula(formula)
}

function finish(sheet: Sheet, hidden: boolean): ReadSheet {
  const { packer, merges, name, hiddenRows, hiddenColumns } = sheet
  for (const merge of merges) spend(sheet, packer.clearUnder(merge))
  const { cells, rows, columns } = packer.finish()
  const grid = {
    name,
    rows,
    columns,
    cells,
    merges: merges.filter(({ r0, c0 }) => r0 < rows && c0 < columns),
    hiddenRows: listSpans(hiddenRows, rows),
    hiddenColumns: listSpans(hiddenColumns, columns),
  }
  return { grid: settleComments(grid, sheet.comments.found, sheet.budget.comments), hidden }
}
