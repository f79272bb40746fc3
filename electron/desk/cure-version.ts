import type { In } from '../../shared/contract/desk.ts'
import { rework } from './correct-table.ts'
import { addCures, withoutCure } from './cure-steps.ts'
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
  const dataset = office.versions.byId(version)?.dataset ?? ''
  return rework(office, session, workshop, version, (recipe, { columns }) => addCures(office, dataset, recipe, columns, steps))
}

/** Takes one out again. */
export const removeCure = (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, step }: In<'cure:remove'>,
): Promise<Record<string, never>> => rework(office, session, workshop, version, recipe => withoutCure(recipe, step))
