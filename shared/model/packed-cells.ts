import type { Cell } from './cell.ts'
import { type CellKind, type Cells, cellKind } from './grid.ts'
import { kindIn, type Slots, saidIn, slotAt, styleIn, valueIn } from './slots.ts'
import type { TextPool } from './text-pool.ts'

/** How a cell looks; cells of one look share it. */
export type CellStyle = Pick<Cell, 'format' | 'bold' | 'filled' | 'lineAbove' | 'lineBelow' | 'indent'>
/** A formula, or what works it out for a place that shares one with others. */
export type Formula = string | ((r: number, c: number) => string)
/** What a person sees of a number under a format. */
export type ShowNumber = (value: number, format: string | undefined) => string

/** Cells that lie flat. `formulas` belong to the slots of `formulaSlots`, which ascend. */
export type Packed = {
  readonly slots: Slots
  readonly rows: number
  readonly texts: TextPool
  readonly styles: readonly CellStyle[]
  readonly formulaSlots: readonly number[]
  readonly formulas: readonly Formula[]
  readonly show: ShowNumber
}

/** Set beside the kind of a cell that has a formula. */
export const hasFormula = 8
const kindBits = 7
const plain: CellStyle = {}
const names = ['text', 'text', 'number', 'boolean', 'error'] as const

/** The cells of a packed sheet. A cell is made when it is asked for, and the text of a number when that is. */
export function cellsOfPacked(packed: Packed): Cells {
  const { slots, rows, texts, styles, show } = packed
  // Whoever looks at a place asks several things about it.
  let [lastR, lastC, lastSlot] = [-1, -1, -1]
  const find = (r: number, c: number): number => {
    if (r === lastR && c === lastC) return lastSlot
    if (r < 0 || r >= rows || c < 0 || c >= (slots.widths[r] ?? 0)) return -1
    lastR = r
    lastC = c
    lastSlot = slotAt(slots, r, c)
    return lastSlot
  }
  const formatOf = (slot: number): string | undefined => styles[styleIn(slots, slot)]?.format
  const showSlot = (slot: number): string => {
    const value = valueIn(slots, slot)
    switch (kindIn(slots, slot) & kindBits) {
      case cellKind.blank:
        return ''
      case cellKind.number: {
        const said = saidIn(slots, slot)
        return said < 0 ? show(value, formatOf(slot)) : texts.at(said)
      }
      case cellKind.boolean:
        return value === 1 ? 'TRUE' : 'FALSE'
      default:
        return texts.at(value)
    }
  }
  return {
    at: (r, c) => {
      const slot = find(r, c)
      const kind = slot < 0 ? cellKind.blank : kindIn(slots, slot)
      return (kind & kindBits) === cellKind.blank ? null : makeCell(packed, slot, kind, showSlot, r, c)
    },
    width: r => (r < 0 || r >= rows ? 0 : (slots.widths[r] ?? 0)),
    kindAt: (r, c) => {
      const slot = find(r, c)
      return slot < 0 ? cellKind.blank : ((kindIn(slots, slot) & kindBits) as CellKind)
    },
    numberAt: (r, c) => {
      const slot = find(r, c)
      return slot >= 0 && (kindIn(slots, slot) & kindBits) === cellKind.number ? valueIn(slots, slot) : Number.NaN
    },
    textAt: (r, c) => {
      const slot = find(r, c)
      return slot < 0 ? '' : showSlot(slot)
    },
    keyAt: (r, c) => {
      const slot = find(r, c)
      return slot >= 0 && (kindIn(slots, slot) & kindBits) === cellKind.text ? valueIn(slots, slot) | 0 : slot < 0 ? '' : showSlot(slot)
    },
    formatAt: (r, c) => {
      const slot = find(r, c)
      return slot >= 0 && (kindIn(slots, slot) & kindBits) === cellKind.number ? formatOf(slot) : undefined
    },
    formulaAt: (r, c) => {
      const slot = find(r, c)
      return slot >= 0 && kindIn(slots, slot) & hasFormula ? formulaOf(packed, slot, r, c) : undefined
    },
  }
}

function makeCell(packed: Packed, slot: number, kind: number, showSlot: (slot: number) => string, r: number, c: number): Cell {
  const { slots, styles } = packed
  const value = valueIn(slots, slot)
  const style = styles[styleIn(slots, slot)] ?? plain
  const bare = kind & kindBits
  const cell = bare === cellKind.number ? makeNumber(value, () => showSlot(slot), style) : makeOther(bare, value, showSlot(slot), style)
  if (kind & hasFormula) Object.defineProperty(cell, 'formula', { enumerable: true, get: () => formulaOf(packed, slot, r, c) })
  return cell
}

/** Working out what a person saw is the dearest part of a number, and hardly anybody asks; of a whole one without a format it is cheap. */
const makeNumber = (value: number, show: () => string, style: CellStyle): Cell => {
  if (style.format === undefined && (value | 0) === value) return Object.assign({ kind: 'number' as const, value, text: show() }, style)
  return Object.assign(
    {
      kind: 'number' as const,
      value,
      get text() {
        return show()
      },
    },
    style,
  )
}

/** A number format says nothing of what is no number. */
const makeOther = (kind: number, value: number, text: string, { bold, filled, lineAbove, lineBelow, indent }: CellStyle): Cell =>
  Object.assign(
    { kind: names[kind] ?? 'text', value: kind === cellKind.boolean ? value === 1 : text, text },
    bold && { bold },
    filled && { filled },
    lineAbove && { lineAbove },
    lineBelow && { lineBelow },
    indent && { indent },
  )

function formulaOf({ formulaSlots, formulas }: Packed, slot: number, r: number, c: number): string {
  let [low, high] = [0, formulaSlots.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((formulaSlots[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  const formula = formulas[low] ?? ''
  return typeof formula === 'string' ? formula : formula(r, c)
}
