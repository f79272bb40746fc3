import { Fault } from '../../shared/base/fault.ts'
import type { In } from '../../shared/contract/desk.ts'
import { columnsOfStep, isRefining, type Recipe, type RecipeStep } from '../../shared/model/recovery.ts'
import type { Column } from '../../shared/model/table.ts'
import { paramsOf } from '../../shared/recover/step-params.ts'
import type { Office } from './office.ts'

type CureStep = In<'cure:try'>['steps'][number]

/** True of a step that a person may take out again: on the recovered table, or a column left out. Steps of the desk are only switched off. */
const isCure = (step: RecipeStep): boolean => step.by === 'person' && (isRefining(step) || step.name === 'drop-column')

/** The recipe with more cures at its end. Where a dataset has two versions, only the open one runs them. */
export function addCures(office: Office, dataset: string, recipe: Recipe, columns: readonly Column[], steps: readonly CureStep[]): Recipe {
  for (const step of steps) requireFitting(step, columns)
  const audience = office.twins.of(dataset) === null ? {} : { audience: 'open' as const }
  const added = steps.map(({ name, params }) => ({ id: office.newId(), by: 'person', on: true, name, params, ...audience }) as RecipeStep)
  return { ...recipe, steps: [...recipe.steps, ...added] }
}

/** The recipe with one of its cures written otherwise. */
export function changeCure(recipe: Recipe, id: string, { name, params }: CureStep): Recipe {
  if (requireCure(recipe, id).name !== name || paramsOf(name, { params }) === null) throw new Fault('recipe/bad-step', { step: name })
  return { ...recipe, steps: recipe.steps.map(step => (step.id === id ? ({ ...step, params, on: true } as RecipeStep) : step)) }
}

/** The recipe without one of its cures. */
export function withoutCure(recipe: Recipe, id: string): Recipe {
  requireCure(recipe, id)
  return { ...recipe, steps: recipe.steps.filter(step => step.id !== id) }
}

function requireCure({ steps }: Recipe, id: string): RecipeStep {
  const step = steps.find(one => one.id === id)
  if (step === undefined || !isCure(step)) throw new Fault('ask/not-found', { what: 'step' })
  return step
}

/** A cure of a column that is not there would protect nobody, and say nothing. */
function requireFitting({ name, params }: CureStep, columns: readonly Column[]): void {
  if (paramsOf(name, { params }) === null) throw new Fault('recipe/bad-step', { step: name })
  for (const column of columnsOfStep({ params }))
    if (typeof column === 'number' ? columns[column] === undefined : !columns.some(one => one.name === column))
      throw new Fault('recipe/no-column', { column: String(column), columns: columns.map(({ label }) => label) })
}
