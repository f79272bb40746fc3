import { Fault } from '../../shared/base/fault.ts'
import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { entryOf, readDescribed, readNotes } from './entry-notes.ts'
import { listNames } from './list-names.ts'
import type { Actor, Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'

/** Changes what the catalogue says of a dataset. What describes one with a version is changed in its version. */
export function changeEntry(office: Office, session: Session, input: In<'entry:change'>): Out<'entry:change'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  office.inTransaction(() => {
    const hasVersion = requireEntry(office, input.dataset)
    if (hasVersion && input.described !== null) throw new Fault('entry/has-version')
    const before = entryOf(office, input.dataset)
    const noted = readNotes(office, before, input)
    const slug = office.datasets.byId(input.dataset)?.slug ?? ''
    const after = input.described === null ? noted : readDescribed(noted, input.described)
    const description = noteValue(profileOf(office), { ...after.description, name: slug }, before.highValue)
    const named = hasVersion ? after : { ...after, description }
    // An address that changed was never asked.
    office.entries.put({ ...named, linkCheck: named.address === before.address ? before.linkCheck : null })
    office.record(actor, { action: 'entry-changed', object: `dataset:${input.dataset}`, body: { fields: listNames(before, named) } })
  })
  return {}
}

/** Puts a dataset that is only described out of use, or back into it. */
export function retireEntry(office: Office, session: Session, { dataset, retired }: In<'entry:retire'>): Out<'entry:retire'> {
  const actor: Actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  office.inTransaction(() => {
    if (requireEntry(office, dataset)) throw new Fault('entry/has-version')
    const before = entryOf(office, dataset)
    if (before.retired === retired) return
    office.entries.put({ ...before, retired, changedAt: office.now() })
    office.record(actor, { action: retired ? 'entry-retired' : 'entry-restored', object: `dataset:${dataset}`, body: {} })
  })
  return {}
}

/** Whether the dataset has a version; ask/not-found where there is no such dataset. */
function requireEntry(office: Office, dataset: string): boolean {
  if (office.datasets.byId(dataset) === null) throw new Fault('ask/not-found', { what: 'dataset' })
  return office.versions.ofDataset(dataset).length > 0
}
