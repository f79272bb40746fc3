import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel.full.mjs'
import { Fault } from '../../shared/base/fault.ts'
import { type Cell, toAddress } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid, type Merge } from '../../shared/model/grid.ts'
import { type CommentBudget, type CommentGatherer, createCommentBudget, gatherComments } from './comments/gather-comments.ts'
import { settleComments } from './comments/settle-comments.ts'
import { limits } from './limits.ts'
import { macDaysOf } from './mac-days.ts'
import { showQuickly } from './show-quickly.ts'

set_cptable(codePages)

/** A sheet as read: its grid, and whether the workbook hides it. */
export type ReadSheet = { readonly grid: Grid; readonly hidden: boolean }
/** All sheets of a workbook, and how many cells the library found in them. */
export type ReadWorkbook = { readonly sheets: readonly ReadSheet[]; readonly cells: number }

type Dense = WorkSheet & { readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[] }

const noResult = '#NO-RESULT'

/**
 * Reads a checked workbook into neutral grids. `worksheets` is how many it must have; `onCell` hears how many cells were read. This file
 * alone knows the library.
 */
export function readWorkbook(
  bytes: Buffer,
  worksheets: number,
  onCell: (done: number) => void = () => undefined,
  codePage: number | null = null,
): ReadWorkbook {
  const book = parse(bytes, onCell, codePage)
  const mac = book.Workbook?.WBProps?.date1904 === true
  const budget: Budget = { slots: 0, comments: createCommentBudget() }
  let cells = 0
  const sheets = book.SheetNames.flatMap((name, i): ReadSheet[] => {
    const sheet = book.Sheets[name] as (Dense & { '!type'?: string }) | undefined
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return []
    const { grid, found } = toGrid(name, sheet, mac, budget)
    cells += found
    return [{ grid, hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0 }]
  })
  // The library leaves out a sheet that it stumbles over.
  if (sheets.length < worksheets) throw new Fault('file/damaged', { why: 'sheets-lost', figure: sheets.length, limit: worksheets })
  return { sheets, cells }
}

// How many cells are read between two times that somebody is told.
const tellEvery = 2000

function parse(bytes: Buffer, onCell: (done: number) => void, codePage: number | null): WorkBook {
  let done = 0
  try {
    return read(bytes, {
      type: 'buffer',
      ...(codePage === null ? {} : { codepage: codePage }),
      // The library works at one stretch, but asks for this setting at every cell: there it can be heard.
      get dense() {
        if (++done % tellEvery === 0) onCell(done)
        return true
      },
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellStyles: true,
      sheetStubs: false,
      WTF: false,
    })
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : ''
    throw new Fault(/password|encrypt/i.test(said) ? 'file/encrypted' : 'file/damaged', {}, thrown)
  }
}

type Budget = { slots: number; readonly comments: CommentBudget }

function toGrid(name: string, sheet: Dense, mac: boolean, budget: Budget): { readonly grid: Grid; readonly found: number } {
  const data = sheet['!data'] ?? []
  const lines: (Cell | null)[][] = []
  const comments = gatherComments(budget.comments, name)
  let [found, columns] = [0, 0]
  for (const [r, raw] of data.entries()) {
    // The library leaves holes in its rows, and rows as wide as their last cell is far.
    let width = raw?.length ?? 0
    while (width > 0 && isBlank(raw?.[width - 1])) takeComments(raw?.[--width], r, width, comments)
    spend(budget, width)
    const line: (Cell | null)[] = []
    for (let c = 0; c < width; c++) {
      const cell = raw?.[c]
      if (cell && cell.t !== 'z') found++
      takeComments(cell, r, c, comments)
      line.push(cell ? toCell(cell, mac, name, r, c) : null)
    }
    columns = Math.max(columns, trimEnd(line))
    lines.push(line)
  }
  while (lines.at(-1)?.length === 0) lines.pop()
  const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ r0: s.r, c0: s.c, r1: e.r, c1: e.c }))
  const inside = merges.filter(merge => merge.r0 < lines.length && merge.c0 < columns)
  clearUnderMerges(lines, inside, budget)
  const grid = { name, rows: lines.length, columns, cells: cellsOfLines(lines), merges: inside }
  const hidden = { hiddenRows: listHidden(sheet['!rows'], grid.rows), hiddenColumns: listHidden(sheet['!cols'], columns) }
  return { grid: settleComments({ ...grid, ...hidden }, comments.found, budget.comments), found }
}

