import { type Cells, cellKind, type Merge } from './grid.ts'
import { type CellStyle, cellsOfPacked, type Formula, hasFormula, type ShowNumber } from './packed-cells.ts'
import { columnIn, createSlots, firstFrom, kindIn, makeRoom, rowOf, type Slots, setColumn, setKind, setSaid, setSlot } from './slots.ts'
import type { TextPool } from './text-pool.ts'

/** A sheet packed: trimmed to its content. `count` is how many cells hold something. */
export type PackedSheet = { readonly cells: Cells; readonly rows: number; readonly columns: number; readonly count: number }

/**
 * Takes the cells of a sheet row by row, rows ascending and columns ascending within a row, and keeps them flat. `style` is a place in the
 * list of styles, 0 for none. Texts and errors come as places in the pool.
 */
export type Packer = {
  /** Begins a row; rows that are passed over are blank. */
  readonly row: (r: number) => void
  readonly text: (c: number, text: number, style: number) => void
  /** `said` is what a person saw, as a place in the pool, where the file tells it. */
  readonly number: (c: number, value: number, style: number, said?: number) => void
  readonly flag: (c: number, value: boolean, style: number) => void
  readonly error: (c: number, text: number, style: number) => void
  /** The formula of the cell that came last. */
  readonly formula: (formula: Formula) => void
  /** Blanks what lies under a merged span but for its first place; tells how many places it walked. */
  readonly clearUnder: (merge: Merge) => number
  /** How many places have been taken, gaps that were filled among them. */
  readonly taken: () => number
  readonly finish: () => PackedSheet
}

/** Gaps up to this many places are cheaper filled than told. */
const smallGap = 8

/** Begins to pack a sheet. `show` tells what a person sees of a number. */
export function packCells(texts: TextPool, styles: readonly CellStyle[], show: ShowNumber): Packer {
  const slots = createSlots()
  const formulaSlots: number[] = []
  const formulas: Formula[] = []
  // The next free slot, the room made so far, the row at hand, its width so far, and whether it has gaps.
  const walk: Walk = { next: 0, room: 0, r: -1, width: 0, hasGaps: false }
  const put = (c: number, kind: number, value: number, style: number): void => {
    if (c !== walk.width) leap(slots, walk, c)
    const slot = take(slots, walk)
    setSlot(slots, slot, kind, value, style)
    if (walk.hasGaps) setColumn(slots, slot, c)
    walk.width = c + 1
  }
  return {
    row: r => beginRow(slots, walk, r),
    text: (c, text, style) => put(c, cellKind.text, text, style),
    number: (c, value, style, said) => {
      put(c, cellKind.number, value, style)
      if (said !== undefined) setSaid(slots, walk.next - 1, said)
    },
    flag: (c, value, style) => put(c, cellKind.boolean, value ? 1 : 0, style),
    error: (c, text, style) => put(c, cellKind.error, text, style),
    formula: formula => {
      const last = walk.next - 1
      setKind(slots, last, kindIn(slots, last) | hasFormula)
      formulaSlots.push(last)
      formulas.push(formula)
    },
    clearUnder: merge => {
      closeRow(slots, walk)
      return clearUnder(slots, merge, walk.r)
    },
    taken: () => walk.next,
    finish: () => {
      closeRow(slots, walk)
      const { rows, columns, count } = trim(slots, walk.r + 1)
      return { cells: cellsOfPacked({ slots, rows, texts, styles, formulaSlots, formulas, show }), rows, columns, count }
    },
  }
}

type Walk = { next: number; room: number; r: number; width: number; hasGaps: boolean }

function take(slots: Slots, walk: Walk): number {
  if (walk.next === walk.room) walk.room = makeRoom(slots, walk.room)
  return walk.next++
}

function closeRow(slots: Slots, walk: Walk): void {
  if (walk.r >= 0) slots.widths[walk.r] = walk.width
  slots.starts[walk.r + 1] = walk.next
}

function beginRow(slots: Slots, walk: Walk, r: number): void {
  closeRow(slots, walk)
  if (r + 2 > slots.starts.length) {
    const room = Math.max(r + 2, slots.starts.length * 2)
    const [starts, widths] = [new Int32Array(room), new Uint16Array(room)]
    starts.set(slots.starts)
    widths.set(slots.widths)
    slots.starts = starts
    slots.widths = widths
  }
  slots.starts.fill(walk.next, walk.r + 1, r + 1)
  walk.r = r
  walk.width = 0
  walk.hasGaps = false
}

/** Goes on at a column that is not the next one: a small gap is filled with blanks, a wide one makes the row tell its columns. */
function leap(slots: Slots, walk: Walk, c: number): void {
  const start = slots.starts[walk.r] ?? 0
  if (walk.hasGaps) return
  if (c - walk.width <= Math.max(smallGap, walk.width)) {
    for (; walk.width < c; walk.width++) setSlot(slots, take(slots, walk), cellKind.blank, 0, 0)
    return
  }
  walk.hasGaps = true
  for (let slot = start; slot < walk.next; slot++) setColumn(slots, slot, slot - start)
  slots.starts[walk.r] = ~start
}

function clearUnder(slots: Slots, { r0, c0, r1, c1 }: Merge, lastRow: number): number {
  let walked = 0
  for (let r = r0; r <= Math.min(r1, lastRow); r++) {
    const { start, end, hasGaps } = rowOf(slots, r)
    const first = hasGaps ? firstFrom(slots, start, end, c0) : start + c0
    walked++
    for (let slot = first; slot < end && columnIn(slots, r, slot) <= c1; slot++) {
      walked++
      if (r !== r0 || columnIn(slots, r, slot) !== c0) setKind(slots, slot, cellKind.blank)
    }
  }
  return walked
}

/** Makes each row as wide as its last cell is far, and counts. */
function trim(slots: Slots, all: number): { readonly rows: number; readonly columns: number; readonly count: number } {
  let [rows, columns, count] = [0, 0, 0]
  for (let r = 0; r < all; r++) {
    const { start, end } = rowOf(slots, r)
    let last = end - 1
    while (last >= start && kindIn(slots, last) === cellKind.blank) last--
    const width = last < start ? 0 : columnIn(slots, r, last) + 1
    for (let slot = start; slot <= last; slot++) if (kindIn(slots, slot) !== cellKind.blank) count++
    slots.widths[r] = width
    if (width > 0) rows = r + 1
    if (width > columns) columns = width
  }
  return { rows, columns, count }
}
