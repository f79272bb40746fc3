import type { In } from '../../shared/contract/desk.ts'
import type { RecipeStep } from '../../shared/model/recovery.ts'
import { rework } from './correct-table.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'
import type { Workshop } from './workshop.ts'

/** Adds all steps of a cure at once: one press, one undo. Where there are two versions, only the open one runs them. */
export function cureVersion(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, steps }: In<'risk:cure'>,
): Promise<Record<string, never>> {
  const dataset = office.versions.byId(version)?.dataset
  const audience = dataset !== undefined && office.twins.of(dataset) !== null ? { audience: 'open' as const } : {}
  return rework(office, session, workshop, version, recipe => ({
    ...recipe,
    steps: [
      ...recipe.steps,
      ...steps.map(({ name, params }) => ({ id: office.newId(), by: 'person', on: true, name, params, ...audience }) as RecipeStep),
    ],
  }))
}
