import type { Role } from '../../model/cell.ts'
import type { Sheet } from '../sheet-cells.ts'
import { readRoles } from './read-roles.ts'

const likely = 0.6

/** True where the model takes a row for something with little doubt. */
export const isLikely = (sheet: Sheet, r: number, role: Role): boolean => readRoles(sheet).lineChance(r, role) >= likely
