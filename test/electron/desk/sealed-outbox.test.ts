import { expect, test } from 'vitest'
import { noKeeper } from '../../../electron/people/secrets.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, practiceOffice } from '../kit/practice-desk.ts'
import { tempRabian, until } from '../kit/temp-rabian.ts'

// A machine that keeps no keys, as Linux without a secret service: the office is sealed at every start.
async function sealedWithParcel() {
  const one = await practiceOffice({ keeper: noKeeper })
  const { parcel } = await approvedFor(one, one.hubOf('ckan'))
  const { clerk, head } = one.people
  one.desk.close()
  await one.services.close()
  const rabian = tempRabian(one.desk.setup.dataFolder, noKeeper)
  await rabian.ask('office:open', { which: 'practice' })
  await rabian.ask('session:sign-in', { account: 'clerk', password: clerk.password })
  const list = () => rabian.ask('outbox:list', {})
  const seen = await until(list, ({ parcels }) => parcels[0]?.fault !== null)
  return { parcel, clerk, head, rabian, list, seen }
}

test('where the machine keeps no keys, the outbox waits for an administrator, costs no try, and goes as soon as one signs in', async () => {
  const { parcel, head, rabian, list, seen } = await sealedWithParcel()
  expect(seen).toMatchObject({ sealed: true, parcels: [{ id: parcel, state: 'waiting', tries: 0, fault: { code: 'outbox/sealed' } }] })
  expect(rabian.rabian.desk.office()?.keys.wrapOf('machine')).toBeNull()
  expect((await faultOf(rabian.ask('session:unseal', { password: 'อะไรก็ได้-2569' }))).code).toBe('people/not-allowed')
  await rabian.ask('outbox:send-now', {})
  expect((await list()).parcels).toMatchObject([{ state: 'waiting', tries: 0, fault: { code: 'outbox/sealed' } }])
  await rabian.ask('session:sign-out', {})
  await rabian.ask('session:sign-in', { account: 'head', password: head.password })
  expect((await until(list, ({ parcels }) => parcels[0]?.state === 'done')).sealed).toBe(false)
})

test('unsealing with the password alone lets it go at once as well, and a wrong password does not', async () => {
  const { head, rabian, list } = await sealedWithParcel()
  await rabian.ask('session:sign-out', {})
  const office = rabian.rabian.desk.office()
  if (!office) throw new Error('closed')
  // Signed in, and sealed again before the outbox has looked.
  await rabian.ask('session:sign-in', { account: 'head', password: head.password })
  office.secrets.close()
  expect(await list()).toMatchObject({ sealed: true, parcels: [{ state: 'waiting', tries: 0 }] })
  expect((await faultOf(rabian.ask('session:unseal', { password: 'ผิดแน่นอน-2569' }))).code).toBe('people/wrong-password')
  expect(await list()).toMatchObject({ sealed: true, parcels: [{ state: 'waiting', tries: 0 }] })
  await new Promise(resolve => setTimeout(resolve, 1100))
  await rabian.ask('session:unseal', { password: head.password })
  await until(list, ({ parcels }) => parcels[0]?.state === 'done')
})
