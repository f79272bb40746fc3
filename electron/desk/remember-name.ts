import type { RecipeStep, RecoverySummary } from '../../shared/model/recovery.ts'
import { isGoodName } from '../../shared/recover/mint-name.ts'
import { paramsOf } from '../../shared/recover/step-params.ts'
import type { Actor, Office } from './office.ts'

/** Keeps the name that a person gives to a column for the next paper that has its label. Call it inside the transaction of the correction. */
export function rememberName(office: Office, actor: Actor, before: RecoverySummary, step: Pick<RecipeStep, 'name' | 'params'>): void {
  if (step.name !== 'name-column') return
  const named = paramsOf('name-column', step)
  if (named?.name === undefined || !isGoodName(named.name)) return
  const { name } = named
  const column = before.columns[indexOf(before, named.column)]
  for (const label of new Set([column?.label, named.label]))
    if (label !== undefined) office.glossary.remember({ label, name, by: actor.id, at: office.now() })
}

/** A step names a column by its place, its machine name, or the lasting key that the recipe keeps. */
function indexOf({ columns, recipe }: RecoverySummary, column: number | string): number {
  if (typeof column === 'number') return column
  const byName = columns.findIndex(({ name }) => name === column)
  if (byName >= 0) return byName
  const noted = recipe.steps.findLast(({ name, on }) => name === 'read-values' && on)
  return (noted && paramsOf('read-values', noted))?.columns?.findIndex(known => known.column === column) ?? -1
}
