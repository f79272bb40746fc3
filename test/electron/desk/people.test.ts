import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changePassword } from '../../../electron/desk/change-password.ts'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { confirmPassword } from '../../../electron/desk/confirm-password.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { foundFirstOffice } from '../../../electron/desk/found-first-office.ts'
import { foundPractice } from '../../../electron/desk/found-practice.ts'
import { addPerson, resetPerson } from '../../../electron/desk/keep-people.ts'
import { createSession, requireRole } from '../../../electron/desk/session.ts'
import { showOfficeState } from '../../../electron/desk/show-office-state.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { unsealOffice } from '../../../electron/desk/unseal-office.ts'
import { noKeeper } from '../../../electron/people/secrets.ts'
import { checkLedger } from '../kit/draft.ts'
import { fault, faultOf } from '../kit/fault.ts'
import { keeper, rightPassword, seat, setRoles, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

test('a fresh machine has no office, no account and no password', async () => {
  const desk = createDesk({ dataFolder: tempFolder(), version: '1', runtime: 'test' })
  expect(await showOfficeState(desk)).toMatchObject({ offices: { office: false, practice: false }, open: null, me: null })
  expect((await faultOf(chooseOffice(desk, { which: 'office' }))).code).toBe('office/none')
})

test('the first administrator is signed in, and the ledger holds from its first line', async () => {
  const { desk, office } = await tempDesk()
  expect(await showOfficeState(desk)).toMatchObject({ me: { account: 'admin', roles: ['administrator'] }, sealed: false, locked: false })
  const verdict = checkLedger(office)
  expect(verdict).toMatchObject({ events: 3, broken: null })
  expect((await faultOf(foundFirstOffice(desk, { name: 'ก', code: 'ข', account: 'x', person: 'y', password: rightPassword }))).code).toBe(
    'office/exists',
  )
})

test('a founding that is cut short leaves no office', async () => {
  const desk = createDesk({ dataFolder: tempFolder(), version: '1', runtime: 'test', passwordCost: { n: 10, r: 8, p: 1 } })
  const founding = { name: 'สำนักงาน', code: 'ข', account: 'bad account', person: 'y', password: rightPassword }
  expect((await faultOf(foundFirstOffice(desk, founding))).code).toBe('ask/malformed')
  expect((await showOfficeState(desk)).offices.office).toBe(false)
  await foundFirstOffice(desk, { ...founding, account: 'good' })
  expect((await showOfficeState(desk)).offices.office).toBe(true)
  desk.close()
})

test('a new person must choose a password before anything else, and it must be a good one', async () => {
  const temp = await tempDesk()
  const added = await addPerson(temp.office, temp.session, { account: 'มานี', name: 'มานี ใจดี', roles: ['clerk'] })
  const session = createSession(temp.clock.monotonic)
  const { me } = await signIn(temp.office, session, { account: ' มานี ', password: added.oneTimePassword })
  expect(me.mustChangePassword).toBe(true)
  expect(fault(() => requireRole(session, 'clerk')).code).toBe('people/must-change-password')
  const change = (word: string) => changePassword(temp.office, session, { old: added.oneTimePassword, new: word })
  for (const weak of ['short', '12345678', 'password123', 'มานีมานี', 'aaaaaaaa', 'qwertyuiop1', 'test-012569']) {
    expect((await faultOf(change(weak))).code).toBe('people/weak-password')
  }
  await change('นกเขาขันยามเช้า')
  expect(requireRole(session, 'clerk').account).toBe('มานี')
  expect(temp.office.people.byAccount('มานี')?.publicKey).toBe(requireRole(session, 'clerk').key.publicKey)
})

test('an account is there once, whatever its letters look like', async () => {
  const temp = await tempDesk()
  expect((await faultOf(addPerson(temp.office, temp.session, { account: 'ADMIN', name: 'x', roles: ['clerk'] }))).code).toBe(
    'people/account-taken',
  )
})

test('roles that are taken away are gone at the next question', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk', 'supervisor')
  expect(requireRole(clerk.session, 'supervisor').role).toBe('supervisor')
  await setRoles(temp, clerk.id, ['clerk'])
  expect(fault(() => requireRole(clerk.session, 'supervisor')).code).toBe('people/not-allowed')
  await setRoles(temp, clerk.id, ['clerk'], false)
  expect(fault(() => requireRole(clerk.session, 'clerk')).code).toBe('people/not-signed-in')
  const again = signIn(temp.office, createSession(temp.clock.monotonic), { account: 'clerk', password: rightPassword })
  expect((await faultOf(again)).code).toBe('people/wrong-password')
})

test('the last administrator stays one', async () => {
  const temp = await tempDesk()
  const admin = temp.office.people.byAccount('admin')
  expect((await faultOf(setRoles(temp, admin?.id ?? '', ['clerk']))).code).toBe('people/last-administrator')
})

test('only an administrator keeps people', async () => {
  const temp = await tempDesk()
  for (const role of ['clerk', 'supervisor', 'head'] as const) {
    const { session } = await seat(temp, role, role)
    expect((await faultOf(addPerson(temp.office, session, { account: 'y', name: 'y', roles: ['clerk'] }))).code).toBe('people/not-allowed')
  }
})

test('a reset gives a new key that the office vouches for, and the old one signs nothing any more', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { oneTimePassword } = await resetPerson(temp.office, temp.session, { person: clerk.id })
  expect(
    (await faultOf(signIn(temp.office, createSession(temp.clock.monotonic), { account: 'clerk', password: rightPassword }))).code,
  ).toBe('people/wrong-password')
  temp.clock.pass(5000)
  const session = createSession(temp.clock.monotonic)
  await signIn(temp.office, session, { account: 'clerk', password: oneTimePassword })
  expect(checkLedger(temp.office).broken).toBeNull()
  const stale = () =>
    temp.office.inTransaction(() => temp.office.record(clerk.actor, { action: 'signed-out', object: 'person:x', body: {} }))
  expect(fault(stale).code).toBe('people/not-signed-in')
  expect(fault(() => requireRole(clerk.session, 'clerk')).code).toBe('people/not-signed-in')
  expect(checkLedger(temp.office).broken).toBeNull()
})

