import type { Merge } from '../model/grid.ts'
import { isTotalWord } from '../text/total-words.ts'
import { isYear } from '../values/calendar.ts'
import { isPeriodLine } from '../values/read-period.ts'
import { readUnitLine } from '../values/units.ts'
import { isYearHeading } from './find-body.ts'
import { filledIn, isBlank, look, lookOf, mergeAt, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isNoteLine, isTableNumber } from './words.ts'

/** Where one text stands in cell after cell of a row. */
type Run = { readonly r: number; readonly c0: number; readonly c1: number }

/** The columns under a run, by what stands in the rows at hand. */
type Under = { readonly names: readonly number[]; readonly figures: readonly number[] }

const mostLooked = 200
const farthest = 8
const mostLines = 1000

/**
 * Reads lines that stand in every cell of their row as the merges that they were before the file was exported: each stands once, in its first
 * cell, and its copies are remembered. `begins` is false of a part of a sheet that begins in the midst of its table.
 */
export function foldFilledOut(sheet: Sheet, begins = true): Sheet {
  const rows = rowsOfRuns(sheet)
  // Many such rows are answers, of which nobody reads each.
  if (rows.length === 0 || rows.length > mostLines) return sheet
  const isRow = rememberRows(sheet, new Set(rows.map(([run]) => run?.r)))
  const lines = rows.flatMap(runs => (isLine(sheet, runs, isRow, begins) ? runs : []))
  return lines.length === 0 ? sheet : fold(sheet, lines)
}

/** True of rows that tell several things, and are none of those that say one thing over and over. */
function rememberRows(sheet: Sheet, asides: ReadonlySet<number | undefined>): (r: number) => boolean {
  const known = new Map<number, boolean>()
  return r => {
    const told = known.get(r) ?? (!asides.has(r) && new Set(filledIn(sheet, r).map(c => textAt(sheet, r, c))).size >= 2)
    known.set(r, told)
    return told
  }
}

function fold(sheet: Sheet, runs: readonly Run[]): Sheet {
  const looks = sheet.looks.slice()
  const merges = new Map(sheet.merges)
  const copies = new Map<number, number>()
  for (const { r, c0, c1 } of runs) {
    const merge: Merge = { r0: r, c0, r1: r, c1 }
    const first = r * sheet.columns + c0
    for (let at = first; at <= first + c1 - c0; at++) {
      merges.set(at, merge)
      if (at === first) continue
      looks[at] = look.blank
      copies.set(at, first)
    }
  }
  return { ...sheet, looks, merges, copies }
}

/** For each row in which something stands more than once side by side, and nothing but asides beside it: its runs. */
function rowsOfRuns(sheet: Sheet): Run[][] {
  const rows: Run[][] = []
  for (let r = 0; r < sheet.rows; r++) {
    if (!mayRun(sheet, r)) continue
    const runs = readRuns(sheet, r)
    const wide = runs.filter(({ c0, c1 }) => c1 > c0)
    const told = runs.every(run => wide.includes(run) || saysAside(textAt(sheet, r, run.c0)))
    if (wide.length > 0 && told) rows.push(wide)
  }
  return rows
}

/** Nearly every row is told by its first two cells, of which nothing need be read. */
function mayRun({ grid: { cells }, ...sheet }: Sheet, r: number): boolean {
  let c = 0
  const [end, row] = [Math.min(sheet.columns, cells.width(r)), r * sheet.columns]
  while (c < end && sheet.looks[row + c] === look.blank) c++
  return c + 1 < end && sheet.looks[row + c] === look.text && sheet.looks[row + c + 1] === look.text && same(cells, r, c, c + 1)
}

const same = (cells: Sheet['grid']['cells'], r: number, a: number, b: number): boolean => cells.keyAt(r, a) === cells.keyAt(r, b)

/** The runs of a row of words without merges; none where it holds anything else. */
function readRuns(sheet: Sheet, r: number): Run[] {
  const runs: Run[] = []
  for (const c of filledIn(sheet, r)) {
    if (lookOf(sheet, r, c) !== look.text || mergeAt(sheet, r, c) !== null) return []
    const last = runs.at(-1)
    if (last?.c1 === c - 1 && same(sheet.grid.cells, r, c - 1, c)) runs[runs.length - 1] = { ...last, c1: c }
    else runs.push({ r, c0: c, c1: c })
  }
  return runs
}

/** Words that tell of a whole table by themselves: its number, its unit, its time, a note or a source. */
const saysAside = (text: string): boolean => isTableNumber(text) || readUnitLine(text) !== null || isPeriodLine(text) || isNoteLine(text)

/**
 * True of a title, a name over rows or a note in all its cells. A name over columns may truly come back in each of them; over the names of
 * rows and over figures alike it cannot, and no more in a row that stands over the heading of all columns.
 */
