import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { toUuidV7 } from '../../shared/base/ids.ts'
import type { OfficeRole } from '../../shared/model/version.ts'
import { takeLease } from '../db/lease.ts'
import { closeOfficeDb, createOfficeDb } from '../db/open.ts'
import type { PersonRow } from '../db/people.ts'
import type { OfficeRow } from '../db/settings.ts'
import { type MadePassword, makeAccount } from '../people/account.ts'
import { makeKey, type SigningKey } from '../people/signing-key.ts'
import { syncFolder } from '../vault/durable.ts'
import { composeOffice, type Surroundings } from './compose-office.ts'
import { addNewPerson, requireName } from './new-person.ts'
import type { Actor, Office, WhichOffice } from './office.ts'
import { databaseName, isOfficeThere, openOffice } from './open-office.ts'
import { officeKeyName } from './recorder.ts'
import { toActor } from './session.ts'

/** A person of a new office, with the password that they begin with. */
export type Founder = {
  readonly account: string
  readonly name: string
  readonly roles: readonly OfficeRole[]
  readonly password: string
}
type Founded = { readonly office: Office; readonly people: readonly { readonly person: PersonRow; readonly key: SigningKey }[] }
/** Fills a new office before anyone sees it; `actor` is its first administrator. */
export type Furnish = (office: Office, actor: Actor) => void | Promise<void>

/**
 * Makes an office with its people, the first of whom is an administrator, and opens it with its data key open. It is made under another
 * name and renamed when it is whole: a founding that is cut short leaves no office.
 */
export async function foundOffice(
  which: WhichOffice,
  folder: string,
  around: Surroundings,
  plan: { readonly name: string; readonly code: string; readonly founders: readonly Founder[]; readonly furnish?: Furnish },
): Promise<Founded> {
  if (isOfficeThere(folder)) throw new Fault('office/exists')
  const made = await Promise.all(plan.founders.map(founder => makeAccount(founder.password, around.passwordCost)))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lease = takeLease(folder)
  const people: { person: PersonRow; key: SigningKey }[] = []
  try {
    const path = join(folder, 'founding.db')
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
    await build(path, which, folder, around, plan, made, people)
    renameSync(path, join(folder, databaseName))
    syncFolder(folder)
  } finally {
    lease.release()
  }
  const office = await openOffice(which, folder, { ...around })
  const first = people[0]
  if (first && made[0]) office.secrets.unseal(first.person.id, made[0].opened)
  return { office, people }
}

async function build(
  path: string,
  which: WhichOffice,
  folder: string,
  around: Surroundings,
  plan: { readonly name: string; readonly code: string; readonly founders: readonly Founder[]; readonly furnish?: Furnish },
  made: readonly MadePassword[],
  people: { person: PersonRow; key: SigningKey }[],
): Promise<void> {
  const db = createOfficeDb(path)
  try {
    const officeKey = makeKey()
    const info: OfficeRow = {
      id: toUuidV7(around.clock(), randomBytes(10)),
      name: requireName(plan.name, 'name'),
      code: requireName(plan.code, 'code'),
      practice: which === 'practice',
      publicKey: officeKey.key.publicKey,
      foundedAt: new Date(around.clock()).toISOString(),
    }
    const office = composeOffice({ which, folder, db, release: () => undefined }, { ...around, tell: () => undefined }, info)
    office.inTransaction(() => {
      office.settings.found(info)
      office.secrets.begin()
      office.secrets.seal(officeKeyName, officeKey.secret)
      const body = { office: info.id, key: info.publicKey, name: info.name, code: info.code, practice: info.practice }
      office.record('office', { action: 'office-founded', object: 'office', body })
      for (const [i, { account, name, roles }] of plan.founders.entries()) {
        const account1 = made[i]
        if (!account1) continue
        people.push({ person: addNewPerson(office, 'office', { account, name, roles, mustChange: false }, account1), key: account1.key })
      }
    })
    const first = people[0]
    if (first) await plan.furnish?.(office, { ...toActor(first.person, first.key), role: 'administrator' })
  } finally {
    closeOfficeDb(db)
  }
}
