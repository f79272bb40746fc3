import type { Role } from '../../model/cell.ts'
import type { Grid } from '../../model/grid.ts'
import { planSheet, type TablePlan } from '../plan-sheet.ts'
import { openSheet } from '../read-paper.ts'
import { beginRoles, layRoles, type RoleMap, roleAt } from '../role-map.ts'
import { filledIn, isBlank, isFigure, type Sheet } from '../sheet-cells.ts'
import { mostOf } from './most-of.ts'
import { type RoleGuesses, readRoles } from './read-roles.ts'
import { refineAround, refineRoles } from './refine-roles.ts'
import type { RoleModel } from './role-model.ts'

/** The roles of a sheet as annotated corpora of the field tell them: each cell that holds something, and each line that does. */
export type ToldRoles = {
  readonly cells: readonly { readonly r: number; readonly c: number; readonly label: Role }[]
  readonly lines: readonly (Role | null)[]
}

/** What a step said of a line stands when the model gives it at least this chance. */
const backed = 0.2

/**
 * Tells the roles that recovery gives, by the rule of the corpora. Cells: what the steps made of them, and where no step speaks, what the
 * model sees; the name in a line of totals is a group (or data), not derived. Lines: what the steps made of the whole line, when the model
 * does not gainsay it; else what the model sees; in rows that it did not look at, what most of the line is.
 */
export function tellRoles(grid: Grid, model: RoleModel | null = null): ToldRoles {
  const sheet = openSheet(grid, [], model)
  const plans = planSheet(grid, model)
  const { stepped, refined } = findRoles(sheet, plans)
  const whole = readRoles(sheet)
  const copies = readCopies(sheet)
  const cells: { r: number; c: number; label: Role }[] = []
  const lines: (Role | null)[] = []
  for (let r = 0; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r)
    // A line of one table alone is read as that table sees it.
    const around = plans.filter(({ paper: { sheet: seen } }) => filled.some(c => !isBlank(seen, r, c)))
    const guesses = around.length === 1 && around[0] ? readRoles(around[0].paper.sheet) : whole
    const every = filled.every(c => roleAt(refined, r, c) === 'derived')
    for (const c of filled) {
      const label = toLabel(sheet, guesses, { r, c, role: roleAt(refined, r, c) ?? 'data', whole: every })
      cells.push({ r, c, label }, ...(copies.get(r * sheet.columns + c) ?? []).map(copy => ({ r, c: copy, label })))
    }
    lines.push(
      toLine(
        filled.flatMap(c => roleAt(stepped, r, c) ?? []),
        guesses,
        r,
      ),
    )
  }
  return { cells, lines }
}

/** The columns of the cells that only repeat one, by the place of that one. */
function readCopies({ copies, columns }: Sheet): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [at, of] of copies) found.set(of, [...(found.get(of) ?? []), at % columns])
  return found
}

type Found = { readonly stepped: RoleMap; readonly refined: RoleMap }

/** What belongs to no table keeps what the model sees, and the rest is title as far as we can say. */
function findRoles(sheet: Sheet, plans: readonly TablePlan[]): Found {
  const title = beginRoles(sheet, 'metadata')
  const loose = refineRoles(sheet, title, [])
  const around = plans.map(({ paper: { sheet: seen, structure, steps } }) => refineAround(seen, structure.roles, steps))
  const refined = plans.map(({ paper: { sheet: seen, steps } }, i) => refineRoles(seen, around[i] ?? title, steps))
  return { stepped: layRoles(title, around), refined: layRoles(loose, refined) }
}

type Place = { readonly r: number; readonly c: number; readonly role: Role; readonly whole: boolean }

function toLabel(sheet: Sheet, guesses: RoleGuesses, { r, c, role, whole }: Place): Role {
  if (role !== 'derived' || !whole || isFigure(sheet, r, c) || guesses.cell(r, c)?.role === 'derived') return role
  return guesses.cellChance(r, c, 'data') > guesses.cellChance(r, c, 'group') ? 'data' : 'group'
}

function toLine(roles: readonly Role[], guesses: RoleGuesses, r: number): Role | null {
  const [first] = roles
  if (first === undefined) return null
  const guess = guesses.line(r)
  if (guess === null) return mostOf(roles)
  const stepped = roles.every(role => role === first) && ['header', 'group', 'derived'].includes(first)
  return stepped && guesses.lineChance(r, first) >= backed ? first : guess.role
}
