import { Fault } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { FileRow } from '../db/files.ts'
import { findQuarantined } from './discard-file.ts'
import type { Actor, Office } from './office.ts'
import { proposeFor } from './propose-for.ts'
import { requireRole, type Session } from './session.ts'
import { type FreshTable, recoverTable, type Workshop } from './workshop.ts'

/**
 * Moves a looked-at file into the vault and makes a draft of one of its tables, with a description filled from what was found. A file
 * that is kept already gives a draft of another table.
 */
export async function keepFile(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: { readonly file: string; readonly table: string },
): Promise<Out<'intake:keep'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const file = findHeld(office, ask.file)
  if (workshop.looking.has(file.id)) throw new Fault('ask/busy', { file: file.name })
  if (file.state === 'kept') return keepAnother(office, workshop, actor, file, ask.table)
  const table = await takeTable(office, workshop, file, ask.table)
  workshop.firsts.delete(file.id)
  const recovered = await office.vault.adoptRecovered(table.path)
  await office.vault.keep(file.id, file.sha256)
  try {
    return office.inTransaction(() => {
      if (office.files.byId(file.id)?.state !== 'quarantine') throw new Fault('ask/not-found', { what: 'file' })
      office.files.change(file.id, { state: 'kept' })
      const made = addDraft(office, actor, file, table, recovered.sha256)
      office.record(actor, {
        action: 'file-kept',
        object: `version:${made.version}`,
        body: { file: file.id, sha256: file.sha256, table: table.tableSha, rows: table.summary.rows },
      })
      return made
    })
  } catch (thrown) {
    // The row still says quarantine, so the bytes go back there.
    await office.vault.putBack(file.id, file.sha256)
    throw thrown
  }
}

/** Another draft of a file that lies in the vault. */
async function keepAnother(office: Office, workshop: Workshop, actor: Actor, file: Held, table: string): Promise<Out<'intake:keep'>> {
  const fresh = await takeTable(office, workshop, file, table)
  const { sha256 } = await office.vault.adoptRecovered(fresh.path)
  return office.inTransaction(() => {
    // An erasure may have come in between.
    if (office.files.byId(file.id)?.state !== 'kept') throw new Fault('ask/not-found', { what: 'file' })
    const made = addDraft(office, actor, file, fresh, sha256)
    office.record(actor, {
      action: 'file-kept',
      object: `version:${made.version}`,
      body: { file: file.id, sha256: file.sha256, table: fresh.tableSha, rows: fresh.summary.rows },
    })
    return made
  })
}

type Held = FileRow & { readonly sha256: string }

/** A file whose bytes lie here: in quarantine, or kept. */
function findHeld(office: Office, id: string): Held {
  const file = office.files.byId(id)
  return file?.state === 'kept' && file.sha256 !== null ? { ...file, sha256: file.sha256 } : findQuarantined(office, id)
}

/** The first look's own table where it is the one that is wanted; otherwise it is recovered now. */
async function takeTable(office: Office, workshop: Workshop, file: Held, table: string): Promise<FreshTable> {
  const first = workshop.firsts.get(file.id)
  if (first !== undefined && first.taken === table) return first
  const held = file.state === 'kept' ? await office.vault.open('originals', file.sha256) : await office.vault.openQuarantined(file.id)
  try {
    const { done } = workshop.jobs.start(file.name, (tell, signal) =>
      recoverTable(office, workshop, { path: held.path, name: file.name, pick: { kind: 'table', id: table }, recipe: null }, tell, signal),
    )
    return await done
  } finally {
    await held.close()
  }
}

function addDraft(office: Office, actor: Actor, file: FileRow, table: FreshTable, recovered: string): Out<'intake:keep'> {
  const dataset = office.newId()
  const version = office.newId()
  const now = office.now()
  const description: { [key: string]: string | readonly string[] } = {}
  for (const { key, value } of proposeFor(office, { summary: table.summary, fileName: file.name, previous: null, category: null }))
    description[key] ??= value
  const slug = freeSlug(office, typeof description.name === 'string' ? description.name : `dataset-${dataset.slice(0, 8)}`)
  office.datasets.add({ id: dataset, slug, createdBy: actor.id, createdAt: now })
  office.versions.add({
    id: version,
    dataset,
    number: 1,
    state: 'draft',
    file: file.id,
    title: typeof description.title === 'string' ? description.title : file.name,
    recipeAt: 0,
    description: { ...description, name: slug },
    category: null,
    level: null,
    classification: null,
    stars: 0,
    metadataSha: null,
    tableSha: null,
    createdBy: actor.id,
    createdAt: now,
    changedAt: now,
    submittedBy: null,
    submittedAt: null,
    reviewedBy: null,
    reviewedAt: null,
    approvedBy: null,
    approvedAt: null,
  })
  const { summary, tableSha, personal } = table
  office.recipes.add({ version, n: 0, summary, recovered, tableSha, findings: { personal }, madeBy: actor.id, madeAt: now })
  return { dataset, version }
}

/** The wished slug, or the first numbered one that no dataset of this office holds. */
function freeSlug(office: Office, wished: string): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wished : `${wished.slice(0, 66)}-${n}`
    if (office.datasets.bySlug(slug) === null) return slug
  }
}
