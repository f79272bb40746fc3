import { join } from 'node:path'
import { Fault } from '../../../shared/base/fault.ts'
import type { In, Out } from '../../../shared/contract/desk.ts'
import { beginIntake, mostAtOnce } from '../begin-intake.ts'
import type { Office } from '../office.ts'
import { requireRole, type Session } from '../session.ts'
import type { Workshop } from '../workshop.ts'
import { requireInventory } from './work-on.ts'

/** Brings a found file into intake as if it were dropped there: copied, and read anew in a process of its own. */
export async function importFound(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory, file }: In<'inventory:import'>,
): Promise<Out<'inventory:import'>> {
  requireRole(session, 'clerk', 'supervisor')
  const { folder } = requireInventory(office, inventory)
  const path = office.inventoryFiles.pathOf(inventory, file)
  if (path === null) throw new Fault('ask/not-found', { what: 'file' })
  const begun = await beginIntake(office, session, workshop, join(folder, path))
  office.inTransaction(() => office.inventoryViews.setImported(file, begun.file))
  return begun
}

/** Brings in the newest version of every issue of a form; intake then offers to keep them as versions of one dataset. Answers how many. */
export async function importForm(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory, form }: In<'inventory:import-form'>,
): Promise<Out<'inventory:import-form'>> {
  requireRole(session, 'clerk', 'supervisor')
  const { folder } = requireInventory(office, inventory)
  const issues = office.inventoryFiles.issuesOf(inventory, form).slice(0, mostAtOnce)
  for (const { id, path } of issues) {
    const begun = await beginIntake(office, session, workshop, join(folder, path))
    office.inTransaction(() => office.inventoryViews.setImported(id, begun.file))
  }
  return { begun: issues.length }
}
