import type { Box } from './box.ts'
import type { GridColumn, GridRow } from './grid-cell.ts'

const narrowest = 56
const widest = 260
const padding = 22
/** A second line of a heading is written smaller, and widens a column only so far. */
const belowScale = 0.86
const belowWidest = 130
/** Sign and bold letters of a cell with a role. */
const signWidth = 24

/** Marks above and below a Thai letter take no width of their own. */
const isStacked = (code: number): boolean => code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)

/** Pixels that a text takes at 14 px, near enough to choose a column's width before anything is drawn. */
export function estimateWidth(text: string): number {
  let width = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (isStacked(code)) continue
    width += code >= 0x41 && code <= 0x5a ? 9.2 : code === 0x20 ? 4 : code > 0x2e80 ? 14 : 8
  }
  return width
}

/** A width for each column from its given one, its name and the first rows. Titles, notes and merged cells do not widen a column: they flow over. */
export function toColumnWidths(columns: readonly GridColumn[], sample: readonly GridRow[], merges: readonly Box[]): readonly number[] {
  const wide = new Set<string>()
  for (const box of merges) if (box.c1 > box.c0 && box.r0 < sample.length) wide.add(`${box.r0}:${box.c0}`)
  return columns.map((column, c) => {
    if (column.width !== undefined) return column.width
    let most = Math.max(estimateWidth(column.name), Math.min(belowWidest, estimateWidth(column.below ?? '') * belowScale))
    for (const [r, line] of sample.entries()) {
      const cell = line[c]
      if (!cell || wide.has(`${r}:${c}`)) continue
      // In the last column there is nothing to flow over: a unit at the right end of its line is read whole.
      if ((cell.role === 'metadata' || cell.role === 'notes') && c < columns.length - 1) continue
      most = Math.max(most, estimateWidth(cell.text) + (cell.role && cell.role !== 'data' ? signWidth : 0))
    }
    return Math.round(Math.min(widest, Math.max(narrowest, most + padding)))
  })
}
