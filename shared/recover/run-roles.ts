import type { Role } from '../model/cell.ts'
import type { Merge } from '../model/grid.ts'
import type { Head } from './find-levels.ts'
import { beginRoles, followCopies, markOf, paintRole, type RoleMap, roleAt, rowsWith } from './role-map.ts'
import { filledIn, isBlank, type Sheet } from './sheet-cells.ts'
import type { ParamsOf, ReadStep } from './step-params.ts'

/** What the steps about places have made of a sheet. Rows and columns are those of the sheet. */
export type Structure = {
  readonly roles: RoleMap
  readonly box: Merge
  readonly totals: ParamsOf<'set-aside-totals'>
  readonly fills: readonly number[]
  /** Rows that name the rows below them, top to bottom, with their levels. */
  readonly heads: readonly Head[]
  /** True where these rows go on with the row above each instead. */
  readonly under: boolean
  /** Rows that carry values, columns that carry values or only a heading. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

const noTotals: ParamsOf<'set-aside-totals'> = { rows: [], columns: [] }

/** Gives every cell its one role by running the steps in order; what a person painted comes last and wins. */
export function runRoles(sheet: Sheet, steps: readonly ReadStep[]): Structure {
  const chosen = steps.findLast(step => step.name === 'choose-table')
  const whole: Merge = { r0: 0, c0: 0, r1: Math.max(0, sheet.rows - 1), c1: Math.max(0, sheet.columns - 1) }
  const box = chosen?.params ?? whole
  const roles = beginRoles(sheet, 'notes')
  paintRole(roles, sheet, { ...whole, r1: box.r0 - 1 }, 'metadata')
  paintRole(roles, sheet, box, 'data')
  let totals = noTotals
  let fills: readonly number[] = []
  let heads: readonly Head[] = []
  let under = false
  for (const step of steps) {
    if (step.name === 'set-header') paintHeader(roles, sheet, box, step.params)
    else if (step.name === 'lift-groups') {
      paintGroups(roles, sheet, box, step.params, new Set(totals.rows.map(({ at }) => at)))
      heads = step.params.rows.map((r, i) => ({ r, level: step.params.levels?.[i] ?? 0 }))
      under = step.params.under ?? false
    } else if (step.name === 'set-aside-totals') {
      totals = step.params
      paintTotals(roles, sheet, box, totals)
    } else if (step.name === 'fill-down') fills = step.params.columns
    else if (step.name === 'transpose' && step.params.form) paintFields(roles, sheet, box, step.params)
    else if (step.name === 'set-role') paintRole(roles, sheet, step.params, step.params.role)
  }
  followCopies(roles, sheet, (r, c) => paintedAt(steps, r, c))
  const reach = reachOf(roles, box)
  const live = findLive(sheet, roles, reach)
  return { roles, box: reach, totals, fills, heads: withPainted(sheet, roles, heads), under, ...live }
}

/** The role that a person gave to a place; null where nobody did. */
function paintedAt(steps: readonly ReadStep[], r: number, c: number): Role | null {
  const step = steps.findLast(
    step => step.name === 'set-role' && r >= step.params.r0 && r <= step.params.r1 && c >= step.params.c0 && c <= step.params.c1,
  )
  return step?.name === 'set-role' ? step.params.role : null
}

/** Rows that a person painted as groups name what follows as well; those that were painted otherwise no longer do. */
function withPainted(sheet: Sheet, roles: RoleMap, heads: readonly Head[]): Head[] {
  const known = new Map(heads.map(head => [head.r, head]))
  const painted = rowsWith(roles, 'group').map(r => known.get(r) ?? { r, level: 0 })
  const totals = heads.filter(({ r }) => {
    const own = rolesIn(sheet, roles, r)
    return own.has('derived') && !own.has('group')
  })
  return [...painted, ...totals].sort((a, b) => a.r - b.r)
}

const rolesIn = (sheet: Sheet, roles: RoleMap, r: number): ReadonlySet<Role | null> =>
  new Set(filledIn(sheet, r).map(c => roleAt(roles, r, c)))

const rowOf = (box: Merge, r: number): Merge => ({ r0: r, c0: box.c0, r1: r, c1: box.c1 })

function paintHeader(roles: RoleMap, sheet: Sheet, box: Merge, params: ParamsOf<'set-header'>): void {
  const [first, last] = [params.rows[0], params.rows.at(-1)]
  if (first !== undefined && last !== undefined) paintRole(roles, sheet, { ...box, r0: first, r1: last }, 'header')
  for (const r of params.repeats) {
    const titled = params.rows.every(h => !sameCells(sheet, h, r, box))
    paintRole(roles, sheet, rowOf(box, r), titled ? 'metadata' : 'header')
  }
}

const sameCells = (sheet: Sheet, a: number, b: number, box: Merge): boolean => {
  for (let c = box.c0; c <= box.c1; c++) if (isBlank(sheet, a, c) !== isBlank(sheet, b, c)) return false
  return true
}

/** A total that names its parts stays a total. */
function paintGroups(roles: RoleMap, sheet: Sheet, box: Merge, params: ParamsOf<'lift-groups'>, totals: ReadonlySet<number>): void {
  for (const r of params.rows) if (!totals.has(r)) paintRole(roles, sheet, rowOf(box, r), 'group')
  for (const r of params.asides) paintRole(roles, sheet, rowOf(box, r), 'notes')
}

/** On a form the names of the fields, and the units beside what was filled in, are its heading. */
function paintFields(roles: RoleMap, sheet: Sheet, box: Merge, { names, units }: ParamsOf<'transpose'>): void {
  for (const c of [names, units]) if (c !== null) paintRole(roles, sheet, { r0: box.r0, c0: c, r1: box.r1, c1: c }, 'header')
}

function paintTotals(roles: RoleMap, sheet: Sheet, box: Merge, params: ParamsOf<'set-aside-totals'>): void {
  for (const { at } of params.rows) paintRole(roles, sheet, rowOf(box, at), 'derived')
  for (const { at } of params.columns)
    for (let r = box.r0; r <= box.r1; r++)
      if (roleAt(roles, r, at) === 'data') paintRole(roles, sheet, { r0: r, c0: at, r1: r, c1: at }, 'derived')
}

/** The box of the table with whatever a person painted into it. */
function reachOf(roles: RoleMap, box: Merge): Merge {
  let { r0, c0, r1, c1 } = box
  for (let r = 0; r < roles.rows; r++)
    for (let c = 0; c < roles.columns; c++) {
      // Within the box nothing reaches beyond it.
      if (c === c0 && r >= r0 && r <= r1) c = c1 + 1
      const role = roleAt(roles, r, c)
      if (role === null || role === 'metadata' || role === 'notes') continue
      r0 = Math.min(r0, r)
      r1 = Math.max(r1, r)
      c0 = Math.min(c0, c)
      c1 = Math.max(c1, c)
    }
  return { r0, c0, r1, c1 }
}

function findLive(sheet: Sheet, roles: RoleMap, box: Merge): { readonly rows: number[]; readonly columns: number[] } {
  const rows: number[] = []
  // How often each column holds a value, a heading and a total.
  const [filled, headed, derived] = [new Uint32Array(sheet.columns), new Uint32Array(sheet.columns), new Uint32Array(sheet.columns)]
  const add = (counts: Uint32Array, c: number): void => {
    counts[c] = (counts[c] ?? 0) + 1
  }
  const [data, header, total] = [markOf('data'), markOf('header'), markOf('derived')]
  for (let r = box.r0; r <= box.r1; r++) {
    let live = false
    for (let c = box.c0; c <= box.c1; c++) {
      const mark = roles.marks[r * roles.columns + c]
      if (mark === data) {
        live = true
        add(filled, c)
      } else if (mark === header) add(headed, sheet.merges.get(r * sheet.columns + c)?.c0 ?? c)
      else if (mark === total) add(derived, c)
    }
    if (live) rows.push(r)
  }
  const columns: number[] = []
  for (let c = box.c0; c <= box.c1; c++) if (filled[c] || (headed[c] && !derived[c])) columns.push(c)
  return { rows, columns }
}