function isLine(sheet: Sheet, runs: readonly Run[], isRow: (r: number) => boolean, begins: boolean): boolean {
  const [{ r } = { r: 0 }] = runs
  const below = rowsFrom(sheet, r, 1, isRow)
  const above = rowsFrom(sheet, r, -1, isRow)
  const [next] = below
  const first = begins && above.length === 0
  if (next === undefined || next - r > farthest) return above.length > 0 && runs.every(run => isNote(sheet, run, above))
  return runs.every(
    run =>
      covers(sheet, run, next, runs) &&
      (isHeading(sheet, run, next) ? isTitle(sheet, run, below, first) : !first && isGroup(sheet, run, below)),
  )
}

/** The nearest rows on one side of a row that count, the nearest first. */
function rowsFrom(sheet: Sheet, r: number, step: 1 | -1, counts: (r: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = r + step; row >= 0 && row < sheet.rows && Math.abs(row - r) <= mostLooked; row += step) if (counts(row)) rows.push(row)
  return rows
}

/** True when all that the next row holds in one stretch lies under the line, with the asides beside it. */
function covers(sheet: Sheet, { r, c0, c1 }: Run, next: number, runs: readonly Run[]): boolean {
  const end = runs.find(run => run.c0 > c1)?.c0 ?? sheet.columns
  let right = c1
  while (right + 1 < end && !isBlank(sheet, r, right + 1)) right++
  const ends = (edge: number, beyond: number): boolean => isBlank(sheet, next, edge) || isBlank(sheet, next, beyond)
  return saysAside(textAt(sheet, r, c0)) || (ends(c0, c0 - 1) && ends(right, right + 1))
}

/** Words over columns, with no figures but years. */
function isHeading(sheet: Sheet, { c0, c1 }: Run, r: number): boolean {
  const filled = filledIn(sheet, r).filter(c => c >= c0 && c <= c1)
  const numbers = filled.filter(c => lookOf(sheet, r, c) !== look.text)
  return filled.length - numbers.length >= 1 && (numbers.length === 0 || isYearHeading(sheet, r, numbers))
}

function isTitle(sheet: Sheet, run: Run, below: readonly number[], first: boolean): boolean {
  const text = textAt(sheet, run.r, run.c0)
  const under = readUnder(sheet, run, below)
  if (standsOverBoth(under)) return true
  if (under.names.length === 0) return isTableNumber(text) || readUnitLine(text) !== null
  if (saysAside(text)) return first || isTableNumber(text)
  return first && run.c1 - run.c0 >= 2 && isNewOverWords(sheet, run, below)
}

/** Over a list of words alone: the next row names every column, and nothing below says the same as the line. */
function isNewOverWords(sheet: Sheet, { r, c0, c1 }: Run, below: readonly number[]): boolean {
  const [head = 0, ...body] = below
  const text = textAt(sheet, r, c0)
  const names = filledIn(sheet, head).filter(c => c >= c0 && c <= c1)
  const isNamed = new Set(names.map(c => textAt(sheet, head, c))).size === c1 - c0 + 1
  return isNamed && body.length > 0 && !below.some(row => filledIn(sheet, row).some(c => textAt(sheet, row, c) === text))
}

const isGroup = (sheet: Sheet, run: Run, below: readonly number[]): boolean =>
  !isTotalWord(textAt(sheet, run.r, run.c0)) && standsOverBoth(readUnder(sheet, run, below))

const isNote = (sheet: Sheet, run: Run, above: readonly number[]): boolean => {
  const text = textAt(sheet, run.r, run.c0)
  return saysAside(text) || (!isTotalWord(text) && standsOverBoth(readUnder(sheet, run, above)))
}

/** True when names stand to the left, perhaps behind a running number, and figures to the right of them. */
const standsOverBoth = ({ names, figures }: Under): boolean =>
  names.some(name => figures.some(c => c > name) && figures.filter(c => c < name).length <= 1)

function readUnder(sheet: Sheet, { c0, c1 }: Run, rows: readonly number[]): Under {
  const [names, figures]: [number[], number[]] = [[], []]
  for (let c = c0; c <= c1; c++) {
    const filled = rows.filter(r => !isBlank(sheet, r, c))
    const numbers = filled.map(r => numberAt(sheet, r, c)).filter(n => !Number.isNaN(n))
    const marks = filled.filter(r => lookOf(sheet, r, c) === look.mark).length
    // A column of years names its rows.
    const measures = (numbers.length + marks) * 3 >= filled.length && !(c === c0 && numbers.length >= 2 && numbers.every(isYear))
    if (numbers.length > 0 && measures) figures.push(c)
    else if (filled.length > 0) names.push(c)
  }
  return { names, figures }
}
