import { Fault } from '../../shared/base/fault.ts'
import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'
import { recipeOf, requireMay, requireVersion } from './version-standing.ts'

/** Begins the next draft of a dataset from its newest version, with the same file, recipe and description. */
export async function renewVersion(office: Office, session: Session, input: In<'life:renew'>): Promise<Out<'life:renew'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const version = office.inTransaction(() => {
    const before = requireVersion(office, input.version)
    requireMay(office, 'renew', actor, before)
    const newest = office.versions.ofDataset(before.dataset).at(-1)
    if (newest?.id !== before.id) throw new Fault('version/wrong-state', { state: newest?.state ?? before.state, action: 'renew' })
    const id = office.newId()
    const at = office.now()
    const slug = office.datasets.byId(before.dataset)?.slug ?? ''
    office.versions.add({
      ...before,
      description: noteValue(profileOf(office), { ...before.description, name: slug }, entryOf(office, before.dataset).highValue),
      ...{ id, number: before.number + 1, state: 'draft', recipeAt: 0, metadataSha: null, tableSha: null },
      ...{ createdBy: actor.id, createdAt: at, changedAt: at, submittedBy: null, submittedAt: null },
      ...{ reviewedBy: null, reviewedAt: null, approvedBy: null, approvedAt: null },
    })
    office.outputs.carry(before.id, id)
    office.dictionaries.copy(before.id, id)
    const recipe = recipeOf(office, before)
    if (recipe) office.recipes.add({ ...recipe, version: id, n: 0, madeBy: actor.id, madeAt: at })
    office.record(actor, { action: 'renewed', object: `version:${id}`, body: { before: before.id, number: before.number + 1 } })
    return id
  })
  return { version }
}
