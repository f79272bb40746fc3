import { isArea } from '../values/find-area.ts'
import { readPeriod } from '../values/read-period.ts'
import type { SheetWindow } from './find-windows.ts'
import { type RowKind, readRowKinds } from './row-kinds.ts'
import { isFigure, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { dropContinued, isBareMark, isPageLine, isTableNumber } from './words.ts'

const mostLooked = 20_000

/** Cuts a window where a heading with words of its own begins a new table below a table that has its rows already. */
export function partStacked(sheet: Sheet, window: SheetWindow): SheetWindow[] {
  const { box } = window
  // A sheet as long as this is one table: nobody stacks by hand what no eye can find.
  if (box.r1 - box.r0 > mostLooked) return [window]
  const kinds = readRowKinds(sheet, box)
  const starts = findStarts(sheet, kinds).filter((r0, i, all) => i === 0 || hasRows(kinds, r0, all[i + 1] ?? box.r1 + 1))
  if (starts.length < 2) return [window]
  return starts.map((r0, i) => {
    const r1 = (starts[i + 1] ?? box.r1 + 1) - 1
    return { box: { ...box, r0: i === 0 ? box.r0 : r0, r1 }, above: window.above }
  })
}

/** A heading with less than two rows under it is no table that anybody would have drawn. */
const hasRows = (kinds: readonly RowKind[], r0: number, end: number): boolean =>
  kinds.filter(({ r, filled, figures }) => r >= r0 && r < end && filled.length >= 2 && figures > 0).length >= 2

/** The first row of each table, titles included. */
function findStarts(sheet: Sheet, kinds: readonly RowKind[]): number[] {
  const starts: number[] = []
  const known = new Set<string>()
  const titles = new Set<string>()
  let rows = 0
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]
    if (!kind) continue
    const head = starts.length === 0 || rows > 0 ? readHead(kinds, i) : 0
    if (head === 0) {
      if (isBodyRow(kind)) rows++
      continue
    }
    const spelled = kinds.slice(i, i + head).map(({ r, filled }) => spell(sheet, r, filled))
    const first = starts.length === 0
    // What the heading above has said already comes back at the top of a page.
    const repeated = spelled.some(row => known.has(row)) && !isTitledAnew(sheet, kinds[i - 1], titles)
    for (const title of titlesAbove(sheet, kinds, i)) titles.add(title)
    if (first || (!repeated && beginsAnew(sheet, kinds, i, rows))) {
      starts.push(first ? kind.r : startOf(sheet, kinds, i))
      rows = 0
    }
    for (const row of spelled) known.add(row)
    i += head - 1
  }
  return starts
}

/** The lone lines right above a heading, without the words by which they go on from the page before. */
function titlesAbove(sheet: Sheet, kinds: readonly RowKind[], at: number): string[] {
  const titles: string[] = []
  for (let i = at - 1; kinds[i]?.lone === true; i--) titles.push(titleOf(sheet, kinds[i]))
  return titles
}

const titleOf = (sheet: Sheet, kind: RowKind | undefined): string =>
  kind === undefined ? '' : dropContinued(textAt(sheet, kind.r, kind.filled[0] ?? 0))

/** The same heading under a title that says another time, place or number heads another table; a page break says the old title or the page. */
function isTitledAnew(sheet: Sheet, before: RowKind | undefined, titles: ReadonlySet<string>): boolean {
  const title = titleOf(sheet, before)
  if (before?.lone !== true || before.note || titles.size === 0 || titles.has(title) || isPageWord(title)) return false
  return isArea(title) || readPeriod(title) !== null || isTableNumber(title)
}

const isPageWord = (text: string): boolean => isPageLine(text) || /^[-–(]*\s*[\d๐-๙]+\s*[-–)]*$/.test(text)

const isBodyRow = (kind: RowKind): boolean => kind.filled.length >= 2 && !kind.note
const spell = (sheet: Sheet, r: number, filled: readonly number[]): string => filled.map(c => textAt(sheet, r, c)).join('|')
const mostHeadRows = 5

