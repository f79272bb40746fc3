import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { hasRoomFor } from '../../shared/base/file-names.ts'
import { readStoredEvent, toLedgerLine } from '../../shared/ledger/read-event.ts'
import { eventsOf, type Head } from '../db/events.ts'
import { filesOf } from '../db/files.ts'
import { openOfficeDbForReading } from '../db/open.ts'
import { recipesOf } from '../db/recipes.ts'
import { openSqlite, toDiskFault } from '../db/sqlite.ts'
import { copyHashed, hashFile } from '../vault/copy-hashed.ts'
import { requireRoomOn, syncFile, syncFolder, toWriteFault, writeDurably } from '../vault/durable.ts'
import type { Holding } from '../vault/vault.ts'
import { toStamp } from './back-up-before-climb.ts'
import { backupDatabase, backupLedger, type Manifest, manifestName, pathInBackup } from './backup-manifest.ts'
import type { Office } from './office.ts'
import { holdsLedger, verifyCopy } from './verify-backup.ts'

/** `verified` tells that nothing in it is damaged and that its ledger holds. */
export type Written = { readonly path: string; readonly bytes: number; readonly manifest: Manifest; readonly verified: boolean }
/** `links` makes the files of the vault second names of the same bytes where the disk can: for the office's own daily backups. */
type BackupPlan = { readonly parent: string; readonly prefix: string; readonly links: boolean }

/**
 * Writes a backup folder and opens it again to verify; only then it gets a name of its own. On any fault nothing stays but the fault: disk/full,
 * disk/denied, backup/failed, backup/altered, backup/path-too-long.
 */
export async function writeBackup(office: Office, plan: BackupPlan): Promise<Written> {
  const path = join(plan.parent, `${plan.prefix}${toStamp(office.clock())}`)
  const part = `${path}.part`
  requireShortPath(path)
  try {
    await mkdir(part, { recursive: true, mode: 0o700 })
    await requireRoom(office, plan)
    const database = await copyDatabase(office, join(part, backupDatabase))
    const ledger = await copyLedger(join(part, backupDatabase), join(part, backupLedger))
    const named = readNamed(join(part, backupDatabase))
    const { files, damaged } = await copyFiles(office, part, named, plan.links)
    const { id, name, code, practice, publicKey } = office.info
    const manifest: Manifest = {
      ...{ format: 'rabian-backup', version: 1, at: office.now(), office: { id, name, code, practice, publicKey }, head: named.head },
      ...{ database, ledger, files, damaged },
    }
    writeDurably(join(part, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    await verifyCopy(part, { files: !plan.links })
    // An office whose ledger was broken needs its backups all the more; that they do not hold is told beside them.
    const verified = damaged.length === 0 && (await holdsLedger(part, manifest))
    await rename(part, path)
    syncFolder(plan.parent)
    return { path, bytes: database.bytes + files.reduce((sum, file) => sum + file.bytes, 0), manifest, verified }
  } catch (thrown) {
    await rm(part, { recursive: true, force: true })
    const fault = toDiskFault(toWriteFault(thrown))
    throw fault instanceof Fault ? fault : new Fault('backup/failed', {}, thrown)
  }
}

// A backup that only some programs can open is none: on Windows a path that is too long is hidden from most.
function requireShortPath(path: string): void {
  const below = pathInBackup('', { kind: 'recovered', sha256: '0'.repeat(64), bytes: 0 }).length + '.part'.length
  if (!hasRoomFor(`${path}.part`, below)) throw new Fault('backup/path-too-long', { folder: dirname(path), length: path.length })
}

async function requireRoom(office: Office, plan: BackupPlan): Promise<void> {
  let needed = Number(office.db.pragma('page_count', { simple: true })) * Number(office.db.pragma('page_size', { simple: true }))
  if (!plan.links)
    for (const kind of ['originals', 'recovered'] as const)
      for (const sha256 of await office.vault.list(kind)) needed += await sizeOf(office, kind, sha256)
  await requireRoomOn(plan.parent, needed)
}

async function sizeOf(office: Office, kind: Holding, sha256: string): Promise<number> {
  const held = await office.vault.open(kind, sha256)
  try {
    return (await stat(held.path)).size
  } finally {
    await held.close()
  }
}

async function copyDatabase(office: Office, target: string): Promise<Manifest['database']> {
  await office.db.backup(target)
  // A copy that will be looked at from read-only sticks must not ask for a log beside it.
  const copy = openSqlite(target, { mustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
  await syncFile(target)
  return { sha256: await hashFile(target), bytes: (await stat(target)).size }
}

// The ledger once more as plain lines, so that it can be checked where no database can be opened.
async function copyLedger(database: string, target: string): Promise<Manifest['ledger']> {
  const db = openOfficeDbForReading(database)
  try {
    const { after } = eventsOf(db)
    const to = await open(target, 'wx', 0o600)
    try {
      for (let events = after(0, 500); events.length > 0; events = after(events.at(-1)?.seq ?? Number.POSITIVE_INFINITY, 500)) {
        const lines = events.map(event => readStoredEvent(event)).filter(event => event !== null)
        await to.writeFile(lines.map(event => `${toLedgerLine(event)}\n`).join(''))
      }
      await to.sync()
    } finally {
      await to.close()
    }
  } finally {
    db.close()
  }
  return { sha256: await hashFile(target), bytes: (await stat(target)).size }
}

type Named = { readonly head: Head; readonly originals: ReadonlySet<string>; readonly recovered: ReadonlySet<string> }

// The list comes from the copy, not from the living office: backup and list are of one moment.
function readNamed(path: string): Named {
  const db = openOfficeDbForReading(path)
  try {
    const originals = filesOf(db)
      .inStates(['kept'])
      .flatMap(file => (file.sha256 ? [file.sha256] : []))
    return { head: eventsOf(db).head(), originals: new Set(originals), recovered: new Set(recipesOf(db).allRecovered()) }
  } finally {
    db.close()
  }
}

async function copyFiles(office: Office, part: string, named: Named, links: boolean): Promise<Pick<Manifest, 'files' | 'damaged'>> {
  const files: Manifest['files'] = []
  const damaged: string[] = []
  for (const kind of ['originals', 'recovered'] as const) {
    for (const sha256 of named[kind]) {
      const bytes = await copyOne(office, part, { kind, sha256, bytes: 0 }, links)
      if (bytes === null) damaged.push(sha256)
      else files.push({ kind, sha256, bytes })
    }
  }
  return { files, damaged }
}

// One damaged file must not keep the office from every backup: it is left out and told.
async function copyOne(office: Office, part: string, file: Manifest['files'][number], links: boolean): Promise<number | null> {
  if (!(await office.vault.has(file.kind, file.sha256))) return null
  const held = await office.vault.open(file.kind, file.sha256)
  const target = pathInBackup(part, file)
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    if (links && (await isLinked(held.path, target))) return (await stat(target)).size
    const { sha256, bytes } = await copyHashed(held.path, target)
    if (sha256 === file.sha256) return bytes
    await rm(target, { force: true })
    return null
  } finally {
    await held.close()
  }
}

const isLinked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    // Not every disk can: then the bytes are copied.
    () => false,
  )
