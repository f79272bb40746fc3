import { Fault } from '../../shared/base/fault.ts'
import type { EventBody } from '../../shared/ledger/event.ts'
import type { FileRow } from '../db/files.ts'
import type { VersionRow } from '../db/versions.ts'
import { addRemark } from './add-remark.ts'
import { finishErasure, noteErasure } from './finish-erasure.ts'
import type { Actor, Office } from './office.ts'

/** Where copies may still lie that this desk cannot reach: backups on sticks and in other folders. */
/** Why, and what the person wrote to it. */
export type ErasureAsk = { readonly why: 'secret' | 'personal'; readonly reason: string }
export type Erased = { readonly elsewhere: readonly string[] }

/**
 * Erases a version's original, every table made of it, what lay ready to be sent, and the office's own backups; hashes, descriptions and
 * the ledger stay. Cut short after its transaction, it is finished at the next start. The same bytes under another name go as well. Files are unlinked; what a disk itself still remembers is beyond us.
 */
export async function eraseHoldings(office: Office, actor: Actor, version: VersionRow, ask: ErasureAsk): Promise<Erased> {
  const { files, versions } = affectedBy(office, version)
  const underWay = versions.find(one => ['approved', 'queued', 'delivered'].includes(one.state))
  if (underWay) throw new Fault('version/wrong-state', { state: underWay.state, action: 'erase' })
  const recovered = office.inTransaction(() => {
    const remark = addRemark(office, actor, version.id, ask.reason, null)
    return strike(office, actor, files, versions, { why: ask.why, ...(remark ? { remark } : {}) })
  })
  for (const { id, sha256 } of files) {
    if (sha256) await office.vault.erase('originals', sha256)
    await office.vault.discard(id)
  }
  const stillNamed = new Set(office.recipes.allRecovered())
  for (const sha256 of recovered) if (!stillNamed.has(sha256)) await office.vault.erase('recovered', sha256)
  await finishErasure(office)
  return { elsewhere: office.backups.all().flatMap(backup => (backup.automatic ? [] : [backup.path])) }
}

function affectedBy(office: Office, version: VersionRow): { readonly files: readonly FileRow[]; readonly versions: readonly VersionRow[] } {
  const file = office.files.byId(version.file)
  const sha256 = file?.sha256
  const files = office.files.all().filter(one => one.id === version.file || (sha256 && one.sha256 === sha256 && one.state !== 'erased'))
  return { files, versions: files.flatMap(one => office.versions.ofFile(one.id)) }
}

function strike(
  office: Office,
  actor: Actor,
  files: readonly FileRow[],
  versions: readonly VersionRow[],
  said: EventBody,
): readonly string[] {
  noteErasure(office)
  const recovered = versions.flatMap(version => office.recipes.ofVersion(version.id).map(recipe => recipe.recovered))
  for (const version of versions) {
    office.recipes.dropAll(version.id)
    // Codes of columns are values of the table.
    office.dictionaries.clear(version.id)
    office.versions.change(version.id, { changedAt: office.now() })
  }
  for (const file of files) {
    office.files.change(file.id, { state: 'erased', look: null })
    const body = { ...said, sha256: file.sha256, tables: new Set(recovered).size, versions: versions.map(version => version.id) }
    office.record(actor, { action: 'file-erased', object: `file:${file.id}`, body })
  }
  return [...new Set(recovered)]
}
