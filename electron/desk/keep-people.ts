import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { OfficeRole } from '../../shared/model/version.ts'
import type { PersonRow } from '../db/people.ts'
import { isAdministrator, makeAccount } from '../people/account.ts'
import { makeOneTimePassword } from '../people/one-time-password.ts'
import { addNewPerson, requireAccount, requireName, vouchFor } from './new-person.ts'
import type { Office } from './office.ts'
import { toPersonView } from './person-view.ts'
import { requireRole, type Session } from './session.ts'

/** Everyone who has or had an account. */
export async function listPeople(office: Office, session: Session): Promise<Out<'people:list'>> {
  requireRole(session, 'administrator')
  return { people: office.people.all().map(toPersonView) }
}

/** Adds a person with a one-time password, which is answered once. */
export async function addPerson(office: Office, session: Session, input: In<'people:add'>): Promise<Out<'people:add'>> {
  requireRole(session, 'administrator')
  const account = requireAccount(input.account)
  const name = requireName(input.name, 'name')
  requireRoles(input.roles)
  const oneTimePassword = makeOneTimePassword()
  const made = await makeAccount(oneTimePassword, office.passwordCost)
  const actor = requireRole(session, 'administrator')
  const person = office.inTransaction(() => addNewPerson(office, actor, { account, name, roles: input.roles, mustChange: true }, made))
  return { person: toPersonView(person), oneTimePassword }
}

/** Changes name, roles, and whether the account is open; in force at the person's next question. */
export async function changePerson(office: Office, session: Session, input: In<'people:change'>): Promise<Out<'people:change'>> {
  const actor = requireRole(session, 'administrator')
  const name = requireName(input.name, 'name')
  requireRoles(input.roles)
  office.inTransaction(() => {
    const person = requirePerson(office, input.person)
    const after = { ...person, roles: [...new Set(input.roles)], active: input.active }
    requireAdministratorLeft(office, after)
    const body = { person: person.id, roles: after.roles, active: after.active, renamed: name !== person.name }
    // Before the change: who takes a role from themselves still holds it in this line.
    office.record(actor, { action: 'person-changed', object: `person:${person.id}`, body })
    office.people.change(person.id, { name, active: input.active, roles: after.roles })
    if (!isAdministrator(after.roles) || !after.active) office.secrets.unwrapFrom(person.id)
  })
  return {}
}

/** Gives a person a new one-time password and, because nobody can open the old one, a new key that the office vouches for. */
export async function resetPerson(office: Office, session: Session, input: In<'people:reset'>): Promise<Out<'people:reset'>> {
  requireRole(session, 'administrator')
  const oneTimePassword = makeOneTimePassword()
  const made = await makeAccount(oneTimePassword, office.passwordCost)
  const actor = requireRole(session, 'administrator')
  if (actor.id === input.person) throw new Fault('people/not-allowed')
  office.inTransaction(() => {
    const person = requirePerson(office, input.person)
    const vouch = vouchFor(office, person.id, made.key.publicKey)
    office.people.setPassword(person.id, { ...made.stored, mustChange: true })
    if (isAdministrator(person.roles)) office.secrets.wrapFor(person.id, made.opened)
    office.record(actor, {
      action: 'password-reset',
      object: `person:${person.id}`,
      body: { person: person.id, key: made.key.publicKey, vouch },
    })
  })
  office.door.forgive(requirePerson(office, input.person).account)
  return { oneTimePassword }
}

function requirePerson(office: Office, id: string): PersonRow {
  const person = office.people.byId(id)
  if (!person) throw new Fault('ask/not-found')
  return person
}

function requireRoles(roles: readonly OfficeRole[]): void {
  if (roles.length === 0) throw new Fault('ask/malformed', { field: 'roles' })
}

function requireAdministratorLeft(office: Office, after: PersonRow): void {
  const people = office.people.all().map(person => (person.id === after.id ? after : person))
  if (!people.some(person => person.active && isAdministrator(person.roles))) throw new Fault('people/last-administrator')
}
