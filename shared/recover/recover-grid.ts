import { Fault } from '../base/fault.ts'
import type { Json } from '../base/json.ts'
import type { Cell } from '../model/cell.ts'
import { cellsOf, type Grid } from '../model/grid.ts'
import type { Finding, Recipe, RecipeStep, RecoverySummary } from '../model/recovery.ts'
import type { Table } from '../model/table.ts'
import { textRule } from '../values/column-rule.ts'
import { provinceIn } from '../values/find-place.ts'
import { askDates } from './ask-dates.ts'
import { askQuestions } from './ask-questions.ts'
import { buildRows } from './build-rows.ts'
import { checkPlaces } from './check-places.ts'
import { draftColumns, isHeaded, type SettledColumn } from './draft-columns.ts'
import { addPlaces } from './draft-places.ts'
import { dropMarks } from './drop-marks.ts'
import { findDoubles } from './find-doubles.ts'
import { findSteps } from './find-steps.ts'
import { findTable } from './find-table.ts'
import { type Heading, readHeadings } from './headings.ts'
import { liftLines, periodOf, textsOf, unitOf } from './lift-lines.ts'
import { type Glossary, nameByGlossary } from './name-by-glossary.ts'
import type { Origins } from './origins.ts'
import { planColumns } from './plan-columns.ts'
import { proveTotals } from './prove-totals.ts'
import { countRoles, type RoleMap, roleAt } from './role-map.ts'
import { runRoles, type Structure } from './run-roles.ts'
import { settleColumns, writeKeys } from './settle-columns.ts'
import { readSheet, type Sheet } from './sheet-cells.ts'
import { type ReadStep, readSteps } from './step-params.ts'
import { valueFindings } from './value-findings.ts'

/** A sheet that a table reads, with the role of each of its cells. */
export type Source = { readonly grid: Grid; readonly roles: RoleMap }

/** A recovered table with all that is known of it: the sheets that it reads, and where each value came from. */
export type RecoveredTable = {
  readonly table: Table
  readonly summary: RecoverySummary
  /** The roles of the leading sheet, which is the first of `sources`. */
  readonly roles: RoleMap
  readonly sources: readonly Source[]
  readonly origins: Origins
}

/**
 * Recovers the table of a sheet. Without a recipe one is found; with one its steps are run as they stand. The same grid and recipe
 * give the same result. `glossary` names columns of a recipe that is found here. Throws the faults `file/no-table` and `recipe/bad-step`.
 */
export function recoverGrid(grid: Grid, recipe: Recipe | null, glossary: Glossary = {}): RecoveredTable {
  const given = recipe === null ? null : readSteps(recipe.steps)
  if (given) checkPlaces(given, grid)
  const sheet = readSheet(dropMarks(applyEdits(grid, given ?? [])))
  const shape = findTable(sheet)
  const found = recipe?.steps ?? (shape ? findSteps(sheet, shape) : null)
  if (found === null) throw new Fault('file/no-table', { sheet: grid.name })
  const read = given ?? readSteps(found)
  const structure = runRoles(sheet, read)
  const headings = readHeadings(sheet, structure.roles, structure.box.c0, structure.box.c1)
  const lifted = liftLines(sheet, structure.roles)
  const plan = planColumns(structure, headings, read)
  const drafted = draftColumns({ sheet, structure, headings, plan, period: periodOf(lifted), title: textsOf(lifted, 'title').join(' ') })
  const readValues = read.some(({ name }) => name === 'read-values')
  const drafts = readValues ? addPlaces(drafted, provinceIn(textsOf(lifted, 'title', 'area'))) : drafted.map(asText)
  const steps = recipe === null ? nameByGlossary(found, drafts, glossary) : found
  const { columns, keys } = settleColumns(drafts, given ?? readSteps(steps), unitOf(lifted))
  const built = buildRows(sheet, structure, columns, plan.leaves.length)
  if (columns.length === 0 || built.rows.length === 0) throw new Fault('file/no-table', { sheet: grid.name })
  const proofs = proveTotals(sheet, structure, headings)
  const summary: RecoverySummary = {
    sheet: grid.name,
    sheets: [grid.name],
    box: structure.box,
    rows: built.rows.length,
    columns: columns.map(({ column }) => column),
    recipe: { sheet: grid.name, steps: noteTypes(writeKeys(steps, keys), columns) },
    proofs,
    lifted,
    findings: [
      ...totalFindings(proofs),
      ...formFindings(sheet, structure, columns, headings),
      ...valueFindings(sheet, structure, drafts, columns, read),
      ...built.findings,
      ...findDoubles(built.rows, built.origins),
    ],
    questions: [
      ...askQuestions({ sheet, structure, plan, steps, sure: shape?.sure ?? true, others: shape?.others ?? [] }),
      ...askDates(sheet, columns),
    ],
    roleCount: countRoles(structure.roles),
  }
  const { roles } = structure
  return { table: { columns: summary.columns, rows: built.rows }, summary, roles, sources: [{ grid, roles }], origins: built.origins }
}

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
  const edited = cellsOf(
    (r, c) => {
      const edit = c >= 0 && c < columns ? edits.get(r * columns + c) : undefined
      return edit === undefined ? cells.at(r, c) : edit
    },
    () => columns,
  )
  const pick = (r: number): Grid['cells'] => (touched.has(r) ? edited : cells)
  return {
    at: (r, c) => pick(r).at(r, c),
    width: r => pick(r).width(r),
    kindAt: (r, c) => pick(r).kindAt(r, c),
    numberAt: (r, c) => pick(r).numberAt(r, c),
    textAt: (r, c) => pick(r).textAt(r, c),
    formatAt: (r, c) => pick(r).formatAt(r, c),
  }
}

const asText = (draft: ReturnType<typeof draftColumns>[number]): ReturnType<typeof draftColumns>[number] =>
  draft.source.kind === 'words' ? draft : { ...draft, rule: { ...textRule, identifier: draft.rule.identifier } }

const noteTypes = (steps: readonly RecipeStep[], columns: readonly SettledColumn[]): RecipeStep[] =>
  steps.map(step => (step.name === 'read-values' ? { ...step, params: { columns: columns.map(noteColumn) } } : step))

/** How a column was read, with what its dates showed. */
const noteColumn = ({ draft, column, rule: { seen } }: SettledColumn): Json => ({
  column: draft.key,
  type: column.type,
  ...(seen === null ? {} : { seen: { ...seen } }),
})

const totalFindings = (proofs: RecoverySummary['proofs']): Finding[] =>
  proofs
    .filter(({ holds }) => !holds)
    .map(({ place, label, printed, sum, difference }) => ({ code: 'total-differs', place, facts: { label, printed, sum, difference } }))

function formFindings(
  sheet: Sheet,
  structure: Structure,
  columns: readonly SettledColumn[],
  headings: ReadonlyMap<number, Heading>,
): Finding[] {
  const findings: Finding[] = []
  const name = sheet.grid.name
  for (const { draft, column } of columns)
    if (!isHeaded(draft, headings) && draft.source.kind === 'line')
      findings.push({
        code: 'heading-missing',
        place: { sheet: name, r: structure.rows[0] ?? 0, c: draft.source.c },
        facts: { column: column.name },
      })
  for (const r of structure.rows)
    for (let c = structure.box.c1 + 1; c < sheet.columns && findings.length < 200; c++)
      if (roleAt(structure.roles, r, c) === 'notes')
        findings.push({ code: 'row-ragged', place: { sheet: name, r, c }, facts: { row: r + 1 } })
  return findings
}
