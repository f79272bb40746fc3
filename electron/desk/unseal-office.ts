import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { openPassword } from '../people/passwords.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** Opens the office key and the hub tokens with an administrator's password. */
export async function unsealOffice(office: Office, session: Session, { password }: In<'session:unseal'>): Promise<Out<'session:unseal'>> {
  const actor = requireRole(session, 'administrator')
  const person = office.people.byId(actor.id)
  if (!person) throw new Fault('people/not-signed-in')
  const opened = await office.door.tryPassword(person.account, () => openPassword(person.passwordHash, password, office.passwordCost))
  if (!office.secrets.unseal(person.id, opened)) throw new Fault('people/key-sealed')
  office.tell()
  return {}
}
