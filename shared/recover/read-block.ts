import type { Block } from '../model/block-cells.ts'
import type { Role } from '../model/cell.ts'
import type { Grid } from '../model/grid.ts'
import { openSheet, type Paper } from './read-paper.ts'
import { runRoles, type Structure } from './run-roles.ts'
import { isBlank, type Sheet } from './sheet-cells.ts'
import { columnsToSplit, layPairs } from './split-pairs.ts'
import type { ReadStep } from './step-params.ts'

/** A block of a long sheet with what the steps make of it; its rows count from 0. */
export type ReadBlock = { readonly from: number; readonly sheet: Sheet; readonly structure: Structure }

/** A block as a sheet of its own, as wide as the first one at least. */
export const gridOf = (name: string, block: Block, columns: number): Grid => ({
  ...{ name, rows: block.rows, columns: Math.max(columns, block.columns), cells: block.cells },
  ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
})

/** Runs the steps on a block: what they say of rows of the whole sheet becomes what they say of its own. The head is the first block, already read. */
export function readBlock(head: Paper, block: Block, steps: readonly ReadStep[]): ReadBlock {
  const from = block.from
  if (from === 0) return { from, sheet: head.sheet, structure: runRoles(head.sheet, keepWithin(steps, head.sheet.rows)) }
  const grid = gridOf(head.grid.name, block, head.sheet.columns)
  const edits = steps.flatMap(step => moveEdit(step, from, block.rows))
  const sheet = layPairs(openSheet(grid, edits, null, false), columnsToSplit(steps))
  return { from, sheet, structure: runRoles(sheet, [...steps.flatMap(step => moveStep(step, sheet, from, head)), ...edits]) }
}

/** The steps as the first block may run them: a table that goes on below it ends with it. */
export const keepWithin = (steps: readonly ReadStep[], rows: number): ReadStep[] =>
  steps.map(step => (step.name === 'choose-table' ? { ...step, params: { ...step.params, r1: Math.min(step.params.r1, rows - 1) } } : step))

const withinBlock = (r: number, rows: number): boolean => r >= 0 && r < rows

function moveEdit(step: ReadStep, from: number, rows: number): ReadStep[] {
  if (step.name === 'set-value') {
    const r = step.params.r - from
    return withinBlock(r, rows) ? [{ ...step, params: { ...step.params, r } }] : []
  }
  if (step.name !== 'set-role') return []
  const [r0, r1] = [Math.max(0, step.params.r0 - from), step.params.r1 - from]
  return r1 < 0 || r0 >= rows ? [] : [{ ...step, params: { ...step.params, r0, r1 } }]
}

function moveStep(step: ReadStep, sheet: Sheet, from: number, head: Paper): ReadStep[] {
  const own = (rows: readonly number[]): number[] => rows.map(r => r - from).filter(r => withinBlock(r, sheet.rows))
  switch (step.name) {
    case 'choose-table':
      // A block below the table holds nothing of it.
      return [{ ...step, params: { ...step.params, r0: 0, r1: Math.min(sheet.rows, step.params.r1 - from + 1) - 1 } }]
    case 'set-header':
      return own(step.params.repeats).map(r =>
        setRole(
          step,
          sheet,
          r,
          repeatedRole(head, step.params.rows, c => isBlank(sheet, r, c)),
        ),
      )
    case 'set-aside-totals': {
      const rows = step.params.rows.flatMap(total => own([total.at]).map(at => ({ ...total, at })))
      return [{ ...step, params: { ...step.params, rows } }]
    }
    case 'lift-groups':
      return [{ ...step, params: { ...step.params, rows: [], asides: own(step.params.asides) } }]
    default:
      return []
  }
}

const setRole = ({ id, by }: ReadStep, sheet: Sheet, r: number, role: Role): ReadStep => ({
  ...{ id, by, name: 'set-role' as const },
  params: { r0: r, r1: r, c0: 0, c1: sheet.columns - 1, role },
})

/** A row that fills the places of a row of the heading says it again; any other that is repeated is a title. */
export function repeatedRole(head: Paper, headerRows: readonly number[], isBlankAt: (c: number) => boolean): Role {
  const same = (h: number): boolean => {
    for (let c = 0; c < head.sheet.columns; c++) if (isBlank(head.sheet, h, c) !== isBlankAt(c)) return false
    return true
  }
  return headerRows.some(same) ? 'header' : 'metadata'
}
