import { join } from 'node:path'
import { Fault } from '../../../shared/base/fault.ts'
import type { In, Out } from '../../../shared/contract/desk.ts'
import { beginIntake } from '../begin-intake.ts'
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
