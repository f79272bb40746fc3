import { Fault } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { FileRow } from '../db/files.ts'
import { findQuarantined } from './discard-file.ts'
import type { Actor, Office } from './office.ts'
import { proposeFor } from './propose-for.ts'
import { requireRole, type Session } from './session.ts'
import { type FreshTable, recoverSheet, type Workshop } from './workshop.ts'

/** Moves a looked-at file into the vault and makes a draft of one of its sheets, with a description filled from what was found. */
export async function keepFile(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: { readonly file: string; readonly sheet: string },
): Promise<Out<'intake:keep'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const file = findQuarantined(office, ask.file)
  if (workshop.looking.has(file.id)) throw new Fault('ask/busy', { file: file.name })
  const table = await takeTable(office, workshop, file, ask.sheet)
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

/** The first look's own table where it is of this sheet; otherwise the sheet is recovered now. */
async function takeTable(office: Office, workshop: Workshop, file: FileRow, sheet: string): Promise<FreshTable> {
  const first = workshop.firsts.get(file.id)
  if (first !== undefined && first.summary.sheet === sheet) return first
  const held = await office.vault.openQuarantined(file.id)
  try {
    const { done } = workshop.jobs.start(file.name, (tell, signal) =>
      recoverSheet(office, workshop, { path: held.path, name: file.name, sheet, recipe: null }, tell, signal),
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
