import { type Role, roles } from '../../model/cell.ts'
import { followCopies, markOf, type RoleMap, roleAt } from '../role-map.ts'
import type { Sheet } from '../sheet-cells.ts'
import type { ReadStep } from '../step-params.ts'
import { type Guess, readRoles } from './read-roles.ts'

/** How sure the model must be to speak where no step has, and to speak against a step that the desk found itself. */
const enough = { open: 0.4, held: 0.7 } as const

/** Tells apart what stands around a table, line by line: titles and metadata from notes. What the steps made the table of stays as it is. */
export function refineAround(sheet: Sheet, map: RoleMap, steps: readonly ReadStep[]): RoleMap {
  const around: readonly Role[] = ['metadata', 'notes']
  const holds = findHeld(steps)
  const { line } = readRoles(sheet)
  return repaint(
    sheet,
    map,
    findPainted(steps),
    line,
    (r, role, guess) => around.includes(role) && around.includes(guess.role) && !holds(r, role) && guess.chance >= enough.held,
  )
}

/** Gives every cell that no step holds the role that the model sees, in and around the table: computed columns, names of totals, other tables. */
export function refineRoles(sheet: Sheet, map: RoleMap, steps: readonly ReadStep[]): RoleMap {
  const holds = findHeld(steps)
  const { cell } = readRoles(sheet)
  return repaint(sheet, map, findPainted(steps), cell, (r, role, guess) => {
    // The house calls the whole line of a total derived, its name too.
    if (role === 'derived' && guess.role === 'group') return false
    return guess.chance >= (holds(r, role) ? enough.held : enough.open)
  })
}

function repaint(
  sheet: Sheet,
  map: RoleMap,
  isPainted: (r: number, c: number) => boolean,
  guessAt: (r: number, c: number) => Guess | null,
  may: (r: number, role: Role, guess: Guess) => boolean,
): RoleMap {
  const guesses = readRoles(sheet)
  const marks = map.marks.slice()
  for (const { r, spots } of guesses.page.lines)
    for (const { c } of spots) {
      const role = roleAt(map, r, c)
      const guess = guessAt(r, c)
      if (role === null || guess === null || guess.role === role || isPainted(r, c)) continue
      if (may(r, role, guess)) marks[r * map.columns + c] = markOf(guess.role)
    }
  const refined = { ...map, marks }
  followCopies(refined, sheet, (r, c) => (isPainted(r, c) ? roleAt(map, r, c) : null))
  return refined
}

/** True where a step that the desk found says itself what a line is. */
function findHeld(steps: readonly ReadStep[]): (r: number, role: Role) => boolean {
  const held = new Map<Role, Set<number>>(roles.map(role => [role, new Set<number>()]))
  const hold = (role: Role, rows: readonly number[]): void => {
    for (const r of rows) held.get(role)?.add(r)
  }
  for (const step of steps) {
    if (step.name === 'set-header') hold('header', [...step.params.rows, ...step.params.repeats])
    else if (step.name === 'lift-groups') {
      hold('group', step.params.rows)
      hold('notes', step.params.asides)
    }
  }
  // Whatever adds up in a line or a column was proven by figures.
  return (r, role) => role === 'derived' || (held.get(role)?.has(r) ?? false)
}

function findPainted(steps: readonly ReadStep[]): (r: number, c: number) => boolean {
  const boxes = steps.flatMap(step => (step.name === 'set-role' ? [step.params] : []))
  return (r, c) => boxes.some(box => r >= box.r0 && r <= box.r1 && c >= box.c0 && c <= box.c1)
}
