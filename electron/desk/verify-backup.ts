import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { eventsOf } from '../db/events.ts'
import { openOfficeDbForReading } from '../db/open.ts'
import { settingsOf } from '../db/settings.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { exists } from '../vault/shelves.ts'
import { backupDatabase, backupLedger, type Manifest, pathInBackup, readManifest } from './backup-manifest.ts'

/** Opens a backup and holds it against its manifest; with `files` every file is read again. Faults: backup/not-a-backup, backup/altered. */
export async function verifyBackup(folder: string, what: { readonly files: boolean }): Promise<Manifest> {
  const manifest = readManifest(folder)
  const database = join(folder, backupDatabase)
  if (!(await exists(database)) || (await hashFile(database)) !== manifest.database.sha256) throw altered(backupDatabase)
  const ledger = join(folder, backupLedger)
  if (!(await exists(ledger)) || (await hashFile(ledger)) !== manifest.ledger.sha256) throw altered(backupLedger)
  for (const file of manifest.files) {
    const path = pathInBackup(folder, file)
    if (!(await exists(path)) || (what.files && (await hashFile(path)) !== file.sha256)) throw altered(file.sha256)
  }
  const db = openOfficeDbForReading(database)
  try {
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw altered(backupDatabase)
    const head = eventsOf(db).head()
    if (head.seq !== manifest.head.seq || head.hash !== manifest.head.hash) throw altered('ledger')
    if (settingsOf(db).office()?.id !== manifest.office.id) throw altered('office')
  } finally {
    db.close()
  }
  return manifest
}

const altered = (what: string): Fault => new Fault('backup/altered', { what })
