import type { Cell } from '../model/cell.ts'
import { cellsOf, type Grid } from '../model/grid.ts'
import type { Lifted } from '../model/recovery.ts'
import { textRule } from '../values/column-rule.ts'
import { areaIn } from '../values/find-place.ts'
import { type CellsOf, cellsOfColumn } from './column-cells.ts'
import { type Draft, draftColumns } from './draft-columns.ts'
import { addPlaces } from './draft-places.ts'
import { dropMarks } from './drop-marks.ts'
import { foldFilledOut } from './filled-out.ts'
import { type Heading, readHeadings } from './headings.ts'
import { liftLines, periodOf, textsOf, unitOf } from './lift-lines.ts'
import { maskSheet } from './mask-sheet.ts'
import { unitOfFirst } from './pair-headings.ts'
import { type ColumnPlan, planColumns } from './plan-columns.ts'
import type { RoleModel } from './roles/role-model.ts'
import { runRoles, type Structure } from './run-roles.ts'
import { readSheet, type Sheet } from './sheet-cells.ts'
import { columnsToSplit, layPairs } from './split-pairs.ts'
import type { ReadStep } from './step-params.ts'

/** One sheet with what the steps about places have made of it. */
export type Paper = {
  /** The sheet as it was read, without any correction. */
  readonly grid: Grid
  readonly sheet: Sheet
  readonly steps: readonly ReadStep[]
  readonly structure: Structure
  readonly headings: ReadonlyMap<number, Heading>
  readonly lifted: readonly Lifted[]
  readonly plan: ColumnPlan
}

const opened = new WeakMap<Grid, Sheet>()

/** Looks at a grid as it stands once people's corrections of its cells are in. `model` null is the one that ships; `begins` is false of a part further down. */
export function openSheet(grid: Grid, steps: readonly ReadStep[], model: RoleModel | null = null, begins = true): Sheet {
  const edited = applyEdits(grid, steps)
  // One that nobody has corrected is looked at once, be it planned or recovered.
  const known = edited === grid && model === null ? opened.get(grid) : undefined
  const sheet = known ?? foldFilledOut(readSheet(dropMarks(edited), model), begins)
  if (edited === grid && model === null) opened.set(grid, sheet)
  return sheet
}

/** Runs the steps about places on an opened sheet; the window of the table, where the recipe names one, hides the rest of the sheet. */
export function readPaper(grid: Grid, whole: Sheet, steps: readonly ReadStep[]): Paper {
  const chosen = steps.findLast(step => step.name === 'choose-table')?.params
  const open = chosen?.within ? maskSheet(whole, { box: chosen.within, above: chosen.above ?? 0 }) : whole
  const sheet = layPairs(open, columnsToSplit(steps))
  const structure = runRoles(sheet, steps)
  const headings = readHeadings(sheet, structure.roles, structure.box.c0, structure.box.c1)
  return {
    grid,
    sheet,
    steps,
    structure,
    headings,
    lifted: liftLines(sheet, structure.roles),
    plan: planColumns(structure, headings, steps),
  }
}

/** The columns of a paper before they are named. `province` is the code of the one that its sheet is named after, where the paper names none. */
export const draftPaper = (
  { sheet, structure, headings, plan, lifted, steps }: Paper,
  cellsOf: CellsOf = cellsOfColumn,
  province: string = '',
): Draft[] => {
  const drafts = draftColumns({
    sheet,
    structure,
    headings,
    plan,
    period: periodOf(lifted),
    title: textsOf(lifted, 'title').join(' '),
    unit: unitOf(lifted),
    cellsOf,
  })
  if (!steps.some(({ name }) => name === 'read-values')) return drafts.map(asText)
  return addPlaces(drafts, areaIn(textsOf(lifted, 'title', 'area')) || province)
}

/** The unit that the first figures of the table have, where none of their own stands over them. */
export const tableUnitOf = ({ lifted, sheet }: Paper): string | null =>
  sheet.pairs.size === 0 ? unitOf(lifted) : unitOfFirst(unitOf(lifted))

const asText = (draft: Draft): Draft =>
  draft.source.kind === 'words' ? draft : { ...draft, rule: { ...textRule, identifier: draft.rule.identifier } }

/** The grid as corrected by `set-value` steps: the cell's words are replaced, its number format no longer speaks. */
function applyEdits(grid: Grid, steps: readonly ReadStep[]): Grid {
  const edits = new Map<number, Cell | null>()
  for (const step of steps) {
    if (step.name !== 'set-value') continue
    const { r, c, text } = step.params
    edits.set(r * grid.columns + c, text.trim() === '' ? null : { kind: 'text', value: text, text })
  }
  return edits.size === 0 ? grid : { ...grid, cells: overlay(grid, edits) }
}

/** The cells of a grid with some replaced. */
function overlay({ cells, columns }: Grid, edits: ReadonlyMap<number, Cell | null>): Grid['cells'] {
  const touched = new Set([...edits.keys()].map(at => Math.floor(at / columns)))
  return cellsOf(
    (r, c) => {
      const edit = touched.has(r) && c >= 0 && c < columns ? edits.get(r * columns + c) : undefined
      return edit === undefined ? cells.at(r, c) : edit
    },
    r => (touched.has(r) ? columns : cells.width(r)),
  )
}
