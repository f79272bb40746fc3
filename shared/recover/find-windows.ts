import type { Merge } from '../model/grid.ts'
import { partAside } from './part-aside.ts'
import { partStacked } from './part-stacked.ts'
import type { Sheet } from './sheet-cells.ts'

/**
 * A part of a sheet that one table has for itself, with the titles and notes that are its own. Rows of the sheet above row `above`
 * speak for all tables of the sheet.
 */
export type SheetWindow = { readonly box: Merge; readonly above: number }

const deepest = 6

/**
 * Parts a sheet into windows of one table each, in reading order: side by side where blank columns part tables that have their own
 * names, one below the other where a new heading begins. A sheet of one table is one window.
 */
export function findWindows(sheet: Sheet): SheetWindow[] {
  const whole: Merge = { r0: 0, c0: 0, r1: Math.max(0, sheet.rows - 1), c1: Math.max(0, sheet.columns - 1) }
  return part(sheet, { box: whole, above: 0 }, 0)
}

function part(sheet: Sheet, window: SheetWindow, depth: number): SheetWindow[] {
  if (depth >= deepest) return [window]
  for (const cut of [partStacked, partAside]) {
    const parts = cut(sheet, window)
    if (parts.length > 1) return parts.flatMap(one => part(sheet, one, depth + 1))
  }
  return [window]
}
