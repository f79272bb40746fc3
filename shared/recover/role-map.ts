import { type Role, roles } from '../model/cell.ts'
import type { Merge } from '../model/grid.ts'
import type { RoleCount } from '../model/recovery.ts'
import { look, type Sheet } from './sheet-cells.ts'

/** The role of every place of a sheet: one byte a place, row by row, 0 where it is blank, else one more than the role's place in the list. */
export type RoleMap = { readonly rows: number; readonly columns: number; readonly marks: Uint8Array }

/** How a role is marked in a map. */
export const markOf = (role: Role): number => roles.indexOf(role) + 1

/** The role of one cell, or null where the sheet is blank. */
export const roleAt = (map: RoleMap, r: number, c: number): Role | null =>
  r < map.rows && c < map.columns ? (roles[(map.marks[r * map.columns + c] ?? 0) - 1] ?? null) : null

/** A map in which every cell that holds something has the first role given. */
export function beginRoles(sheet: Sheet, role: Role): RoleMap {
  const mark = markOf(role)
  const marks = new Uint8Array(sheet.looks.length)
  for (let at = 0; at < marks.length; at++) if (sheet.looks[at] !== look.blank) marks[at] = mark
  return { rows: sheet.rows, columns: sheet.columns, marks }
}

/** Gives a role to every cell of a box that holds something; blank places keep none. The map is changed. */
export function paintRole(map: RoleMap, sheet: Sheet, box: Merge, role: Role): void {
  const mark = markOf(role)
  const { looks } = sheet
  const [c0, c1] = [Math.max(0, box.c0), Math.min(box.c1, map.columns - 1)]
  for (let r = Math.max(0, box.r0); r <= Math.min(box.r1, map.rows - 1); r++) {
    const end = r * map.columns + c1
    for (let at = r * map.columns + c0; at <= end; at++) if (looks[at] !== look.blank) map.marks[at] = mark
  }
}

/** Gives the cells that only repeat another the role of that one, but for those that have a role of their own. The map is changed. */
export function followCopies(map: RoleMap, { copies }: Sheet, ownRole: (r: number, c: number) => Role | null): void {
  for (const [at, of] of copies) {
    const own = ownRole(Math.floor(at / map.columns), at % map.columns)
    map.marks[at] = own === null ? (map.marks[of] ?? 0) : markOf(own)
  }
}

/** Maps of one sheet laid one over the other: where several mark a cell, the last of them speaks. */
export function layRoles(under: RoleMap, over: readonly RoleMap[]): RoleMap {
  const marks = under.marks.slice()
  for (const map of over) for (const [at, mark] of map.marks.entries()) if (mark !== 0) marks[at] = mark
  return { ...under, marks }
}

/** How many cells play which role. */
export function countRoles(map: RoleMap): RoleCount {
  const counts: { [role in Role]: number } = { metadata: 0, header: 0, group: 0, data: 0, derived: 0, notes: 0 }
  const told = new Uint32Array(roles.length + 1)
  for (let at = 0; at < map.marks.length; at++) {
    const mark = map.marks[at] ?? 0
    told[mark] = (told[mark] ?? 0) + 1
  }
  for (const [i, role] of roles.entries()) counts[role] = told[i + 1] ?? 0
  return counts
}

/** The rows of the map, top to bottom, that hold a cell of the role. */
export function rowsWith(map: RoleMap, role: Role): number[] {
  const mark = markOf(role)
  const rows: number[] = []
  for (let at = map.marks.indexOf(mark); at >= 0; ) {
    const r = Math.floor(at / map.columns)
    rows.push(r)
    at = map.marks.indexOf(mark, (r + 1) * map.columns)
  }
  return rows
}
