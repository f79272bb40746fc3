import type { In, Out } from '../../shared/contract/desk.ts'
import { checkSlug } from '../../shared/describe/check-slug.ts'
import { mintSlug } from '../../shared/describe/mint-slug.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { blankEntry } from '../db/entries.ts'
import { freeSlug } from './add-draft.ts'
import { readDescribed, readNotes } from './entry-notes.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'

/** Adds a dataset that is only described to the catalogue. Calls within one transaction stand or fall together. */
export function addEntry(office: Office, session: Session, input: In<'entry:add'>): Out<'entry:add'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  const dataset = office.newId()
  const entry = readDescribed(readNotes(office, blankEntry(dataset, office.now()), input), input.described)
  return office.inTransaction(() => {
    const slug = freeSlug(office, wishedSlug(office, entry.description, dataset))
    office.datasets.add({ id: dataset, slug, createdBy: actor.id, createdAt: office.now() })
    office.entries.put({ ...entry, description: { ...entry.description, name: slug } })
    office.record(actor, { action: 'entry-added', object: `dataset:${dataset}`, body: { linked: entry.address !== null } })
    return { dataset }
  })
}

/** The name that a dataset came with where it is well-formed, or one made of its title. */
export function wishedSlug(office: Office, { name, title }: Description, dataset: string): string {
  const field = profileOf(office).fields.find(({ key }) => key === 'name')
  if (typeof name === 'string' && field !== undefined && checkSlug(field, name).length === 0) return name
  return mintSlug(typeof title === 'string' ? title : '', [`${office.info.code} ${dataset.slice(-6)}`])
}
