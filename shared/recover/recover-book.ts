import { Fault } from '../base/fault.ts'
import type { Json } from '../base/json.ts'
import type { Grid } from '../model/grid.ts'
import {
  type Finding,
  isLost,
  type Proof,
  type Question,
  type Recipe,
  type RecipeStep,
  type RecoverySummary,
  type RoleCount,
  stepsOf,
} from '../model/recovery.ts'
import type { Table } from '../model/table.ts'
import { askDates } from './ask-dates.ts'
import { askJoin, askQuestions } from './ask-questions.ts'
import { type Built, buildRows } from './build-rows.ts'
import { checkPlaces } from './check-places.ts'
import { type CellsOf, cellsOfColumn } from './column-cells.ts'
import type { SettledColumn } from './draft-columns.ts'
import { findTable } from './find-table.ts'
import { anchorSteps } from './forms/anchor-steps.ts'
import { askMissing, markMissing } from './forms/follow-form.ts'
import { readIssue } from './forms/read-form.ts'
import { joinBuilt } from './join-built.ts'
import { type JoinedDrafts, joinDrafts } from './join-papers.ts'
import { layoutFindings } from './layout-findings.ts'
import { addComments } from './lift-comments.ts'
import { joinLifted } from './lift-lines.ts'
import { toSeries } from './list-tables.ts'
import { type Glossary, nameByGlossary } from './name-by-glossary.ts'
import type { Origins } from './origins.ts'
import { paintSheet } from './paint-sheet.ts'
import { planSheet } from './plan-sheet.ts'
import { proveSummary } from './prove-summary.ts'
import { proveTotals } from './prove-totals.ts'
import { draftPaper, openSheet, type Paper, readPaper, tableUnitOf } from './read-paper.ts'
import { countRoles, layRoles, type RoleMap } from './role-map.ts'
import { refineAround } from './roles/refine-roles.ts'
import { type StepKeys, settleColumns, writeKeys } from './settle-columns.ts'
import { type ParamsOf, type ReadStep, readSteps } from './step-params.ts'
import { valueFindings } from './value-findings.ts'

/** A sheet that a table was recovered from, with the role of each of its cells. */
export type Source = { readonly grid: Grid; readonly roles: RoleMap }

/** A recovered table with all that is known of it: the sheets it reads, the first leads, and where each value came from. */
export type RecoveredTable = {
  readonly table: Table
  /** The lasting key of each column. */
  readonly keys: readonly string[]
  /** The place of each row among those whose origins are told here; null where none was left out since. */
  readonly kept: Int32Array | null
  readonly summary: RecoverySummary
  /** The roles of the leading sheet, which is the first of `sources`. */
  readonly roles: RoleMap
  readonly sources: readonly Source[]
  readonly origins: Origins
}

type Join = ParamsOf<'join-sheets'>
/** Hears how far the work is. */
type Tell = (done: number, total: number) => void
const stages = 4

/**
 * Runs a recipe on the sheets of a workbook. The same sheets and recipe give the same table. `glossary` names the columns of a recipe that was
 * just found; one that is run again has its names. Throws the faults `file/no-table`,
 * `recipe/bad-step` and, for a sheet that is not there, `ask/not-found`.
 */
