import type { Box, Size, Spot } from './box.ts'
import { toBox } from './box.ts'
import type { Merges } from './merges.ts'

/** What is chosen in a grid: the cell one stands on, the far end, and whether whole rows or columns are meant. */
export type Selection = {
  readonly active: Spot
  readonly end: Spot
  readonly span: 'cells' | 'rows' | 'columns'
}

export const selectSpot = (spot: Spot): Selection => ({ active: spot, end: spot, span: 'cells' })

export const extendTo = (selection: Selection, end: Spot): Selection => ({ ...selection, end })

export const selectRows = (selection: Selection, row: number, extend = false): Selection => ({
  active: extend ? selection.active : { r: row, c: 0 },
  end: { r: row, c: 0 },
  span: 'rows',
})

export const selectColumns = (selection: Selection, column: number, extend = false): Selection => ({
  active: extend ? selection.active : { r: 0, c: column },
  end: { r: 0, c: column },
  span: 'columns',
})

export const selectAll = (size: Size): Selection => ({
  active: { r: 0, c: 0 },
  end: { r: Math.max(0, size.rows - 1), c: Math.max(0, size.columns - 1) },
  span: 'cells',
})

/** The block that a selection covers; it cuts no merged cell. */
export function toSelectedBox(selection: Selection, size: Size, merges: Merges): Box {
  const box = toBox(selection.active, selection.end)
  if (selection.span === 'rows') return { r0: box.r0, r1: box.r1, c0: 0, c1: Math.max(0, size.columns - 1) }
  if (selection.span === 'columns') return { c0: box.c0, c1: box.c1, r0: 0, r1: Math.max(0, size.rows - 1) }
  return box.r0 < 0 ? box : merges.grow(box)
}

/** Keeps a selection inside a grid that became smaller. */
export function clampSelection(selection: Selection, size: Size): Selection {
  const clamp = (spot: Spot): Spot => ({
    r: Math.min(spot.r, Math.max(0, size.rows - 1)),
    c: Math.max(0, Math.min(spot.c, size.columns - 1)),
  })
  return { ...selection, active: clamp(selection.active), end: clamp(selection.end) }
}
