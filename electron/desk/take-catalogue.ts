import { createHash } from 'node:crypto'
import { Fault } from '../../shared/base/fault.ts'
import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { readCategory } from '../../shared/describe/labels.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import { blankEntry, type EntryRow } from '../db/entries.ts'
import type { Tell } from '../jobs/messages.ts'
import { freeSlug } from './add-draft.ts'
import { wishedSlug } from './add-entry.ts'
import { catchUp } from './catch-up.ts'
import { copyDescription } from './copy-description.ts'
import { dropPending } from './drop-pending.ts'
import { entryOf, readDescribed, readNotes } from './entry-notes.ts'
import { dropLaid, requireLaid } from './import-catalogue.ts'
import type { Actor, Office } from './office.ts'
import { type PlannedEntry, planEntry } from './plan-import.ts'
import { profileOf } from './profile-of.ts'
import { readLaid } from './read-laid.ts'
import { requireRole, type Session } from './session.ts'
import type { LaidCatalogue, Workshop } from './workshop.ts'

type Staged = { readonly fresh: number; readonly changed: number; readonly sha256: string }
/** As many as are worked out at once; the lines of more come bit by bit afterwards. */
const mostAtOnce = 50

/**
 * Takes what was looked at, held against the catalogue as it stands now. It is laid ready bit by bit, beside the database, and can be
 * cancelled until then; what is ready becomes the office's in one short transaction, with one line of the ledger for all of it.
 */
export async function takeCatalogue(
  office: Office,
  session: Session,
  workshop: Workshop,
  input: In<'catalogue-file:take'>,
): Promise<Out<'catalogue-file:take'>> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  return workshop.taking(() => takeLaid(office, actor, workshop, input))
}

async function takeLaid(
  office: Office,
  actor: Actor,
  workshop: Workshop,
  input: In<'catalogue-file:take'>,
): Promise<Out<'catalogue-file:take'>> {
  const laid = requireLaid(workshop, input)
  await dropPending(office)
  const { done } = workshop.jobs.start(laid.name, async (tell, signal) => {
    const { fresh, changed, sha256 } = await stage(office, actor, laid, tell, signal)
    if (fresh + changed > 0)
      office.inTransaction(() => {
        if (office.entryStaging.countStale() > 0) throw new Fault('entry/changed-since', { file: laid.name })
        office.entryStaging.settle(office.now(), fresh + changed > mostAtOnce)
        office.record(actor, { action: 'catalogue-taken', object: `catalogue:${input.look}`, body: { fresh, changed, datasets: sha256 } })
      })
    return { fresh, changed }
  })
  const taken = await done.catch(async thrown => {
    if (office.db.open) await dropPending(office)
    throw thrown
  })
  office.entryStaging.clear()
  await dropLaid(office, workshop, input.look)
  void catchUp(office, workshop, laid.name)
  return taken
}

async function stage(office: Office, actor: Actor, { out, head }: LaidCatalogue, tell: Tell, signal: AbortSignal): Promise<Staged> {
  const profile = profileOf(office)
  const counts = { fresh: 0, changed: 0 }
  const hash = createHash('sha256')
  let seen = 0
  office.entryStaging.clear()
  for await (const entries of readLaid(out, signal)) {
    office.quietly(() => {
      for (const entry of entries) {
        const planned = planEntry(office, profile, entry)
        const laid =
          planned.what === 'new' ? addOne(office, actor, planned) : planned.what === 'changed' ? changeOne(office, profile, planned) : null
        if (laid === null) continue
        counts[planned.what === 'new' ? 'fresh' : 'changed']++
        hash.update(`${laid.dataset} ${JSON.stringify(laid.description)}\n`)
      }
    })
    seen += entries.length
    tell({ stage: 'take', done: seen, total: head.datasets })
  }
  return { ...counts, sha256: hash.digest('hex') }
}

const describedAs = ({ entry }: PlannedEntry) => ({
  description: copyDescription(entry.description),
  category: readCategory(String(entry.description.data_category ?? '')),
  level: entry.level,
})

function addOne(office: Office, actor: Actor, planned: PlannedEntry): EntryRow {
  const { description, files } = planned.entry
  const dataset = office.newId()
  const address = [files[0]?.url, description.url].find(url => typeof url === 'string' && /^https?:\/\//.test(url))
  const notes = {
    owner: null,
    steward: null,
    stewardPerson: null,
    due: null,
    usedBy: [],
    address: typeof address === 'string' ? address : null,
  }
  const read = readDescribed(readNotes(office, blankEntry(dataset, office.now()), notes), describedAs(planned))
  const slug = freeSlug(office, wishedSlug(office, read.description, dataset))
  const entry = { ...read, description: { ...read.description, name: slug } }
  office.entryStaging.add({ entry, slug, files: files.length === 0 ? null : files }, actor.id, office.now())
  return entry
}

function changeOne(office: Office, profile: Profile, planned: PlannedEntry): EntryRow | null {
  if (planned.dataset === null) return null
  const before = entryOf(office, planned.dataset)
  const slug = office.datasets.byId(planned.dataset)?.slug ?? ''
  const read = readDescribed(before, describedAs(planned))
  const entry = { ...read, description: noteValue(profile, { ...read.description, name: slug }, before.highValue) }
  office.entryStaging.change({ entry, seen: office.entries.of(planned.dataset)?.changedAt ?? '', files: planned.entry.files })
  return entry
}
