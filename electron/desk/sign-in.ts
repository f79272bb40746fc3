import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { PersonRow } from '../db/people.ts'
import { isAdministrator, openAccountKey, resealAccount } from '../people/account.ts'
import { foldAccount } from '../people/door.ts'
import { type Opened, openPassword, workInVain } from '../people/passwords.ts'
import type { SigningKey } from '../people/signing-key.ts'
import { noteRestored } from './note-restored.ts'
import type { Office } from './office.ts'
import { toPersonView } from './person-view.ts'
import { type Session, toActor } from './session.ts'

/** Signs a person in. An account that does not exist costs the same work and the same waits as a wrong password. */
export async function signIn(
  office: Office,
  session: Session,
  { account, password }: In<'session:sign-in'>,
): Promise<Out<'session:sign-in'>> {
  const tries = office.door.triesOf(account)
  const entered = await office.door.tryPassword(
    account,
    () => tryAccount(office, foldAccount(account), password),
    wrong => noteRefusal(office, account, wrong),
  )
  const { person, key } = await refresh(office, entered, password)
  office.inTransaction(() => {
    // While the password was worked out the account may have been closed or reset.
    if (office.people.byId(person.id)?.passwordHash !== person.passwordHash) throw new Fault('people/wrong-password', { seconds: 0 })
    if (isAdministrator(person.roles)) openSecrets(office, person, entered.opened)
    office.record(toActor(person, key), { action: 'signed-in', object: `person:${person.id}`, body: tries > 0 ? { refused: tries } : {} })
  })
  if (isAdministrator(person.roles)) noteRestored(office, toActor(person, key))
  session.begin(office, person.id, key)
  return { me: toPersonView(person) }
}

type Entered = { readonly person: PersonRow; readonly key: SigningKey; readonly opened: Opened }

async function tryAccount(office: Office, account: string, password: string): Promise<Entered | null> {
  const person = office.people.byAccount(account)
  if (!person?.active) {
    await workInVain(password, office.passwordCost)
    return null
  }
  const opened = await openPassword(person.passwordHash, password, office.passwordCost)
  if (!opened) return null
  const key = openAccountKey(opened, person)
  if (!key) throw new Fault('people/key-sealed')
  return { person, key, opened }
}

// A hash of an older cost is made anew while the password is at hand.
async function refresh(office: Office, entered: Entered, password: string): Promise<Entered> {
  if (!entered.opened.outdated) return entered
  const made = await resealAccount(entered.opened, entered.person, password, office.passwordCost)
  if (!made) throw new Fault('people/key-sealed')
  const person = { ...entered.person, ...made.stored }
  office.inTransaction(() => {
    if (isAdministrator(person.roles)) {
      office.secrets.unseal(person.id, entered.opened)
      office.secrets.wrapFor(person.id, made.opened)
    }
    office.people.setPassword(person.id, { ...made.stored, mustChange: person.mustChange })
  })
  return { person, key: made.key, opened: made.opened }
}

function openSecrets(office: Office, person: PersonRow, opened: Opened): void {
  if (office.secrets.sealed) office.secrets.unseal(person.id, opened)
  if (!office.keys.wrapOf(person.id)) office.secrets.wrapFor(person.id, opened)
}

// Only the office can sign what nobody who is known did. While its key is sealed the count waits for the next sign-in of the account.
function noteRefusal(office: Office, account: string, tries: number): void {
  if (office.secrets.sealed) return
  const person = office.people.byAccount(foldAccount(account))
  const object = person ? `person:${person.id}` : 'person:unknown'
  office.inTransaction(() => office.record('office', { action: 'sign-in-refused', object, body: { tries } }))
}
