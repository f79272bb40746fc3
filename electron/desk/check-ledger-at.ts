import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { Anchor } from '../../shared/ledger/chain.ts'
import { eventsOf } from '../db/events.ts'
import { filesOf } from '../db/files.ts'
import { openOfficeDbForReading } from '../db/open.ts'
import { recipesOf } from '../db/recipes.ts'
import { settingsOf } from '../db/settings.ts'
import type { Sqlite } from '../db/sqlite.ts'
import { versionsOf } from '../db/versions.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { codeOf } from '../vault/durable.ts'
import { readAnchors } from '../vault/head-file.ts'
import { exists, shelfOf } from '../vault/shelves.ts'
import { findUnlikeApproved } from './as-approved.ts'
import { findBrokenApproval } from './check-approvals.ts'
import { checkEvents } from './check-events.ts'
import { checkExport } from './check-export.ts'
import { type Problem, type Report, toReport } from './ledger-report.ts'
import { databaseName } from './open-office.ts'
import { repositoriesOf } from './repositories.ts'
import { statPath } from './stat-path.ts'

/** Checks the ledger that lies at a path: a folder with an office, an office's database, or an exported ledger. Changes nothing. */
export async function checkLedgerAt(path: string, officeKey: string | null): Promise<Report> {
  const found = statPath(path)
  if (!found) throw new Fault('file/missing', { path })
  const file = found.isDirectory() ? findOffice(path) : path
  // Read before the ledger is: a head is written after its line, so none of these can be ahead of what we read next.
  const anchors = readAnchors(dirname(file))
  try {
    return await (file.endsWith('.jsonl')
      ? checkExport(readFileSync(file, 'utf8'), officeKey, anchors)
      : checkOfficeFile(file, officeKey, anchors))
  } catch (thrown) {
    throw withPlace(thrown, file)
  }
}

/** What is wrong with its place. A file of another name that is no database is not an office’s damaged one. */
function withPlace(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Fault)) return codeOf(thrown) === '' ? thrown : new Fault('file/not-readable', { file: path }, thrown)
  const code = thrown.code === 'office/damaged' && !path.endsWith('.db') ? 'office/not-an-office' : thrown.code
  return new Fault(code, { ...thrown.facts, path }, thrown)
}

// A data folder holds the office in a folder of its own.
function findOffice(folder: string): string {
  const places = [join(folder, databaseName), join(folder, 'office', databaseName)]
  return places.find(place => existsSync(place)) ?? join(folder, databaseName)
}

/** Checks an office's database, open or closed, read-only: chain, signatures, vouching, approvals, and the files that it names. */
async function checkOfficeFile(path: string, officeKey: string | null, anchors: readonly Anchor[]): Promise<Report> {
  const db = openOfficeDbForReading(path)
  try {
    // One moment for everything, also while the app goes on writing.
    db.exec('BEGIN')
    const verdict = await checkEvents(eventsOf(db), { anchors, ...(officeKey ? { officeKey } : {}) })
    const problems = [...checkKey(db, verdict.officeKey), ...checkApprovals(db), ...(await checkFiles(db, dirname(path)))]
    return toReport(verdict, problems, [`${filesOf(db).inStates(['kept']).length} files, ${versionsOf(db).newest().length} datasets`])
  } finally {
    db.close()
  }
}

function checkKey(db: Sqlite, officeKey: string | null): readonly Problem[] {
  return settingsOf(db).office()?.publicKey === officeKey ? [] : [{ at: 'office', reason: 'other-office' }]
}

function checkApprovals(db: Sqlite): readonly Problem[] {
  const house = repositoriesOf(db)
  const broken = findBrokenApproval(house.approvals.all(), house.events.bySeq)
  return [
    ...(broken ? [{ at: `approval:${broken.version}`, reason: broken.reason }] : []),
    ...findUnlikeApproved(house).map(version => ({ at: `version:${version.id}`, reason: 'not-as-approved' })),
  ]
}

async function checkFiles(db: Sqlite, folder: string): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const originals = filesOf(db)
    .inStates(['kept'])
    .flatMap(file => (file.sha256 ? [file.sha256] : []))
  const named = { originals: new Set(originals), recovered: new Set(recipesOf(db).allRecovered()) }
  for (const kind of ['originals', 'recovered'] as const) {
    for (const sha256 of named[kind]) {
      const path = join(folder, ...shelfOf(kind, sha256))
      if (!(await exists(path))) problems.push({ at: `${kind}:${sha256}`, reason: 'vault/missing' })
      else if ((await hashFile(path)) !== sha256) problems.push({ at: `${kind}:${sha256}`, reason: 'vault/altered' })
    }
  }
  return problems
}
