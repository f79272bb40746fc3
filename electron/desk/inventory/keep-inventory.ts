import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Fault, toFaultNote } from '../../../shared/base/fault.ts'
import type { In, Out } from '../../../shared/contract/desk.ts'
import type { Office } from '../office.ts'
import { requireRole, type Session } from '../session.ts'
import type { Workshop } from '../workshop.ts'
import { rest } from './ground.ts'
import { beginRun } from './run-inventory.ts'
import { nameOf } from './wait-for-folder.ts'
import { requireInventory, workOn } from './work-on.ts'

/** Begins to look through a folder, or looks through it again. Answers at once; the work is a job. */
export async function beginInventory(office: Office, session: Session, workshop: Workshop, path: string): Promise<Out<'inventory:begin'>> {
  requireRole(session, 'clerk', 'supervisor')
  const folder = resolve(path)
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false
  if (!isFolder) throw new Fault('file/missing', { file: nameOf(folder) })
  const actor = requireRole(session, 'clerk', 'supervisor')
  const known = office.inventories.byFolder(folder)
  if (known !== null) {
    await goOn(office, session, workshop, { inventory: known.id })
    return { inventory: known.id }
  }
  const [id, now] = [office.newId(), office.now()]
  office.inTransaction(() => {
    office.inventories.add({
      ...{ id, folder, run: 0, state: 'paused', stage: 'walk', fault: null },
      ...{ startedBy: actor.id, startedAt: now, changedAt: now, rankedAt: null },
    })
    beginRun(office, id)
    office.record(actor, { action: 'inventory-begun', object: `inventory:${id}`, body: { run: 1 } })
  })
  workOn(office, workshop, actor, id)
  return { inventory: id }
}

/** Goes on where it stands still; looks through it again where it has ended. One that runs is left alone. */
export async function goOn(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory: id }: In<'inventory:go-on'>,
): Promise<Out<'inventory:go-on'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const { state, run } = requireInventory(office, id)
  if (workshop.inventories.has(id)) return {}
  if (state === 'ended')
    office.inTransaction(() => {
      beginRun(office, id)
      office.record(actor, { action: 'inventory-begun', object: `inventory:${id}`, body: { run: run + 1 } })
    })
  workOn(office, workshop, actor, id)
  return {}
}

/** Stops the work on an inventory; what was found so far stays, and it goes on from there. */
export async function pauseInventory(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory: id }: In<'inventory:pause'>,
): Promise<Out<'inventory:pause'>> {
  requireRole(session, 'clerk', 'supervisor')
  requireInventory(office, id)
  const job = workshop.inventories.get(id)
  if (job !== undefined) workshop.jobs.cancel(job)
  return {}
}

const mostForgotten = 500

/** Forgets an inventory with all that it found, a little at a time. One that is worked on is stopped first. */
export async function removeInventory(
  office: Office,
  session: Session,
  workshop: Workshop,
  { inventory: id }: In<'inventory:remove'>,
): Promise<Out<'inventory:remove'>> {
  requireRole(session, 'clerk', 'supervisor')
  const { run } = requireInventory(office, id)
  if (workshop.inventories.has(id)) throw new Fault('ask/busy')
  while (office.inTransaction(() => office.inventoryFiles.dropUnmet(id, run + 1, mostForgotten)) > 0) await rest()
  office.inTransaction(() => office.inventories.remove(id))
  return {}
}

/** At start: work that an earlier run of the program did not finish stands still and says so. */
export function endInterruptedInventories(office: Office): void {
  for (const { id, state } of office.inventories.all())
    if (state === 'running' || state === 'waiting')
      office.inTransaction(() =>
        office.inventories.change(id, { state: 'paused', fault: toFaultNote(new Fault('inventory/interrupted')), changedAt: office.now() }),
      )
}
