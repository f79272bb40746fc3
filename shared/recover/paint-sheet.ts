import { cellKind, type Grid } from '../model/grid.ts'
import type { TablePlan } from './plan-sheet.ts'
import { layRoles, markOf, type RoleMap } from './role-map.ts'

/** The roles of all cells of a sheet, whichever of its tables they belong to; what belongs to none is a note. */
export function paintSheet(grid: Grid, plans: readonly TablePlan[]): RoleMap {
  const marks = new Uint8Array(grid.rows * grid.columns)
  const notes = markOf('notes')
  for (let r = 0; r < grid.rows; r++)
    for (let c = Math.min(grid.columns, grid.cells.width(r)) - 1; c >= 0; c--)
      if (grid.cells.kindAt(r, c) !== cellKind.blank && grid.cells.textAt(r, c).trim() !== '') marks[r * grid.columns + c] = notes
  return layRoles(
    { rows: grid.rows, columns: grid.columns, marks },
    plans.map(({ paper }) => paper.structure.roles),
  )
}
