import { cellsOfLines, type Grid } from '../../../../shared/model/grid.ts'
import type { Difference, Recipe, RecipeStep, RecoverySummary } from '../../../../shared/model/recovery.ts'
import { toCanonicalCsv } from '../../../../shared/recover/canonical-csv.ts'
import { carryRecipe } from '../../../../shared/recover/forms/carry-recipe.ts'
import { compareIssues } from '../../../../shared/recover/forms/compare-issues.ts'
import { chooseTable, planBook } from '../../../../shared/recover/plan-book.ts'
import { type RecoveredTable, recoverBook } from '../../../../shared/recover/recover-book.ts'
import { layPaper } from '../../../sheets/kit/lay-paper.ts'

/** A workbook of sheets drawn as lines with | between cells. */
export const bookOf = (sheets: { readonly [name: string]: string }): Grid[] =>
  Object.entries(sheets).map(([name, paper]) => ({ ...layPaper({ paper }), name }))

export const planOfBook = (grids: readonly Grid[]) => {
  const plan = chooseTable(planBook(grids))
  if (!plan) throw new Error('no table')
  return plan
}

let turn = 0
/** A correction as a person makes it. */
export const fix = (name: RecipeStep['name'], params: RecipeStep['params'], on = true): RecipeStep => ({
  ...{ id: `person-${++turn}`, name, by: 'person', on },
  params,
})

/** The first issue of a form, with what a person corrected on it. */
export const firstIssue = (grids: readonly Grid[], ...steps: RecipeStep[]): RecoveredTable => {
  const { recipe } = planOfBook(grids)
  return recoverBook(grids, { ...recipe, steps: [...recipe.steps, ...steps] })
}

/** The next issue, recovered by the recipe of the one before. */
export function nextIssue(before: RecoverySummary, grids: readonly Grid[]): { readonly next: RecoveredTable; readonly recipe: Recipe } {
  if (!before.form) throw new Error('no form')
  const recipe = carryRecipe({ recipe: before.recipe, form: before.form }, planOfBook(grids))
  return { recipe, next: recoverBook(grids, recipe) }
}

/** Adds one more step to an issue that stands. */
export const addStep = (grids: readonly Grid[], { summary }: RecoveredTable, step: RecipeStep): RecoveredTable =>
  recoverBook(grids, { ...summary.recipe, steps: [...summary.recipe.steps, step] })

export const csvOf = ({ table }: RecoveredTable): string[] => [...toCanonicalCsv(table.columns, table.rows)].join('').trimEnd().split('\n')
export const labelsOf = ({ summary }: RecoveredTable): string[] => summary.columns.map(({ label }) => label)
export const namesOf = ({ summary }: RecoveredTable): string[] => summary.columns.map(({ name }) => name)
export const lostOf = ({ summary }: RecoveredTable): string[] =>
  summary.recipe.steps.flatMap(({ name, lost }) => (lost === undefined ? [] : [`${name} ${lost}`]))
const sayOne = ({ code, facts }: Difference): string =>
  [
    code,
    facts['was'] === undefined ? '' : `${facts['was']} →`,
    facts['step'] ?? facts['label'] ?? '',
    facts['why'] ?? facts['now'] ?? facts['times'] ?? '',
  ]
    .filter(word => word !== '')
    .join(' ')
/** What differs, one short line each. */
export const differOf = (before: RecoveredTable, after: RecoveredTable): string[] =>
  compareIssues(before.summary, after.summary).map(sayOne)

export const oneCell = (grid: Grid, r: number, c: number, text: string): Grid => ({
  ...grid,
  cells: cellsOfLines(
    Array.from({ length: grid.rows }, (_, row) =>
      Array.from({ length: grid.columns }, (_, column) =>
        row === r && column === c ? { kind: 'text' as const, value: text, text } : grid.cells.at(row, column),
      ),
    ),
  ),
})
