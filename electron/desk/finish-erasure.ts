import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { exists } from '../vault/shelves.ts'
import { backupsFolder, dropBackup, writeAutomatic } from './keep-backups.ts'
import type { Office } from './office.ts'
import { sweepOutbox } from './sweep-outbox.ts'

const pendingKey = 'erasure.pending'

/** Written in the transaction of an erasure: until it is taken back, a start of the program goes on where the erasure was cut short. */
export const noteErasure = (office: Office): void => office.settings.set(pendingKey, true)

/**
 * The end of an erasure, once the vault is clean: the outbox, what the database's log still remembers, and the office's own backups,
 * of which one new is made of what is left. Nothing where no erasure is under way.
 */
export async function finishErasure(office: Office): Promise<void> {
  if (office.settings.get(pendingKey) !== true) return
  if (!sweepOutbox(office)) throw new Fault('disk/denied')
  office.db.pragma('wal_checkpoint(TRUNCATE)')
  const hadBackups = await dropOwnBackups(office)
  office.inTransaction(() => office.settings.set(pendingKey, false))
  // Where there is no room for it now, the backup of the day is tried again every hour.
  if (hadBackups) await writeAutomatic(office).catch(thrown => office.log.bug('backup-after-erasure', thrown))
}

async function dropOwnBackups(office: Office): Promise<boolean> {
  const folder = backupsFolder(office)
  if (!(await exists(folder))) return false
  const names = await readdir(folder)
  for (const name of names) await dropBackup(office, join(folder, name))
  return names.length > 0
}
