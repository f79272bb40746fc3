import { Fault } from '../../shared/base/fault.ts'
import { toVouchedText } from '../../shared/ledger/event.ts'
import type { OfficeRole } from '../../shared/model/version.ts'
import type { PersonRow } from '../db/people.ts'
import { isAdministrator, type MadePassword } from '../people/account.ts'
import { foldAccount } from '../people/door.ts'
import { readKey, toSha256 } from '../people/signing-key.ts'
import type { Actor, Office } from './office.ts'
import { officeKeyName } from './recorder.ts'

type NewPerson = { readonly account: string; readonly name: string; readonly roles: readonly OfficeRole[]; readonly mustChange: boolean }

/** Writes a new person, with the office's word for their key; inside a transaction. The office's key must be open. */
export function addNewPerson(office: Office, by: Actor | 'office', person: NewPerson, made: MadePassword): PersonRow {
  const account = requireAccount(person.account)
  if (office.people.byAccount(account)) throw new Fault('people/account-taken', { account })
  const row: PersonRow = {
    ...{ id: office.newId(), account, name: person.name.trim(), active: true, mustChange: person.mustChange },
    ...{ roles: [...new Set(person.roles)], createdAt: office.now() },
    ...made.stored,
  }
  office.people.add(row)
  const body = { person: row.id, key: row.publicKey, vouch: vouchFor(office, row.id, row.publicKey), roles: row.roles }
  office.record(by, { action: 'person-added', object: `person:${row.id}`, body })
  if (isAdministrator(row.roles)) office.secrets.wrapFor(row.id, made.opened)
  return row
}

/** The office's signature that a key belongs to a person. */
export function vouchFor(office: Office, person: string, key: string): string {
  return readKey(office.secrets.open(officeKeyName)).sign(toSha256(toVouchedText(office.info.id, person, key)))
}

/** An account as it is kept: 1 to 64 characters that can be seen. */
export function requireAccount(typed: string): string {
  const account = foldAccount(typed)
  if (account.length < 1 || account.length > 64 || /[\p{C}\s]/u.test(account)) throw new Fault('ask/malformed', { field: 'account' })
  return account
}

/** A name as it is kept: at least one character that can be seen. */
export function requireName(typed: string, field: string): string {
  const name = typed.normalize('NFC').trim()
  if (name === '' || /\p{Cc}/u.test(name)) throw new Fault('ask/malformed', { field })
  return name
}
