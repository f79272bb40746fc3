import { Fault, toFaultNote } from '../../../shared/base/fault.ts'
import type { InventoryRow } from '../../db/inventories.ts'
import type { Actor, Office } from '../office.ts'
import type { Workshop } from '../workshop.ts'
import { lookThrough } from './look-inside.ts'
import { officeGround } from './office-ground.ts'
import { runInventory } from './run-inventory.ts'
import { nameOf } from './wait-for-folder.ts'

/**
 * Works on an inventory as a job, from where it stands to its end or until it is stopped. What it finds and why it stopped is in its row; its end
 * is in the ledger where somebody `actor` began it.
 */
export function workOn(office: Office, workshop: Workshop, actor: Actor | null, id: string): void {
  const row = requireInventory(office, id)
  const { inventories, inTransaction, now } = office
  const begun = actor === null ? {} : { startedBy: actor.id }
  inTransaction(() => inventories.change(id, { ...begun, state: 'running', fault: null, changedAt: now() }))
  const { job, done } = workshop.jobs.start(nameOf(row.folder), async (tell, signal) => {
    const reader = workshop.reader.forMany()
    const look = lookThrough(reader, () => office.vault.tempPath('.sqlite'), office.vault.dropTemp)
    try {
      await runInventory({ ground: officeGround(office, look), row: requireInventory(office, id), tell, signal })
      end(office, actor, id)
    } catch (thrown) {
      // The office may be closed by now; then the next start says that the work was cut off.
      if (office.db.open) stand(office, id, signal.aborted ? null : thrown)
    } finally {
      reader.close()
    }
  })
  workshop.inventories.set(id, job)
  void done.finally(() => {
    workshop.inventories.delete(id)
    office.tell()
  })
}

export function requireInventory(office: Office, id: string): InventoryRow {
  const row = office.inventories.byId(id)
  if (!row) throw new Fault('ask/not-found', { what: 'inventory' })
  return row
}

function end(office: Office, actor: Actor | null, id: string): void {
  const { files, tables, copies, personal, unread } = office.inventoryViews.counts(id)
  office.inTransaction(() => {
    office.inventories.change(id, { state: 'ended', fault: null, changedAt: office.now(), rankedAt: office.now() })
    if (actor !== null)
      office.record(actor, { action: 'inventory-ended', object: `inventory:${id}`, body: { files, tables, copies, personal, unread } })
  })
}

/** Stands still: because somebody stopped it, or because of a fault. */
function stand(office: Office, id: string, thrown: unknown): void {
  const fault = thrown === null ? null : toFaultNote(thrown)
  if (fault?.code === 'app/bug') office.log.bug('inventory', thrown)
  office.inTransaction(() => office.inventories.change(id, { state: 'paused', fault, changedAt: office.now() }))
}
