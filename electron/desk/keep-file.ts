import { Fault } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { FileRow } from '../db/files.ts'
import type { VersionRow } from '../db/versions.ts'
import { addDraft } from './add-draft.ts'
import { findQuarantined } from './discard-file.ts'
import { issuesOf, requireLast } from './find-issues.ts'
import type { Actor, Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { dropFirst, type FreshTable, recoverTable, type Workshop } from './workshop.ts'

/**
 * Moves a looked-at file into the vault and makes a draft of one of its tables, with a description filled from what was found: of a new
 * dataset, or the next version of the one that it follows, recovered by the recipe of its last version. A file that is kept already gives
 * a draft of another table.
 */
export async function keepFile(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: { readonly file: string; readonly table: string; readonly follow?: string | undefined },
): Promise<Out<'intake:keep'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const file = findHeld(office, ask.file)
  if (workshop.looking.has(file.id)) throw new Fault('ask/busy', { file: file.name })
  const last = ask.follow === undefined ? null : requireLast(office, actor, ask.follow)
  if (file.state === 'kept') return keepAnother(office, workshop, actor, file, ask.table, last)
  const table = await takeTable(office, workshop, file, ask.table, last)
  const recovered = await office.vault.adoptRecovered(table.path)
  workshop.fits.delete(file.id)
  // The table of the first look is this one, or nobody's any more.
  if (workshop.firsts.get(file.id) === table) workshop.firsts.delete(file.id)
  else await dropFirst(office, workshop, file.id)
  await office.vault.keep(file.id, file.sha256)
  try {
    return office.inTransaction(() => {
      if (office.files.byId(file.id)?.state !== 'quarantine') throw new Fault('ask/not-found', { what: 'file' })
      office.files.change(file.id, { state: 'kept' })
      return recordKept(office, actor, file, table, recovered.sha256, last)
    })
  } catch (thrown) {
    // The row still says quarantine, so the bytes go back there.
    await office.vault.putBack(file.id, file.sha256)
    throw thrown
  }
}

/** Another draft of a file that lies in the vault. */
async function keepAnother(
  office: Office,
  workshop: Workshop,
  actor: Actor,
  file: Held,
  table: string,
  last: VersionRow | null,
): Promise<Out<'intake:keep'>> {
  const fresh = await takeTable(office, workshop, file, table, last)
  const { sha256 } = await office.vault.adoptRecovered(fresh.path)
  return office.inTransaction(() => {
    // An erasure may have come in between.
    if (office.files.byId(file.id)?.state !== 'kept') throw new Fault('ask/not-found', { what: 'file' })
    return recordKept(office, actor, file, fresh, sha256, last)
  })
}

type Held = FileRow & { readonly sha256: string }

/** A file whose bytes lie here: in quarantine, or kept. */
function findHeld(office: Office, id: string): Held {
  const file = office.files.byId(id)
  return file?.state === 'kept' && file.sha256 !== null ? { ...file, sha256: file.sha256 } : findQuarantined(office, id)
}

/** The first look's own table where it is the one that is wanted; otherwise it is recovered now. */
async function takeTable(office: Office, workshop: Workshop, file: Held, table: string, last: VersionRow | null): Promise<FreshTable> {
  const first = workshop.firsts.get(file.id)
  const follow = last === null ? [] : issuesOf(office, last)
  if (first !== undefined && first.taken === table && follow.length === 0) return first
  const held = file.state === 'kept' ? await office.vault.open('originals', file.sha256) : await office.vault.openQuarantined(file.id)
  try {
    const { done } = workshop.jobs.start(file.name, (tell, signal) =>
      recoverTable(
        office,
        workshop,
        {
          ...{ path: held.path, name: file.name, pick: { kind: 'table', id: table }, recipe: null, follow },
          ...(last === null ? {} : { dataset: last.dataset }),
        },
        tell,
        signal,
      ),
    )
    return await done
  } finally {
    await held.close()
  }
}

/** The draft, and the line in the ledger that tells of it. */
function recordKept(
  office: Office,
  actor: Actor,
  file: Held,
  table: FreshTable,
  recovered: string,
  last: VersionRow | null,
): Out<'intake:keep'> {
  const made = addDraft(office, actor, file, table, recovered, last)
  const follows = last === null ? {} : { before: last.id, number: last.number + 1 }
  office.record(actor, {
    action: 'file-kept',
    object: `version:${made.version}`,
    body: { file: file.id, sha256: file.sha256, table: table.tableSha, rows: table.summary.rows, ...follows },
  })
  return made
}