function takeComments(cell: CellObject | undefined, r: number, c: number, comments: CommentGatherer): void {
  for (const { t, a } of cell?.c ?? []) {
    // Behind words of two bytes the library goes on reading what tells their looks, which begins with a nought.
    const [words = ''] = String(t ?? '').split('\0', 1)
    comments.add({ r, c }, words, a)
  }
}

const isBlank = (cell: CellObject | undefined): boolean => cell === undefined || (cell.t === 'z' && cell.f === undefined)

function spend(budget: Budget, slots: number): void {
  budget.slots += slots
  if (budget.slots > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: budget.slots, unit: 'cells' })
}

function trimEnd(line: (Cell | null)[]): number {
  while (line.length > 0 && line.at(-1) === null) line.pop()
  return line.length
}

/** A merged span shows its first cell only; what may lie under the rest was never on paper. */
function clearUnderMerges(lines: readonly (Cell | null)[][], merges: readonly Merge[], budget: Budget): void {
  for (const { r0, c0, r1, c1 } of merges) {
    const last = Math.min(r1, lines.length - 1)
    for (let r = r0; r <= last; r++) {
      const line = lines[r] ?? []
      const end = Math.min(c1 + 1, line.length)
      // Spans that overlap would be walked again and again.
      spend(budget, 1 + Math.max(0, end - c0))
      for (let c = c0; c < end; c++) if (r !== r0 || c !== c0) line[c] = null
      trimEnd(line)
    }
  }
}

const listHidden = (infos: readonly ({ hidden?: boolean | undefined } | undefined)[] | undefined, count: number): number[] =>
  [...(infos ?? [])].flatMap((info, i) => (info?.hidden === true && i < count ? [i] : []))

function toCell(raw: CellObject, mac: boolean, sheet: string, r: number, c: number): Cell | null {
  const formula = raw.f === undefined ? {} : { formula: raw.f }
  const format = typeof raw.z === 'string' && raw.z !== 'General' ? { format: raw.z } : {}
  const shown = raw.w ?? String(raw.v ?? '')
  switch (raw.t) {
    case 's':
      // No program writes this letter; a disk that has lost a sector does.
      if (String(raw.v).includes('\0')) throw new Fault('file/damaged', { why: 'zeros', sheet, cell: toAddress(r, c) })
      return String(raw.v ?? '').trim() === '' ? null : { kind: 'text', value: String(raw.v), text: String(raw.v), ...formula }
    case 'n': {
      const value = Number(raw.v)
      if (!Number.isFinite(value)) throw new Fault('file/damaged', { why: 'number', sheet, cell: toAddress(r, c) })
      const day = mac ? value + macDaysOf(format.format) : value
      return { kind: 'number', value: day, text: shown.trim() === '' ? String(value) : shown, ...format, ...formula }
    }
    case 'b':
      return { kind: 'boolean', value: raw.v === true, text: raw.v === true ? 'TRUE' : 'FALSE', ...formula }
    case 'e':
      return { kind: 'error', value: shown || noResult, text: shown || noResult, ...formula }
    case 'd':
      return { kind: 'text', value: shown, text: shown, ...formula }
    default:
      // A formula that the program which wrote the file never worked out: its value is not blank, it is unknown.
      return raw.f === undefined ? null : { kind: 'error', value: noResult, text: noResult, ...formula }
  }
}

/** What a person sees of a number under a format; without one, as the format General shows it. */
export function showNumber(value: number, format: string | undefined): string {
  const plain = String(value)
  if (format !== undefined) return showQuickly(value, format) ?? rememberShown(format, value, plain)
  // So short a number is shown as it is; most are.
  return plain.length <= 10 && !plain.includes('e') ? plain : formatNumber('General', value, plain)
}

const mostShown = 50_000
const shownBefore = new Map<string, Map<number, string>>()

/** Days and amounts come again, and the library takes long over each. */
function rememberShown(format: string, value: number, plain: string): string {
  const known = shownBefore.get(format) ?? new Map<number, string>()
  if (known.size === 0) shownBefore.set(format, known)
  const before = known.get(value)
  if (before !== undefined) return before
  const shown = formatNumber(format, value, plain)
  if (known.size < mostShown) known.set(value, shown)
  return shown
}

function formatNumber(format: string, value: number, plain: string): string {
  try {
    const shown = String(SSF.format(format, value))
    return shown.trim() === '' ? plain : shown
  } catch {
    // The library cannot show every format that people write.
    return plain
  }
}