export function recoverBook(
  grids: readonly Grid[],
  recipe: Recipe,
  glossary: Glossary | null = null,
  tell: Tell = () => undefined,
): RecoveredTable {
  const given = readSteps(stepsOf(recipe))
  const lead = readOwn(grids, recipe.sheet, given.filter(isAbout(recipe.sheet)))
  const join = given.findLast(step => step.name === 'join-sheets')?.params
  const { papers, summaries } = join ? readJoined(grids, join, lead, given) : { papers: [lead], summaries: [] }
  tell(1, stages)
  // Each column of a long table takes its time.
  const heard: CellsOf = (sheet, stretches) => {
    tell(1, stages)
    return cellsOfColumn(sheet, stretches)
  }
  const joined = papers.length > 1 && join ? joinDrafts(papers, join) : null
  const drafts = joined?.drafts ?? draftPaper(lead, heard)
  const noted = glossary === null ? recipe.steps : nameByGlossary(recipe.steps, drafts, glossary)
  const steps = glossary === null ? given : readSteps(noted)
  tell(2, stages)
  const { columns, keys } = settleColumns(drafts, steps, tableUnitOf(lead))
  const laid = papers.map((paper, i) => ({ paper, own: joined === null ? columns : layOn(i, columns, joined) }))
  const joint = joinBuilt(laid.map(({ paper, own }) => buildPaper(paper, own)))
  tell(3, stages)
  const { rows, findings } = joint
  const origins = join ? nameSheets(joint.origins, columns, join) : joint.origins
  if (columns.length === 0 || rows.length === 0) throw new Fault('file/no-table', { sheet: recipe.sheet })
  const proofs = [
    ...papers.flatMap((paper, i) =>
      proveTotals(
        paper,
        papers.slice(0, i).filter(({ grid }) => grid === paper.grid),
      ),
    ),
    ...summaries.flatMap(summary => proveSummary(summary, papers)),
  ]
  const sources = toSources([...papers, ...summaries])
  const form = readIssue(papers, joined && join ? toSeries(join.kind) : null, columns)
  const summary: RecoverySummary = {
    sheet: recipe.sheet,
    sheets: sources.map(({ grid }) => grid.name),
    box: lead.structure.box,
    rows: rows.length,
    columns: columns.map(({ column }) => column),
    keys: columns.map(({ draft }) => draft.key),
    recipe: { ...recipe, steps: noteSteps(noted, keys, columns, [...papers, ...summaries]) },
    proofs,
    lifted: addComments(
      joinLifted(
        papers.map(({ lifted }) => lifted),
        summaries.map(({ lifted }) => lifted),
        papers.map(({ sheet: { grid } }) => join?.sheets.find(({ sheet }) => sheet === grid.name)?.word ?? ''),
      ),
      [...papers, ...summaries],
    ),
    findings: [
      ...totalFindings(proofs),
      ...laid.flatMap(({ paper, own }) => layoutFindings(paper, own, columns)),
      ...valueFindings(lead.sheet, lead.structure, drafts, columns, steps),
      ...findings,
    ],
    questions: [...askAll(papers, drafts, noted), ...askDates(lead.sheet, columns)],
    roleCount: addCounts(sources.map(({ roles }) => countRoles(roles))),
    ...(form ? { form } : {}),
  }
  const table = { columns: summary.columns, rows }
  return { table, keys: columns.map(({ draft }) => draft.key), kept: null, summary, roles: rolesOf(sources, lead), sources, origins }
}

const rolesOf = ([first]: readonly Source[], { structure }: Paper): RoleMap => first?.roles ?? structure.roles

/** Steps that speak of places on one sheet speak of the sheet that they name, else of the one that leads. */
const isAbout =
  (sheet: string) =>
  (step: ReadStep): boolean =>
    step.name !== 'set-role' && step.name !== 'set-value' ? true : (step.params.sheet ?? sheet) === sheet

function readOwn(grids: readonly Grid[], name: string, steps: readonly ReadStep[]): Paper {
  const grid = grids.find(one => one.name === name)
  if (!grid) throw new Fault('ask/not-found', { what: 'sheet', sheet: name, sheets: grids.map(({ name }) => name) })
  checkPlaces(steps, grid)
  return readPaper(grid, openSheet(grid, steps), steps)
}

function readJoined(
  grids: readonly Grid[],
  join: Join,
  lead: Paper,
  steps: readonly ReadStep[],
): { readonly papers: Paper[]; readonly summaries: Paper[] } {
  const read = (sheet: string, own: Join['sheets'][number]['steps']): Paper => {
    const given = readSteps(
      own.map((step, i) => ({ ...step, id: `${sheet} ${i}`, by: 'desk', on: step.on || step.name === 'unpivot' }) as RecipeStep),
    )
    const corrections = steps.filter(
      step => (step.name === 'set-role' || step.name === 'set-value') && (step.params.sheet ?? lead.grid.name) === sheet,
    )
    const followed = given.filter(({ name }) => followsLead(name, lead))
    return readOwn(grids, sheet, [...followed, ...corrections])
  }
  // The first is the one that leads.
  const others = join.sheets.slice(1)
  return {
    papers: [lead, ...others.map(({ sheet, steps: own }) => read(sheet, own))],
    summaries: join.summaries.map(({ sheet, steps: own }) => read(sheet, own)),
  }
}

/** Whether headings are turned into rows, cells split, and values read, is decided once, on the sheet that leads. */
const followsLead = (name: ReadStep['name'], lead: Paper): boolean =>
  name === 'unpivot'
    ? lead.plan.unpivot !== null
    : (name !== 'read-values' && name !== 'split-column') || lead.steps.some(step => step.name === name)

