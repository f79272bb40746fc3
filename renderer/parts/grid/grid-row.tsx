// biome-ignore-all lint/a11y/useSemanticElements: rows of a long sheet are placed by hand, which a table does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop and names the active cell to screen readers
import type { ReactNode } from 'react'
import { memo } from 'react'
import type { Box } from './box.ts'
import { toSpotKey } from './box.ts'
import type { GridCell, GridRow, Marks } from './grid-cell.ts'
import { GridCellBox } from './grid-cell-box.tsx'
import type { GridWords } from './grid-props.ts'
import type { Starts } from './lay-out-row.ts'
import { layOutRow, toRowRole } from './lay-out-row.ts'

export type GridRowProps = {
  readonly gridId: string
  readonly r: number
  readonly top: number
  readonly line: GridRow | undefined
  readonly firstColumn: number
  readonly lastColumn: number
  readonly starts: Starts
  readonly zoom: number
  readonly rowHeight: number
  readonly sideWidth: number
  readonly merged: readonly Box[]
  readonly isTop: boolean
  readonly cellAt: (r: number, c: number) => GridCell | undefined
  /** Columns of this row that are selected; -1 where none is. */
  readonly selectedFrom: number
  readonly selectedTo: number
  readonly activeColumn: number
  readonly marks: Marks | undefined
  readonly words: GridWords
}

const blank: GridRow = []

/** One row of a grid: its number, which stays in view, and its cells. */
export const GridRowLine = memo(function drawRow(row: GridRowProps): ReactNode {
  const line = row.line ?? blank
  const role = toRowRole(line)
  const { r, firstColumn: first, lastColumn: last, starts, zoom, merged, isTop, cellAt } = row
  const isSelected = row.selectedFrom >= 0
  return (
    <div
      role="row"
      aria-rowindex={r + 2}
      className={`grid-row${role ? ` grid-row-${role}` : ''}${row.line ? '' : ' grid-row-waits'}`}
      style={{ top: row.top, height: row.rowHeight }}
    >
      <div role="rowheader" className={`grid-side${isSelected ? ' grid-side-on' : ''}`} style={{ width: row.sideWidth }}>
        {r + 1}
      </div>
      {layOutRow({ r, line, first, last, starts, zoom, merged, isTop, cellAt }).map(placed => (
        <GridCellBox
          key={placed.c}
          id={`${row.gridId}-${r - placed.rowsAbove}-${placed.c}`}
          placed={placed}
          rowHeight={row.rowHeight}
          sideWidth={row.sideWidth}
          isSelected={isSelected && placed.c + placed.colSpan > row.selectedFrom && placed.c <= row.selectedTo}
          isActive={placed.c === row.activeColumn}
          mark={row.marks?.get(toSpotKey(r - placed.rowsAbove, placed.c))}
          words={row.words}
        />
      ))}
    </div>
  )
})
