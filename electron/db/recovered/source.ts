import type { Cell, Role } from '../../../shared/model/cell.ts'
import { roles } from '../../../shared/model/cell.ts'
import type { Merge } from '../../../shared/model/grid.ts'
import { type RoleMap, roleAt } from '../../../shared/recover/role-map.ts'

/** Rows of the sheet as the review shows them: only cells with text. */
export type SourcePage = {
  rows: number
  columns: number
  merges: Merge[]
  lines: { r: number; cells: { c: number; text: string; role: Role | null; number: boolean }[] }[]
}

type Packed = readonly [c: number, text: string, role: number, number: 0 | 1]

/** One row of the sheet as it is kept. Null when nothing stands in it. */
export function packRow(cells: readonly (Cell | null)[], r: number, map: RoleMap): string | null {
  const packed: Packed[] = []
  for (const [c, cell] of cells.entries()) {
    if (cell === null || cell.text.trim() === '') continue
    const role = roleAt(map, r, c)
    packed.push([c, cell.text, role === null ? -1 : roles.indexOf(role), cell.kind === 'number' ? 1 : 0])
  }
  return packed.length === 0 ? null : JSON.stringify(packed)
}

/** The row as it is shown. */
export const unpackRow = (r: number, cells: string): SourcePage['lines'][number] => ({
  r,
  cells: (JSON.parse(cells) as Packed[]).map(([c, text, role, number]) => ({ c, text, role: roles[role] ?? null, number: number === 1 })),
})