/** The column that says which sheet a row is from, and its codes, go back to the cell that says so, or to the sheet as such. */
const nameSheets = (origins: Origins, columns: readonly SettledColumn[], { sheets }: Join): Origins => ({
  ...origins,
  columns: origins.columns.map((origin, k) =>
    /^sheet(:code)?$/.test(columns[k]?.draft.key ?? '')
      ? { kind: 'sheet', spots: sheets.map(({ place }) => (place ? [place] : [])) }
      : origin,
  ),
})

/** The columns of joined papers as they stand on the nth of them. */
const layOn = (n: number, columns: readonly SettledColumn[], { drafts, sources }: JoinedDrafts): SettledColumn[] =>
  columns.map(column => {
    const source = sources[drafts.indexOf(column.draft)]?.[n] ?? column.draft.source
    return { ...column, draft: { ...column.draft, source } }
  })

/** Builds the rows of one paper from the columns as they stand on it. */
function buildPaper({ sheet, structure, plan }: Paper, columns: readonly SettledColumn[]): Built {
  // A table that lies on its side has one row for each of its records, whatever rows the paper has.
  const built = plan.across ? { ...structure, rows: structure.rows.slice(0, 1) } : structure
  return buildRows(sheet, built, columns, plan.leaves.length)
}

function askAll(papers: readonly Paper[], drafts: readonly SettledColumn['draft'][], given: readonly RecipeStep[]): Question[] {
  const steps = given.filter(step => !isLost(step))
  const [lead] = papers
  if (!lead) return []
  const { sheet, structure, headings, plan } = lead
  // A table that lies on its side was not found by its heading, and is not asked about it.
  const shape = plan.across ? null : findTable(sheet)
  return [
    ...askQuestions({ sheet, structure, headings, plan, steps, sure: shape?.sure ?? true, others: shape?.others ?? [] }),
    ...askJoin(steps, papers.length, lead),
    ...askMissing(steps, drafts, lead),
  ]
}

/** The sheets with their roles. Where one holds other tables too, what belongs to them has the role that it plays there. */
function toSources(papers: readonly Paper[]): Source[] {
  return [...new Set(papers.map(({ grid }) => grid))].map(grid => {
    const parts = papers.filter(paper => paper.grid === grid)
    const own = parts.map(({ sheet, steps, structure }) => refineAround(sheet, structure.roles, steps))
    const isPart = parts.some(({ steps }) => steps.some(step => step.name === 'choose-table' && step.params.within !== undefined))
    const [only] = own
    return { grid, roles: only && own.length === 1 && !isPart ? only : layRoles(paintSheet(grid, planSheet(grid)), own) }
  })
}

/** The steps with how each column was read, and what its dates showed. */
export const noteTypes = (steps: readonly RecipeStep[], columns: readonly SettledColumn[]): RecipeStep[] =>
  steps.map(step => (step.name === 'read-values' ? { ...step, params: { columns: columns.map(noteColumn) } } : step))
/** The steps with what this run has told of them: lasting keys, types, what is missing, and the words by which the next issue is found. */
const noteSteps = (
  steps: readonly RecipeStep[],
  keys: StepKeys,
  columns: readonly SettledColumn[],
  papers: readonly Paper[],
): RecipeStep[] => anchorSteps(markMissing(noteTypes(writeKeys(steps, keys), columns), keys), papers)

/** How a column was read, with what its dates showed. */
const noteColumn = ({ draft, column, rule: { seen } }: SettledColumn): Json => ({
  column: draft.key,
  type: column.type,
  ...(seen === null ? {} : { seen: { ...seen } }),
})

/** Totals that do not add up. */
export const totalFindings = (proofs: readonly Proof[]): Finding[] =>
  proofs
    .filter(({ holds }) => !holds)
    .map(({ place, label, printed, sum, difference }) => ({ code: 'total-differs', place, facts: { label, printed, sum, difference } }))

const addCounts = (counts: readonly RoleCount[]): RoleCount =>
  counts.reduce((sum, count) => ({
    metadata: sum.metadata + count.metadata,
    header: sum.header + count.header,
    group: sum.group + count.group,
    data: sum.data + count.data,
    derived: sum.derived + count.derived,
    notes: sum.notes + count.notes,
  }))
