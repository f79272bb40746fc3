import type { Json } from '../base/json.ts'
import type { Question, RecipeStep, StepName } from '../model/recovery.ts'
import { spellHeading } from './headings.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { Paper } from './read-paper.ts'
import type { Structure } from './run-roles.ts'
import { isBlank, type Sheet, textAt } from './sheet-cells.ts'
import { unnamedSheets } from './sheet-series.ts'

type Ground = {
  readonly sheet: Sheet
  readonly structure: Structure
  readonly headings: Paper['headings']
  readonly plan: ColumnPlan
  readonly steps: readonly RecipeStep[]
  readonly sure: boolean
  readonly others: readonly number[]
}

const step = (name: StepName, params: { readonly [name: string]: Json }): RecipeStep => ({
  id: 'answer',
  name,
  by: 'person',
  on: true,
  params,
})

/** The step of this name that the desk itself found. */
const foundStep = (steps: readonly RecipeStep[], wanted: StepName): RecipeStep | undefined =>
  steps.find(({ name, by }) => name === wanted && by === 'desk')

/** True where a person has decided what a step of one of these names says. */
const isSettled = (steps: readonly RecipeStep[], ...names: readonly StepName[]): boolean =>
  steps.some(({ name, by }) => by === 'person' && names.includes(name))

/** What the desk doubts and a person can settle with one answer. Each answer is a step; a question whose answer stands in the recipe is not asked again. */
export function askQuestions(ground: Ground): Question[] {
  const answered = new Set(ground.steps.filter(({ name, on }) => name === 'answer' && on).map(({ params }) => params['question']))
  return [...askTotals(ground), ...askTurn(ground), ...askHeading(ground), ...askOthers(ground)].filter(({ id }) => !answered.has(id))
}

/** A row that calls itself a total and adds up nothing. */
function askTotals({ sheet, structure, steps }: Ground): Question[] {
  const { c0, c1 } = structure.box
  const painted = (r: number): boolean =>
    steps.some(
      ({ by, on, name, params }) => by === 'person' && on && name === 'set-role' && Number(params['r0']) <= r && Number(params['r1']) >= r,
    )
  return structure.totals.rows
    .filter(({ at, proven }) => !proven && !painted(at))
    .map(({ at }): Question => {
      const row = { r0: at, c0, r1: at, c1 }
      const label = textAt(sheet, at, firstFilled(sheet, at))
      return {
        id: `total-unproven:${at}`,
        code: 'total-unproven',
        place: { sheet: sheet.grid.name, r: at, c: firstFilled(sheet, at) },
        facts: { label, row: at + 1 },
        answers: [
          { code: 'total', step: step('set-role', { ...row, role: 'derived' }) },
          { code: 'data', step: step('set-role', { ...row, role: 'data' }) },
        ],
      }
    })
}

const firstFilled = (sheet: Sheet, r: number): number => {
  for (let c = 0; c < sheet.columns; c++) if (!isBlank(sheet, r, c)) return c
  return 0
}

/** Columns that may be one dimension, where the desk is not certain. */
function askTurn({ sheet, structure, headings, steps }: Ground): Question[] {
  const found = foundStep(steps, 'unpivot')
  if (!found || found.on || isSettled(steps, 'unpivot') || structure.columns.length === 0) return []
  const columns = Array.isArray(found.params['columns']) ? found.params['columns'].map(Number) : []
  const place = { sheet: sheet.grid.name, r: structure.box.r0, c: columns[0] ?? structure.box.c0 }
  const nameOf = (c: number | undefined): string => (c === undefined ? '' : spellHeading(headings.get(c)))
  return [
    {
      id: 'turn-long',
      code: 'turn-long',
      place,
      facts: { columns: columns.length, first: nameOf(columns[0]), last: nameOf(columns.at(-1)) },
      answers: [
        { code: 'long', step: step('unpivot', found.params) },
        { code: 'wide', step: step('unpivot', { ...found.params, columns: [] }) },
      ],
    },
  ]
}

/** Tables of one layout of which nothing says what sets them apart, or that they go on: joined, until a person says otherwise. */
export function askJoin(steps: readonly RecipeStep[], joined: number, { sheet, structure }: Paper): Question[] {
  const found = foundStep(steps, 'join-sheets')
  if (!found || isSettled(steps, 'join-sheets') || joined < 2) return []
  const { kind, label } = found.params
  // A running number that runs on says plainly that a list does.
  const isCounted = steps.some(({ name, by, on }) => name === 'drop-column' && by === 'desk' && on)
  const code = kind === 'class' && label === unnamedSheets ? 'join-sheets' : kind === 'continued' && !isCounted ? 'join-parts' : null
  if (code === null) return []
  return [
    {
      id: code,
      code,
      place: { sheet: sheet.grid.name, r: structure.box.r0, c: structure.box.c0 },
      facts: { sheets: joined },
      answers: [
        { code: 'one-table', step: step('join-sheets', found.params) },
        { code: 'apart', step: step('join-sheets', { ...found.params, sheets: [], summaries: [] }) },
      ],
    },
  ]
}

/** A first row that may be the heading or a row like the others. */
function askHeading({ sheet, structure, steps, sure }: Ground): Question[] {
  if (sure || isSettled(steps, 'set-header', 'set-role')) return []
  const { r0, c0 } = structure.box
  const found = foundStep(steps, 'set-header')?.params ?? {}
  const rows = Array.isArray(found['rows']) && found['rows'].length > 0 ? found['rows'] : [r0]
  return [
    {
      id: 'first-row-heading',
      code: 'first-row-heading',
      place: { sheet: sheet.grid.name, r: r0, c: c0 },
      facts: { text: textAt(sheet, r0, c0) },
      answers: [
        { code: 'heading', step: step('set-header', { rows, repeats: found['repeats'] ?? [] }) },
        { code: 'data', step: step('set-role', { ...structure.box, r1: r0, role: 'data' }) },
      ],
    },
  ]
}

/** More tables on the sheet than the one that was taken. */
function askOthers({ sheet, structure, steps, others }: Ground): Question[] {
  if (others.length === 0 || isSettled(steps, 'choose-table')) return []
  const first = others[0] ?? 0
  return [
    {
      id: 'several-tables',
      code: 'several-tables',
      place: { sheet: sheet.grid.name, r: first, c: firstFilled(sheet, first) },
      facts: { others: others.length, row: first + 1 },
      answers: [{ code: 'this-one', step: step('choose-table', { ...structure.box }) }],
    },
  ]
}
