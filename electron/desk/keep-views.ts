import { Fault } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { entryQuery } from '../../shared/contract/entry-query.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

const everyone = ['clerk', 'supervisor', 'head', 'administrator'] as const

/** The searches that a person has kept, and those that others share with the office. One that this program cannot read is left out. */
export function listViews(office: Office, session: Session): Out<'view:list'> {
  const reader = requireRole(session, ...everyone)
  return {
    views: office.views.seenBy(reader.id).flatMap(({ id, person, name, shared, query }) => {
      const read = entryQuery.safeParse(query)
      return read.success ? [{ id, name, shared, own: person === reader.id, by: nameOf(office, person), query: read.data }] : []
    }),
  }
}

/** Keeps a search by name; a person's own one of that name is written over. */
export function saveView(office: Office, session: Session, { name, shared, query }: In<'view:save'>): Out<'view:save'> {
  const person = requireRole(session, ...everyone).id
  if (name.trim() === '') throw new Fault('ask/malformed', { field: 'name' })
  office.inTransaction(() =>
    office.views.put({ id: office.newId(), person, name: name.trim(), shared, query: query as unknown as Json, savedAt: office.now() }),
  )
  return {}
}

/** Only who kept it takes it away; an administrator may take away a shared one whose owner has left. */
export function removeView(office: Office, session: Session, { view: id }: In<'view:remove'>): Out<'view:remove'> {
  const actor = requireRole(session, ...everyone)
  const view = office.views.byId(id)
  if (view === null) throw new Fault('ask/not-found', { what: 'view' })
  if (view.person !== actor.id && !(view.shared && actor.roles.includes('administrator')))
    throw new Fault('people/not-allowed', { roles: ['administrator'] })
  office.inTransaction(() => office.views.remove(id))
  return {}
}
