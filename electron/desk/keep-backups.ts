import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { toFileName } from '../../shared/base/file-names.ts'
import type { Out } from '../../shared/contract/desk.ts'
import { readPolicy } from '../policy/policy.ts'
import type { Actor, Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { type Written, writeBackup } from './write-backup.ts'

const dayMs = 20 * 3_600_000
const automaticPrefix = 'daily-'

/** Backups that were made and are still where they were made, the newest first. */
export async function listBackups(office: Office, session: Session): Promise<Out<'backup:list'>> {
  requireRole(session, 'administrator')
  return { backups: office.backups.all().map(backup => ({ ...backup, verified: backup.verified && existsSync(backup.path) })) }
}

/** Writes a backup into a folder that a person chose and verifies it by opening it; answers where it lies. */
export async function makeBackup(office: Office, session: Session, parent: string): Promise<Out<'backup:make'>> {
  requireRole(session, 'administrator')
  const written = await writeBackup(office, { parent, prefix: `rabian-${toFileName(office.info.code, 'office', 40)}-`, links: false })
  note(office, requireRole(session, 'administrator'), written, false)
  return { path: written.path }
}

/** Makes the office's own backup of the day if none is there, and lets the oldest go; answers its path or null. */
export async function makeDailyBackup(office: Office): Promise<string | null> {
  const last = office.backups.all().find(backup => backup.automatic && existsSync(backup.path))
  if (last && Math.abs(office.clock() - Date.parse(last.at)) < dayMs) return null
  return (await writeAutomatic(office)).path
}

/** One more automatic backup, whatever the day. */
export async function writeAutomatic(office: Office): Promise<Written> {
  const parent = backupsFolder(office)
  await mkdir(parent, { recursive: true, mode: 0o700 })
  const written = await writeBackup(office, { parent, prefix: automaticPrefix, links: true })
  note(office, office.secrets.sealed ? null : 'office', written, true)
  await prune(office)
  return written
}

export const backupsFolder = (office: Office): string => join(office.folder, 'backups')

function note(office: Office, by: Actor | 'office' | null, { path, bytes, manifest, verified }: Written, automatic: boolean): void {
  office.inTransaction(() => {
    office.backups.put({ path, at: manifest.at, bytes, automatic, verified })
    const body = {
      seq: manifest.head.seq,
      hash: manifest.head.hash,
      files: manifest.files.length,
      damaged: manifest.damaged.length,
      automatic,
    }
    if (by) office.record(by, { action: 'backup-made', object: 'office', body })
  })
}

async function prune(office: Office): Promise<void> {
  const folder = backupsFolder(office)
  const daily = (await readdir(folder)).filter(name => name.startsWith(automaticPrefix)).sort()
  const whole = daily.filter(name => !name.endsWith('.part'))
  const old = [
    ...whole.slice(0, Math.max(0, whole.length - readPolicy(office.settings.get('policy')).backupsKept)),
    ...daily.filter(name => name.endsWith('.part')),
  ]
  for (const name of old) await dropBackup(office, join(folder, name))
}

/** Removes one of the office's own backups. */
export async function dropBackup(office: Office, path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
  office.backups.drop(path)
}