test('the desk locks after a quarter of an hour without a hand on it, and ends after ten hours', async () => {
  const temp = await tempDesk()
  const { session } = await seat(temp, 'clerk', 'clerk')
  temp.clock.pass(14 * 60_000)
  session.touch()
  temp.clock.pass(14 * 60_000 + 59_000)
  expect(session.locked()).toBe(false)
  temp.clock.pass(1000)
  expect(session.locked()).toBe(true)
  session.touch()
  expect(fault(() => requireRole(session, 'clerk')).code).toBe('people/locked')
  expect(session.person()?.account).toBe('clerk')
  await signIn(temp.office, session, { account: 'clerk', password: rightPassword })
  for (let n = 0; n < 60; n++) {
    temp.clock.pass(10 * 60_000)
    session.touch()
  }
  expect(fault(() => requireRole(session, 'clerk')).code).toBe('people/not-signed-in')
})

test('where the machine keeps nothing, an administrator opens the secrets, and nothing lies in the clear', async () => {
  const temp = await tempDesk({ keeper: noKeeper })
  const clerk = await seat(temp, 'clerk', 'clerk')
  temp.office.inTransaction(() => temp.office.secrets.seal('hub-token', 'ลับสุดยอด-token'))
  const setup = { ...temp.desk.setup }
  temp.desk.close()
  const bytes = readdirSync(temp.desk.folderOf('office'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))
  expect(bytes.some(file => file.includes('ลับสุดยอด-token') || file.includes(rightPassword))).toBe(false)
  const desk = createDesk(setup)
  await chooseOffice(desk, { which: 'office' })
  const office = desk.office()
  if (!office) throw new Error('closed')
  await signIn(office, desk.session, { account: 'clerk', password: rightPassword })
  expect(office.secrets.sealed).toBe(true)
  expect(fault(() => office.secrets.open('hub-token')).code).toBe('outbox/sealed')
  expect((await faultOf(unsealOffice(office, desk.session, { password: rightPassword }))).code).toBe('people/not-allowed')
  await signIn(office, desk.session, { account: 'admin', password: rightPassword })
  expect(office.secrets.open('hub-token')).toBe('ลับสุดยอด-token')
  expect(clerk.id).toBeTruthy()
  desk.close()
})

test('where the machine keeps keys, a start needs nobody; on another machine an administrator opens them', async () => {
  const temp = await tempDesk()
  temp.office.inTransaction(() => temp.office.secrets.seal('hub-token', 'abc'))
  temp.desk.close()
  const same = createDesk({ ...temp.desk.setup })
  await chooseOffice(same, { which: 'office' })
  expect(same.office()?.secrets.open('hub-token')).toBe('abc')
  same.close()
  const refuses = () => {
    throw new Error('another machine')
  }
  const other = createDesk({ ...temp.desk.setup, keeper: { ...keeper, decrypt: refuses } })
  await chooseOffice(other, { which: 'office' })
  expect(other.office()?.secrets.sealed).toBe(true)
  const office = other.office()
  if (office) await signIn(office, other.session, { account: 'admin', password: rightPassword })
  expect(office?.secrets.open('hub-token')).toBe('abc')
  other.close()
})

test('the practice office has three people whose passwords are told once, and is furnished before anyone sees it', async () => {
  const seen: string[] = []
  const desk = createDesk({
    ...{ dataFolder: tempFolder(), version: '1', runtime: 'test', passwordCost: { n: 10, r: 8, p: 1 } },
    furnish: (office, actor) => {
      office.inTransaction(() => office.secrets.seal('practice-token', 'x'))
      seen.push(office.which, actor.role)
    },
  })
  const { people } = await foundPractice(desk)
  expect(people.map(person => person.roles)).toEqual([['clerk'], ['supervisor'], ['head', 'administrator']])
  expect(seen).toEqual(['practice', 'administrator'])
  const office = desk.office()
  if (!office) throw new Error('closed')
  expect(office.secrets.open('practice-token')).toBe('x')
  for (const { account, oneTimePassword } of people) {
    const { me } = await signIn(office, desk.session, { account, password: oneTimePassword })
    expect(me.mustChangePassword).toBe(false)
  }
  desk.close()
})

test('a decision asks the password anew and answers the key that signs it', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  expect((await confirmPassword(temp.office, clerk.actor, rightPassword)).publicKey).toBe(clerk.actor.key.publicKey)
  expect((await faultOf(confirmPassword(temp.office, clerk.actor, 'อย่างอื่นเลย'))).code).toBe('people/wrong-password')
  expect((await faultOf(confirmPassword(temp.office, clerk.actor, rightPassword))).code).toBe('people/wait')
})

test('an administrator who gives the role away is in the ledger as one to the last, and is one no more', async () => {
  const temp = await tempDesk()
  const second = await seat(temp, 'second', 'administrator')
  const first = temp.office.people.byAccount('admin')
  await setRoles(temp, first?.id ?? '', ['clerk'])
  expect(checkLedger(temp.office).broken).toBeNull()
  expect((await faultOf(addPerson(temp.office, temp.session, { account: 'y', name: 'y', roles: ['clerk'] }))).code).toBe(
    'people/not-allowed',
  )
  expect(temp.office.keys.wraps().map(wrap => wrap.holder)).toEqual([second.id, 'machine'].sort())
})
