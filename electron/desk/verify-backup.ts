import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { eventsOf } from '../db/events.ts'
import { openOfficeDbForReading } from '../db/open.ts'
import { settingsOf } from '../db/settings.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { exists } from '../vault/shelves.ts'
import { backupDatabase, backupLedger, type Manifest, pathInBackup, readManifest } from './backup-manifest.ts'
import { checkEvents } from './check-events.ts'

/** Opens a backup and holds it against its manifest and its ledger against itself; with `files` every file is read again. Faults: backup/not-a-backup, backup/altered. */
export async function verifyBackup(folder: string, what: { readonly files: boolean }): Promise<Manifest> {
  const manifest = await verifyCopy(folder, what)
  if (!(await holdsLedger(folder, manifest))) throw altered('ledger')
  return manifest
}

/** Whether the ledger in a backup is whole: every line follows the one before and is signed by whom it names. */
export async function holdsLedger(folder: string, { office, head }: Manifest): Promise<boolean> {
  const db = openOfficeDbForReading(join(folder, backupDatabase))
  try {
    return (await checkEvents(eventsOf(db), { officeKey: office.publicKey, anchors: [head] })).broken === null
  } finally {
    db.close()
  }
}

/** The part of it that asks only whether the copy is the office as it was, whatever that was. */
export async function verifyCopy(folder: string, what: { readonly files: boolean }): Promise<Manifest> {
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
    const office = settingsOf(db).office()
    if (office?.id !== manifest.office.id || office.publicKey !== manifest.office.publicKey) throw altered('office')
  } finally {
    db.close()
  }
  return manifest
}

const altered = (what: string): Fault => new Fault('backup/altered', { what })