/** How many rows a heading has that begins here; 0 where none does. Below it stand figures, or rows of words as wide as it is. */
function readHead(kinds: readonly RowKind[], at: number): number {
  const first = kinds[at]
  if (!first?.heading || first.note) return 0
  let end = at + 1
  while (end < kinds.length && end - at < mostHeadRows && isUnderHead(kinds[end], kinds[at])) end++
  const below = kinds[end]
  if (below === undefined || below.gap > 1) return 0
  const under = below.filled.filter(c => c >= (first.filled[0] ?? 0)).length
  return below.figures > 0 && below.filled.length >= 2 && under > 0 ? end - at : 0
}

const isUnderHead = (kind: RowKind | undefined, head: RowKind | undefined): boolean =>
  kind !== undefined && head !== undefined && kind.gap === 0 && kind.heading && kind.figures === 0

/** A heading over figures begins a table of its own when the rows above it are a table, and more than its words are new. */
function beginsAnew(sheet: Sheet, kinds: readonly RowKind[], at: number, rows: number): boolean {
  const head = kinds[at]
  const before = kinds[at - 1]
  if (!head || !before || rows < 1) return false
  const figuresAbove = figureColumns(sheet, kinds.slice(0, at))
  const over = head.filled.filter(c => figuresAbove.has(c) && !isBareMark(textAt(sheet, head.r, c)))
  // The same mark said over and over is no heading.
  const overFigures = new Set(over.map(c => textAt(sheet, head.r, c))).size
  const parted = head.gap > 0 || before.lone || before.note
  if (parted && isTitled(sheet, kinds, at)) return true
  // Words where the table above has figures; a single one among them is a remark, unless something parts it from the rows above.
  const least = parted ? 1 : 2
  return (parted || head.figures === 0) && overFigures >= Math.max(least, Math.min(figuresAbove.size, head.filled.length - 1) * 0.5)
}

function figureColumns(sheet: Sheet, kinds: readonly RowKind[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const isFilled = (r: number, c: number): boolean => isFigure(sheet, r, c) || lookOf(sheet, r, c) === look.date
  for (const { r, filled } of kinds.slice(-40)) for (const c of filled) if (isFilled(r, c)) counts.set(c, (counts.get(c) ?? 0) + 1)
  const least = Math.max(1, Math.max(0, ...counts.values()) * 0.3)
  return new Set([...counts].filter(([c, n]) => n >= least && c > (kinds[0]?.filled[0] ?? 0)).map(([c]) => c))
}

const isTitled = (sheet: Sheet, kinds: readonly RowKind[], at: number): boolean => {
  const before = kinds[at - 1]
  return before?.lone === true && isTableNumber(textAt(sheet, before.r, before.filled[0] ?? 0))
}

/** Titles above a heading go with it: back to the widest gap, or to the last row of the table above and its notes. */
function startOf(sheet: Sheet, kinds: readonly RowKind[], at: number): number {
  let from = at
  while (from > 0 && isTitleLike(kinds[from - 1])) from--
  const run = kinds.slice(from, at + 1)
  const numbered = run.findIndex(({ r, filled }) => isTableNumber(textAt(sheet, r, filled[0] ?? 0)))
  if (numbered > 0) return run[numbered]?.r ?? 0
  const widest = Math.max(...run.map(({ gap }) => gap))
  // The first gap of the widest kind parts what ends from what begins.
  const cut = widest > 0 ? run.findIndex(({ gap }) => gap === widest) : run.findLastIndex(({ note }) => note) + 1
  return run[cut]?.r ?? kinds[at]?.r ?? 0
}

const isTitleLike = (kind: RowKind | undefined): boolean =>
  kind !== undefined &&
  (kind.lone || kind.note || (kind.figures === 0 && kind.filled.length <= 2 && kind.words === kind.filled.length && kind.gap > 0))
