import { Fault } from '../../shared/base/fault.ts'
import { openAccountKey } from '../people/account.ts'
import { type Opened, openPassword } from '../people/passwords.ts'
import type { SigningKey } from '../people/signing-key.ts'
import type { Actor, Office } from './office.ts'

/** Asks the password once more, for a decision that is signed. A wrong one makes the account wait as at sign-in. */
export async function confirmPassword(office: Office, actor: Actor, password: string): Promise<SigningKey> {
  const person = office.people.byId(actor.id)
  if (!person?.active) throw new Fault('people/not-signed-in')
  const opened: Opened = await office.door.tryPassword(person.account, () =>
    openPassword(person.passwordHash, password, office.passwordCost),
  )
  const key = openAccountKey(opened, person)
  if (!key) throw new Fault('people/key-sealed')
  return key
}
