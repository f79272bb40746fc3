/** Where the cells of a sheet lie: one slot after the other, in pieces, so that growing never copies what is there. */
export type Slots = {
  readonly kinds: Uint8Array[]
  /** The number of a cell, or the place of its text in the pool. */
  readonly values: Float64Array[]
  readonly styles: Uint16Array[]
  /** What a person saw of a number, where the file tells: its place in the pool, and one. */
  readonly saids: (Uint32Array | undefined)[]
  /** The column of a slot; only rows with gaps have them. */
  readonly columns: (Uint16Array | undefined)[]
  /** Where each row begins, and behind the last one the end. A row with gaps has its start turned over (`~`). */
  starts: Int32Array
  widths: Uint16Array
}

const bits = 15
const slotsInPiece = 1 << bits
const mask = slotsInPiece - 1

export const createSlots = (): Slots => ({
  kinds: [],
  values: [],
  styles: [],
  saids: [],
  columns: [],
  starts: new Int32Array(64),
  widths: new Uint16Array(64),
})

// Many sheets are small, and a file may have thousands of them.
const smallest = 256

/** Makes room for the slot behind the last of `room` slots, and tells how many there is room for now. */
export function makeRoom(slots: Slots, room: number): number {
  const { kinds, values, styles, saids, columns } = slots
  const [first, saidsHere, columnsHere] = [kinds[0], saids[0], columns[0]]
  if (first !== undefined && room < slotsInPiece) {
    const size = room * 2
    kinds[0] = grow(first, new Uint8Array(size))
    values[0] = grow(values[0] ?? [], new Float64Array(size))
    styles[0] = grow(styles[0] ?? [], new Uint16Array(size))
    if (saidsHere) saids[0] = grow(saidsHere, new Uint32Array(size))
    if (columnsHere) columns[0] = grow(columnsHere, new Uint16Array(size))
    return size
  }
  const size = first === undefined ? smallest : slotsInPiece
  kinds.push(new Uint8Array(size))
  values.push(new Float64Array(size))
  styles.push(new Uint16Array(size))
  saids.push(undefined)
  columns.push(undefined)
  return room + size
}

function grow<T extends { set: (from: ArrayLike<number>) => void }>(from: ArrayLike<number>, into: T): T {
  into.set(from)
  return into
}

export const kindIn = (slots: Slots, slot: number): number => slots.kinds[slot >>> bits]?.[slot & mask] ?? 0
export const valueIn = (slots: Slots, slot: number): number => slots.values[slot >>> bits]?.[slot & mask] ?? 0
export const styleIn = (slots: Slots, slot: number): number => slots.styles[slot >>> bits]?.[slot & mask] ?? 0

export function setSlot({ kinds, values, styles }: Slots, slot: number, kind: number, value: number, style: number): void {
  const [piece, place] = [slot >>> bits, slot & mask]
  const [kindsHere, valuesHere, stylesHere] = [kinds[piece], values[piece], styles[piece]]
  if (!kindsHere || !valuesHere || !stylesHere) return
  kindsHere[place] = kind
  valuesHere[place] = value
  stylesHere[place] = style
}

export function setKind({ kinds }: Slots, slot: number, kind: number): void {
  const piece = kinds[slot >>> bits]
  if (piece) piece[slot & mask] = kind
}

export function setColumn(slots: Slots, slot: number, c: number): void {
  const { columns } = slots
  let piece = columns[slot >>> bits]
  if (piece === undefined) {
    piece = new Uint16Array(slots.kinds[slot >>> bits]?.length ?? 0)
    columns[slot >>> bits] = piece
  }
  piece[slot & mask] = c
}

export const saidIn = ({ saids }: Slots, slot: number): number => (saids[slot >>> bits]?.[slot & mask] ?? 0) - 1

export function setSaid(slots: Slots, slot: number, text: number): void {
  const { saids } = slots
  let piece = saids[slot >>> bits]
  if (piece === undefined) {
    piece = new Uint32Array(slots.kinds[slot >>> bits]?.length ?? 0)
    saids[slot >>> bits] = piece
  }
  piece[slot & mask] = text + 1
}

const columnOf = ({ columns }: Slots, slot: number): number => columns[slot >>> bits]?.[slot & mask] ?? 0

/** Where the slots of a row begin and end; nowhere beyond the sheet. */
export function rowOf({ starts }: Slots, r: number): { readonly start: number; readonly end: number; readonly hasGaps: boolean } {
  const [start = 0, end = 0] = [starts[r], starts[r + 1]]
  return { start: start < 0 ? ~start : start, end: end < 0 ? ~end : end, hasGaps: start < 0 }
}

/** The slot of a place that lies within the width of its row; -1 where the row has a gap there. */
export function slotAt(slots: Slots, r: number, c: number): number {
  const start = slots.starts[r] ?? 0
  if (start >= 0) return start + c
  const { end } = rowOf(slots, r)
  const slot = firstFrom(slots, ~start, end, c)
  return slot < end && columnOf(slots, slot) === c ? slot : -1
}

/** The first slot of a row with gaps whose column is this one or lies to the right of it. */
export function firstFrom(slots: Slots, start: number, end: number, c: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (columnOf(slots, middle) < c) low = middle + 1
    else high = middle
  }
  return low
}

/** The column of a slot that is known to lie in this row. */
export const columnIn = (slots: Slots, r: number, slot: number): number => {
  const start = slots.starts[r] ?? 0
  return start < 0 ? columnOf(slots, slot) : slot - start
}
