import { opendir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault, toFaultNote } from '../../../shared/base/fault.ts'
import type { Run } from './ground.ts'

/** True where the folder can be opened and, as it held something before, still does: where a disk was mounted an empty folder may stay. */
async function isThere(folder: string): Promise<boolean> {
  try {
    const open = await opendir(folder)
    try {
      return (await open.read()) !== null
    } finally {
      await open.close()
    }
  } catch {
    return false
  }
}

/**
 * Answers false where the folder is there, so that a fault is the fault of the one file. Where it has gone, the inventory says so and waits until
 * it is back; then true: try again.
 */
export async function waitForFolder({ ground, row, tell, signal }: Run): Promise<boolean> {
  const { inventories, inTransaction, now, waitMs } = ground
  if (await isThere(row.folder)) return false
  const fault = new Fault('inventory/folder-gone', { folder: nameOf(row.folder) })
  if (waitMs === null) throw fault
  inTransaction(() => inventories.change(row.id, { state: 'waiting', fault: toFaultNote(fault), changedAt: now() }))
  do {
    tell({ stage: 'wait', done: 0, total: 0 })
    await sleep(waitMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) throw new Fault('ask/cancelled')
  } while (!(await isThere(row.folder)))
  inTransaction(() => inventories.change(row.id, { state: 'running', fault: null, changedAt: now() }))
  return true
}

/** What a person calls a folder: its last name, or the whole of a disk's. */
export const nameOf = (folder: string): string => folder.split(/[\\/]/).filter(Boolean).at(-1) ?? folder
