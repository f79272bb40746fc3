import { Fault } from '../base/fault.ts'
import { cellsOfBlocks, type LongSheet } from '../model/block-cells.ts'
import type { TableForm } from '../model/form.ts'
import { type Finding, type Recipe, type RecipeStep, type RecoverySummary, stepsOf } from '../model/recovery.ts'
import type { Rows, Value } from '../model/table.ts'
import { askDates } from './ask-dates.ts'
import { askQuestions } from './ask-questions.ts'
import { buildRows } from './build-rows.ts'
import { type CellsOf, cellsOfColumn } from './column-cells.ts'
import type { Draft, SettledColumn } from './draft-columns.ts'
import { readForm } from './forms/read-form.ts'
import { layoutFindings } from './layout-findings.ts'
import { type Glossary, nameByGlossary } from './name-by-glossary.ts'
import { createProblems, type Problems } from './note-problems.ts'
import type { Origins } from './origins.ts'
import { largestOf, planSheet } from './plan-sheet.ts'
import { proveTotals } from './prove-totals.ts'
import { gridOf, keepWithin, readBlock } from './read-block.ts'
import { draftPaper, openSheet, type Paper, readPaper, tableUnitOf } from './read-paper.ts'
import { noteTypes, type RecoveredTable, totalFindings } from './recover-book.ts'
import { countRoles } from './role-map.ts'
import { settleColumns, writeKeys } from './settle-columns.ts'
import { type ReadStep, readSteps } from './step-params.ts'
import { type Asked, type Known, keyOf, noteAsked, type Survey, surveyLong } from './survey-long.ts'
import { valueFindings } from './value-findings.ts'

/**
 * Recovers the table of a sheet that is too long to be held. Its structure is found on its first block; a first walk down the sheet decides
 * each column from all its cells and finds what is no data, a second one reads the rows while they are taken. Names that are written once
 * and names over rows are left where they stand. Throws the faults `file/no-table` and `recipe/bad-step`.
 */
export function recoverLong(
  long: LongSheet,
  recipe: Recipe | null,
  glossary: Glossary | null,
): RecoveredTable & { readonly form: TableForm } {
  const begun = beginLong(long, recipe)
  const { head, asked } = begun
  const drafted = draftPaper(head, noteAsked(asked))
  const survey = surveyLong(long, head, begun.steps, asked.values(), knownOf(drafted, begun, recipe !== null))
  const found = recipe?.steps ?? extend(begun.found, survey)
  const drafts = draftPaper(head, answerFrom(survey))
  const noted = glossary === null ? found : nameByGlossary(found, drafts, glossary)
  const steps = readSteps(stepsOf({ ...recipe, sheet: long.name, steps: noted }))
  const { columns, keys } = settleColumns(drafts, steps, tableUnitOf(head))
  const findings: Finding[] = []
  const { rows, origins } = readRows({ long, head, steps, columns, survey, findings })
  const { roles } = survey
  if (columns.length === 0 || rows.length === 0) throw new Fault('file/no-table', { sheet: long.name })
  const proofs = [...proveTotals(head), ...survey.totals.flatMap(total => total.proofs)]
  const early = [
    ...totalFindings(proofs),
    ...layoutFindings(head, columns, columns),
    ...valueFindings(head.sheet, head.structure, drafts, columns, steps).map(finding => countAll(finding, survey.count)),
  ]
  findings.unshift(...early)
  const summary: RecoverySummary = {
    sheet: long.name,
    sheets: [long.name],
    box: { ...head.structure.box, r1: survey.last },
    rows: rows.length,
    columns: columns.map(({ column }) => column),
    keys: columns.map(({ draft }) => draft.key),
    recipe: { ...recipe, sheet: long.name, steps: noteTypes(writeKeys(noted, keys), columns) },
    proofs,
    lifted: head.lifted,
    findings,
    questions: [...askQuestions({ ...head, steps: noted, sure: true, others: [] }), ...askDates(head.sheet, columns)],
    roleCount: countRoles(roles),
  }
  const grid = gridOf(long.name, { from: 0, rows: roles.rows, columns: roles.columns, cells: cellsOfBlocks(long.blocks) }, 0)
  return {
    ...{ table: { columns: summary.columns, rows }, keys: columns.map(({ draft }) => draft.key), kept: null, summary },
    ...{ roles, sources: [{ grid, roles }], origins, form: readForm(head, null) },
  }
}

/** What the first block counted in its rows is true of all. */
const countAll = (finding: Finding, rows: number): Finding =>
  finding.facts['rows'] === undefined ? finding : { ...finding, facts: { ...finding.facts, rows } }

type Begun = {
  readonly head: Paper
  readonly found: readonly RecipeStep[]
  readonly steps: readonly ReadStep[]
  readonly asked: Map<string, Asked>
}

function beginLong(long: LongSheet, recipe: Recipe | null): Begun {
  const [first] = long.blocks()
  if (first === undefined) throw new Fault('file/no-table', { sheet: long.name })
  const grid = gridOf(long.name, first, 0)
  const all = recipe?.steps ?? largestOf(planSheet(grid))?.steps
  if (!all) throw new Fault('file/no-table', { sheet: long.name })
  // What needs rows far above is not carried from block to block.
  const found = recipe === null ? all.filter(({ name }) => name !== 'fill-down' && name !== 'lift-groups') : all
  const whole =
    recipe === null ? found.map(step => (step.name === 'choose-table' ? reachDown(step, Number.MAX_SAFE_INTEGER) : step)) : found
  const steps = readSteps(whole)
  const own = keepWithin(steps, grid.rows)
  return { head: readPaper(grid, openSheet(grid, own), own), found, steps, asked: new Map() }
}

