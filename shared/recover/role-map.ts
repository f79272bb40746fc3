import { type Role, roles } from '../model/cell.ts'
import type { Merge } from '../model/grid.ts'
import type { RoleCount } from '../model/recovery.ts'
import { isBlank, type Sheet } from './sheet-cells.ts'

/** The role of every place of a sheet: one byte a place, row by row, 0 where it is blank, else one more than the role's place in the list. */
export type RoleMap = { readonly rows: number; readonly columns: number; readonly marks: Uint8Array }

/** The role of one cell, or null where the sheet is blank. */
export const roleAt = (map: RoleMap, r: number, c: number): Role | null =>
  r < map.rows && c < map.columns ? (roles[(map.marks[r * map.columns + c] ?? 0) - 1] ?? null) : null

/** A map in which every cell that holds something has the first role given. */
export function beginRoles(sheet: Sheet, role: Role): RoleMap {
  const mark = roles.indexOf(role) + 1
  return { rows: sheet.rows, columns: sheet.columns, marks: sheet.looks.map(look => (look === 0 ? 0 : mark)) }
}

/** Gives a role to every cell of a box that holds something; blank places keep none. The map is changed. */
export function paintRole(map: RoleMap, sheet: Sheet, box: Merge, role: Role): void {
  const mark = roles.indexOf(role) + 1
  for (let r = Math.max(0, box.r0); r <= Math.min(box.r1, map.rows - 1); r++)
    for (let c = Math.max(0, box.c0); c <= Math.min(box.c1, map.columns - 1); c++)
      if (!isBlank(sheet, r, c)) map.marks[r * map.columns + c] = mark
}

/** How many cells play which role. */
export function countRoles(map: RoleMap): RoleCount {
  const counts: { [role in Role]: number } = { metadata: 0, header: 0, group: 0, data: 0, derived: 0, notes: 0 }
  for (const mark of map.marks) {
    const role = roles[mark - 1]
    if (role !== undefined) counts[role]++
  }
  return counts
}

/** The rows of the map, top to bottom, that hold a cell of the role. */
export function rowsWith(map: RoleMap, role: Role): number[] {
  const mark = roles.indexOf(role) + 1
  const rows: number[] = []
  for (let r = 0; r < map.rows; r++) if (map.marks.subarray(r * map.columns, (r + 1) * map.columns).includes(mark)) rows.push(r)
  return rows
}
