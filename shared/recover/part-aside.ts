import type { Merge } from '../model/grid.ts'
import type { SheetWindow } from './find-windows.ts'
import { type RowKind, readRowKinds } from './row-kinds.ts'
import { isBlank, look, lookOf, mergeAt, type Sheet, textAt } from './sheet-cells.ts'
import { readOrdinal } from './words.ts'

const mostLooked = 20_000
// A heading and two rows.
const leastRows = 3

/** Cuts a window at blank columns where what stands to the right is a table with names and a heading of its own. */
export function partAside(sheet: Sheet, window: SheetWindow): SheetWindow[] {
  const { box } = window
  if (box.r1 - box.r0 > mostLooked || box.c1 - box.c0 < 3) return [window]
  const top = findTop(sheet, box)
  const parts = findHalves(sheet, box, top) ?? joinBands(sheet, findBands(sheet, box, top))
  if (parts.length < 2) return [window]
  return parts.map((part, i) => ({
    box: { r0: top, r1: box.r1, c0: i === 0 ? box.c0 : part.c0, c1: i === parts.length - 1 ? box.c1 : (parts[i + 1]?.c0 ?? 0) - 1 },
    above: Math.max(window.above, top),
  }))
}

/** The first row of more than one cell: what stands above it is a title over everything. */
const findTop = (sheet: Sheet, box: Merge): number => readRowKinds(sheet, box).find(({ filled }) => filled.length >= 2)?.r ?? box.r0

const fewestNames = 2

/**
 * The parts of a list that goes on beside itself without a blank column between: the row of its names says them again from the first, and its
 * running number runs on. Null for anything else.
 */
function findHalves(sheet: Sheet, box: Merge, top: number): Merge[] | null {
  const kinds = readRowKinds(sheet, { ...box, r0: top })
  const at = kinds.findIndex(({ heading, filled }) => heading && filled.length >= fewestNames * 2)
  const head = kinds[at]
  if (!head) return null
  const names = head.filled.map(c => textAt(sheet, head.r, c))
  const width = names.indexOf(names[0] ?? '', 1)
  const isAgain = width >= fewestNames && names.length % width === 0 && names.every((name, i) => name === names[i % width])
  if (!isAgain) return null
  const starts = head.filled.filter((_, i) => i % width === 0)
  const numbers = starts.map(c => kinds.slice(at + 1).flatMap(({ r }) => readOrdinal(textAt(sheet, r, c)) ?? []))
  const all = numbers.flat()
  const runsOn = numbers.every(own => own.length > 0) && all.length > starts.length && all.every((n, i) => n === (all[0] ?? 0) + i)
  return runsOn ? starts.map((c0, i) => ({ r0: top, c0, r1: box.r1, c1: (starts[i + 1] ?? box.c1 + 1) - 1 })) : null
}

/** Runs of columns between columns that are blank from the top on. A title that begins in such a column goes with what stands to its right. */
function findBands(sheet: Sheet, box: Merge, top: number): Merge[] {
  const bands: Merge[] = []
  let [from, full] = [-1, false]
  for (let c = box.c0; c <= box.c1 + 1; c++) {
    const blank = c > box.c1 || isBlankColumn(sheet, box, top, c)
    const begins = !blank && beginsTitles(sheet, box, top, c)
    if (from >= 0 && (c > box.c1 || (full && (blank || begins)))) {
      bands.push({ r0: top, c0: from, r1: box.r1, c1: c - 1 })
      from = -1
    }
    if (!blank && from < 0) [from, full] = [c, false]
    full ||= !blank && !begins
  }
  return bands
}

const mostTitles = 3

/** True of a column that holds nothing but titles, over rows of a table beside it. */
function beginsTitles(sheet: Sheet, box: Merge, top: number, c: number): boolean {
  const isAt = (r: number, at: number): boolean => at >= box.c0 && at <= box.c1 && !isBlank(sheet, r, at)
  let [titles, rows] = [0, 0]
  for (let r = top; r <= box.r1; r++) {
    if (isBlank(sheet, r, c)) {
      if (isAt(r, c - 1) || isAt(r, c + 1)) rows++
      continue
    }
    if (rows > 0 || ++titles > mostTitles || !holdsTitles(sheet, box, r)) return false
  }
  return rows >= leastRows
}

/** True of a row of words of which no two stand side by side: names of columns do. */
function holdsTitles(sheet: Sheet, box: Merge, r: number): boolean {
  for (let c = box.c0; c <= box.c1; c++)
    if (!isBlank(sheet, r, c) && (lookOf(sheet, r, c) !== look.text || (c < box.c1 && !isBlank(sheet, r, c + 1)))) return false
  return true
}

function isBlankColumn(sheet: Sheet, box: Merge, top: number, c: number): boolean {
  for (let r = top; r <= box.r1; r++) {
    if (!isBlank(sheet, r, c)) return false
    const merge = mergeAt(sheet, r, c)
    if (merge && merge.c0 < c && merge.c1 > c && !isBlank(sheet, merge.r0, merge.c0)) return false
  }
  return true
}

/** Bands that only go on with the table to their left are joined to it. */
function joinBands(sheet: Sheet, bands: readonly Merge[]): Merge[] {
  const parts: Merge[] = []
  for (const band of bands) {
    const last = parts.at(-1)
    if (last && !standsAlone(sheet, last, band)) parts[parts.length - 1] = { ...last, c1: band.c1 }
    else parts.push(band)
  }
  return parts
}

type Side = {
  readonly title: boolean
  readonly head: RowKind | null
  readonly body: readonly RowKind[]
  readonly names: boolean
  readonly figures: boolean
}

/** A band is a table of its own when it has a heading, rows that are named, and figures or a heading that the left one has too. */
function standsAlone(sheet: Sheet, left: Merge, right: Merge): boolean {
  if (right.c1 - right.c0 < 1 || left.c1 - left.c0 < 1) return false
  const [a, b] = [readSide(sheet, left), readSide(sheet, right)]
  if (!a.head || !b.head || a.body.length < 2 || b.body.length < 2 || !a.names || !b.names) return false
  const words = (side: Side): string[] => (side.head?.filled ?? []).map(c => textAt(sheet, side.head?.r ?? 0, c))
  // A title over each says that they are two.
  if (a.title && b.title) return true
  const shared = words(b).filter(word => words(a).includes(word)).length
  if (shared >= Math.min(2, words(b).length)) return true
  const extents = (side: Side): string => side.body.map(({ r }) => r).join()
  return a.figures && b.figures && (extents(a) !== extents(b) || a.head.r !== b.head.r || shared >= 1)
}

function readSide(sheet: Sheet, band: Merge): Side {
  const kinds = readRowKinds(sheet, band)
  const at = kinds.findIndex(({ heading }) => heading)
  const body = at < 0 ? [] : kinds.slice(at + 1).filter(({ filled }) => filled.length >= 2)
  const named = body.filter(
    ({ r, filled }) => lookOf(sheet, r, filled[0] ?? 0) === look.text || lookOf(sheet, r, filled[1] ?? 0) === look.text,
  )
  return {
    title: kinds.slice(0, Math.max(0, at)).some(({ lone }) => lone),
    head: kinds[at] ?? null,
    body,
    names: named.length >= body.length * 0.7,
    figures: body.filter(({ figures }) => figures > 0).length >= body.length * 0.5,
  }
}
