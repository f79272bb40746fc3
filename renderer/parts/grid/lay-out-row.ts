import type { Box } from './box.ts'
import { estimateWidth } from './column-widths.ts'
import type { GridCell, GridRow } from './grid-cell.ts'
import { isFilled } from './grid-cell.ts'

/** Where the left edges of the columns stand; one more than there are columns. */
export type Starts = ArrayLike<number>

/** One cell as it is to be drawn. `spill` is how wide its text may run over blank neighbours. */
export type PlacedCell = {
  readonly c: number
  readonly left: number
  readonly width: number
  readonly rowsAbove: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly cell: GridCell | undefined
  readonly spill: number
  /** First of its role in the row: it wears the sign. */
  readonly leads: boolean
}

export type RowToLayOut = {
  readonly r: number
  readonly line: GridRow
  readonly first: number
  readonly last: number
  readonly starts: Starts
  /** Zoom of the window: texts grow with it. */
  readonly zoom: number
  /** Merged cells that touch this row. */
  readonly merged: readonly Box[]
  /** The uppermost row drawn: it also draws what hangs down into it. */
  readonly isTop: boolean
  readonly cellAt: (r: number, c: number) => GridCell | undefined
}

const startOf = (starts: Starts, c: number): number => starts[c] ?? 0

/** A title that begins left of the view still runs into it. */
const columnsLookedBack = 24

export function toStarts(widths: readonly number[]): Starts {
  const starts = new Float64Array(widths.length + 1)
  for (const [c, width] of widths.entries()) starts[c + 1] = (starts[c] ?? 0) + width
  return starts
}

/** Decides what one row draws: plain cells, merged cells, and text that flows over blank neighbours. */
export function layOutRow(row: RowToLayOut): readonly PlacedCell[] {
  const placed: PlacedCell[] = []
  const covered = new Set<number>()
  for (const box of row.merged) {
    for (let c = box.c0; c <= box.c1; c++) covered.add(c)
    if (box.r0 === row.r || row.isTop) placed.push(placeMerged(row, box))
  }
  for (let c = findFirst(row, covered); c <= row.last; c++) {
    if (covered.has(c)) continue
    const cell = row.line[c]
    const left = startOf(row.starts, c)
    const width = startOf(row.starts, c + 1) - left
    placed.push({
      c,
      left,
      width,
      rowsAbove: 0,
      rowSpan: 1,
      colSpan: 1,
      cell,
      spill: toSpill(row, c, covered),
      leads: leadsItsRole(row.line, c),
    })
  }
  return placed
}

function placeMerged(row: RowToLayOut, box: Box): PlacedCell {
  const left = startOf(row.starts, box.c0)
  const width = startOf(row.starts, box.c1 + 1) - left
  return {
    c: box.c0,
    left,
    width,
    rowsAbove: row.r - box.r0,
    rowSpan: box.r1 - box.r0 + 1,
    colSpan: box.c1 - box.c0 + 1,
    cell: row.cellAt(box.r0, box.c0),
    spill: width,
    leads: box.r0 < row.r || leadsItsRole(row.line, box.c0),
  }
}

function findFirst(row: RowToLayOut, covered: ReadonlySet<number>): number {
  for (let c = row.first; c >= Math.max(0, row.first - columnsLookedBack); c--) if (covered.has(c) || isFilled(row.line[c])) return c
  return row.first
}

function toSpill(row: RowToLayOut, c: number, covered: ReadonlySet<number>): number {
  const cell = row.line[c]
  const left = startOf(row.starts, c)
  const own = startOf(row.starts, c + 1) - left
  if (!cell || cell.number || !isFilled(cell)) return own
  const needed = (estimateWidth(cell.text) + 34) * row.zoom
  let end = c + 1
  while (end < row.starts.length - 1 && startOf(row.starts, end) - left < needed && !covered.has(end) && !isFilled(row.line[end])) end++
  return startOf(row.starts, end) - left
}

function leadsItsRole(line: GridRow, c: number): boolean {
  const role = line[c]?.role
  if (!role || role === 'data') return false
  for (let before = c - 1; before >= 0; before--) if (isFilled(line[before])) return line[before]?.role !== role
  return true
}

/** The role of a row whose filled cells all play the same one (but data): such a row wears its tint from end to end. */
export function toRowRole(line: GridRow): NonNullable<GridCell['role']> | null {
  let role: GridCell['role'] = null
  for (const cell of line) {
    if (!isFilled(cell)) continue
    if (!cell?.role || cell.role === 'data' || (role && cell.role !== role)) return null
    role = cell.role
  }
  return role ?? null
}
