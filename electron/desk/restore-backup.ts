import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { eventsOf } from '../db/events.ts'
import { closeOfficeDb, openOfficeDb } from '../db/open.ts'
import { type PersonRow, peopleOf } from '../db/people.ts'
import { settingsOf } from '../db/settings.ts'
import { toDiskFault } from '../db/sqlite.ts'
import { isAdministrator } from '../people/account.ts'
import { type Opened, openPassword, type PasswordCost } from '../people/passwords.ts'
import { copyHashed } from '../vault/copy-hashed.ts'
import { requireRoomOn, syncFolder } from '../vault/durable.ts'
import { writeHead } from '../vault/head-file.ts'
import { exists } from '../vault/shelves.ts'
import { backupDatabase, type Manifest, pathInBackup } from './backup-manifest.ts'
import type { Desk } from './desk.ts'
import { noteRestored, restoredKey } from './note-restored.ts'
import { databaseName, isOfficeThere, openOffice } from './open-office.ts'
import { verifyBackup } from './verify-backup.ts'

/**
 * Restores a backup folder where no office of its kind is, if the password is that of one of its administrators, and opens it. Until the
 * last rename nothing of it is there. Faults: backup/not-a-backup, altered, target-not-empty, people/wrong-password.
 */
export async function restoreBackup(desk: Desk, source: string, { password }: In<'backup:restore'>): Promise<Out<'backup:restore'>> {
  const manifest = await verifyBackup(source, { files: false })
  const which = manifest.office.practice ? 'practice' : 'office'
  const folder = desk.folderOf(which)
  await requireEmpty(folder)
  const part = `${folder}.restoring`
  await rm(part, { recursive: true, force: true })
  let holder: { readonly person: PersonRow; readonly opened: Opened }
  try {
    await mkdir(part, { recursive: true, mode: 0o700 })
    // Said before hours of copying.
    await requireRoomOn(
      part,
      manifest.files.reduce((sum, file) => sum + file.bytes, manifest.database.bytes),
    )
    await copyBack(source, part, manifest)
    holder = await prepare(part, manifest, password, desk.around.passwordCost)
    await rm(folder, { recursive: true, force: true })
    await rename(part, folder)
    syncFolder(dirname(folder))
  } catch (thrown) {
    await rm(part, { recursive: true, force: true })
    throw toDiskFault(thrown)
  }
  const office = await openOffice(which, folder, desk.around)
  office.secrets.unseal(holder.person.id, holder.opened)
  noteRestored(office, 'office')
  desk.lay(office)
  return { restored: true }
}

// What a founding that was cut short leaves behind is no reason to refuse; anything else is somebody's.
async function requireEmpty(folder: string): Promise<void> {
  if (isOfficeThere(folder)) throw new Fault('backup/target-not-empty', { folder })
  if (!(await exists(folder))) return
  const strange = (await readdir(folder)).filter(name => !/^(?:office\.lock|founding\.db)/.test(name))
  if (strange.length > 0) throw new Fault('backup/target-not-empty', { folder })
}

async function copyBack(source: string, part: string, manifest: Manifest): Promise<void> {
  const database = await copyHashed(join(source, backupDatabase), join(part, databaseName))
  if (database.sha256 !== manifest.database.sha256) throw new Fault('backup/altered', { what: backupDatabase })
  for (const file of manifest.files) {
    const target = pathInBackup(part, file)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const { sha256 } = await copyHashed(pathInBackup(source, file), target)
    if (sha256 !== file.sha256) throw new Fault('backup/altered', { what: file.sha256 })
  }
}

// The office learns that it was restored from its own settings: its key may still be sealed on this machine.
async function prepare(
  part: string,
  manifest: Manifest,
  password: string,
  cost: PasswordCost,
): Promise<{ person: PersonRow; opened: Opened }> {
  const db = openOfficeDb(join(part, databaseName))
  try {
    const holder = await findHolder(peopleOf(db).all(), password, cost)
    if (!holder) throw new Fault('people/wrong-password')
    settingsOf(db).set(restoredKey, { seq: manifest.head.seq, hash: manifest.head.hash, at: manifest.at })
    const last = eventsOf(db).bySeq(manifest.head.seq)
    if (last) writeHead(part, last)
    return holder
  } finally {
    closeOfficeDb(db)
  }
}

async function findHolder(
  people: readonly PersonRow[],
  password: string,
  cost: PasswordCost,
): Promise<{ person: PersonRow; opened: Opened } | null> {
  for (const person of people) {
    if (!person.active || !isAdministrator(person.roles)) continue
    const opened = await openPassword(person.passwordHash, password, cost)
    if (opened) return { person, opened }
  }
  return null
}