const reachDown = (step: RecipeStep, r1: number): RecipeStep => ({ ...step, params: { ...step.params, r1 } })

const answerFrom =
  ({ evidence }: Survey): CellsOf =>
  (sheet, stretches) => ({
    // What stands in the cells is told from the first block.
    cells: cellsOfColumn(sheet, stretches).cells,
    decide: label => {
      const decide = evidence.get(keyOf({ columns: stretches().map(({ c }) => c), label, part: sheet.part }))
      if (decide === undefined) throw new Error('a column that nobody asked about')
      return decide()
    },
  })

function knownOf(drafts: readonly Draft[], { steps, head }: Begun, isGiven: boolean): Known {
  const measures = drafts.flatMap(({ source, rule: { type } }) => {
    if (type !== 'integer' && type !== 'number') return []
    if ((source.kind !== 'line' && source.kind !== 'leaf') || source.part === 'second') return []
    return source.kind === 'line' ? [source.c] : source.columns.filter(c => c >= 0)
  })
  const dropped = steps.flatMap(
    step => (step.name === 'drop-column' && step.by === 'desk' ? /^c:(\d+)$/.exec(String(step.params.column)) : null) ?? [],
  )
  const totals = steps.flatMap(step => (step.name === 'set-aside-totals' ? step.params.rows.map(({ at }) => at) : []))
  return {
    measures,
    ordinal: dropped[1] === undefined ? null : Number(dropped[1]),
    totals: isGiven ? new Set(totals.filter(at => at >= head.sheet.rows)) : null,
  }
}

/** The steps that were found on the first block, with what was found of their kind below it. */
function extend(found: readonly RecipeStep[], survey: Survey): RecipeStep[] {
  const totals = survey.totals.map(({ at, parts, proven }) => ({ at, parts: [[...parts]], proven }))
  const steps = found.flatMap((step): RecipeStep[] => {
    if (step.name === 'choose-table') return [reachDown(step, survey.last)]
    if (step.name === 'drop-column' && survey.breaks) return []
    if (step.name !== 'set-header' && step.name !== 'set-aside-totals') return [step]
    const list = step.name === 'set-header' ? 'repeats' : 'rows'
    const before = step.params[list]
    return [
      {
        ...step,
        params: { ...step.params, [list]: [...(Array.isArray(before) ? before : []), ...(list === 'rows' ? totals : survey.repeats)] },
      },
    ]
  })
  const own = (name: 'set-aside-totals' | 'lift-groups', params: RecipeStep['params']): RecipeStep => ({
    ...{ id: `found-${name}`, name, by: 'desk' as const, on: true, params },
  })
  const after = 1 + steps.findIndex(({ name }) => name === 'set-header')
  if (totals.length > 0 && !found.some(({ name }) => name === 'set-aside-totals'))
    steps.splice(after, 0, own('set-aside-totals', { rows: totals, columns: [] }))
  if (survey.asides.length > 0) steps.splice(after, 0, own('lift-groups', { rows: [], asides: [...survey.asides] }))
  return steps
}

type Reading = {
  readonly long: LongSheet
  readonly head: Paper
  readonly steps: readonly ReadStep[]
  readonly columns: readonly SettledColumn[]
  readonly survey: Survey
  readonly findings: Finding[]
}

/** The rows as they are read while somebody takes them. Where each came from, and what was wrong with it, is known once it has gone by. */
function readRows({ long, head, steps, columns, survey, findings }: Reading): { readonly rows: Rows; readonly origins: Origins } {
  const leaves = head.plan.leaves.length
  const first = buildRows(head.sheet, { ...head.structure, rows: head.structure.rows.slice(0, 1) }, columns, leaves)
  const perLine = first.rows.length
  const lines = new Int32Array(survey.count * perLine)
  const turned = first.origins.leaves === null ? null : new Int32Array(survey.count * perLine)
  let told = false
  function* walk(): IterableIterator<readonly Value[]> {
    const problems = createProblems()
    let n = 0
    for (const block of long.blocks()) {
      const { sheet, structure, from } = readBlock(head, block, steps)
      const built = buildRows(sheet, structure, columns, leaves, moveProblems(problems, from))
      for (const [i, line] of built.origins.lines.entries()) {
        lines[n + i] = from + line
        if (turned) turned[n + i] = built.origins.leaves?.[i] ?? 0
      }
      yield* built.rows
      n += built.rows.length
    }
    if (!told) findings.push(...problems.list())
    told = true
  }
  return {
    rows: { length: survey.count * perLine, [Symbol.iterator]: walk },
    origins: { ...first.origins, lines, leaves: turned },
  }
}

const moveProblems = (problems: Problems, from: number): Problems => ({
  note: (code, place, column, text) => problems.note(code, { ...place, r: place.r + from }, column, text),
  list: () => [],
})
