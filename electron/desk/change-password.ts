import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { isAdministrator, resealAccount } from '../people/account.ts'
import { leastPasswordLength, requireGoodPassword } from '../people/password-rules.ts'
import { openPassword } from '../people/passwords.ts'
import type { Office } from './office.ts'
import { requireSignedIn, type Session } from './session.ts'

/** Puts a new password before the person's key; the key stays the same. */
export async function changePassword(
  office: Office,
  session: Session,
  input: In<'session:change-password'>,
): Promise<Out<'session:change-password'>> {
  const actor = requireSignedIn(session)
  const before = office.people.byId(actor.id)
  if (!before) throw new Fault('people/not-signed-in')
  const opened = await office.door.tryPassword(before.account, () => openPassword(before.passwordHash, input.old, office.passwordCost))
  requireGoodPassword(input.new, { account: before.account, office: [office.info.name, office.info.code] })
  if (input.new.normalize('NFKC') === input.old.normalize('NFKC'))
    throw new Fault('people/weak-password', { reason: 'same', least: leastPasswordLength })
  const made = await resealAccount(opened, before, input.new, office.passwordCost)
  if (!made) throw new Fault('people/key-sealed')
  office.inTransaction(() => {
    const person = office.people.byId(actor.id)
    // A reset by an administrator may have come between the question and this line: then it stands.
    if (person?.passwordHash !== before.passwordHash) throw new Fault('people/not-signed-in')
    if (isAdministrator(person.roles)) {
      if (office.secrets.sealed) office.secrets.unseal(person.id, opened)
      office.secrets.wrapFor(person.id, made.opened)
    }
    office.people.setPassword(person.id, { ...made.stored, mustChange: false })
    office.record({ ...actor, key: made.key }, { action: 'password-changed', object: `person:${person.id}`, body: {} })
  })
  session.setKey(made.key)
  return {}
}
