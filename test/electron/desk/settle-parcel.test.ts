import { expect, test } from 'vitest'
import { secretOf } from '../../../electron/desk/hub-line.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { settleParcel } from '../../../electron/desk/settle-parcel.ts'
import { retryParcel } from '../../../electron/desk/urge-outbox.ts'
import { verifyLedger } from '../../../electron/desk/verify-ledger.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import type { Outcome } from '../../../shared/outbox/outcome.ts'
import { addHub, checkLedger, type Draft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { sendFrom, settled } from '../kit/sending.ts'

const said = { raw: '', proof: null }
const fault = { code: 'hub/refused', facts: {} } as const
const actionsOf = ({ office }: PracticeOffice, object: string) => office.events.ofObjects([object]).map(event => event.action)
const settle = ({ office }: PracticeOffice, parcel: string, ...outcomes: Outcome[]) =>
  outcomes.map(outcome => settleParcel(office, parcel, outcome, 0, said)?.state)
const proof = { raw: '', proof: { address: 'http://127.0.0.1/dataset/x', receipt: { package: 'p', token: 'ใบรับ' } } }

async function renewed(one: PracticeOffice, draft: Draft, hub: string) {
  const { version } = await renewVersion(one.office, one.people.clerk.session, { version: draft.version })
  return approvedFor(one, hub, { draft: { ...draft, version } })
}

test('a new version that is published supersedes the one before, at the hub and in the ledger', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const hub = one.hubOf('ckan')
  const first = await approvedFor(one, hub)
  const sender = sendFrom(office)
  await settled(office, first.parcel, 'done')
  const second = await renewed(one, first, hub)
  expect(office.versions.byId(first.version)?.state).toBe('verified')
  sender.wake()
  await settled(office, second.parcel, 'done')
  expect([first, second].map(({ version }) => office.versions.byId(version)?.state)).toEqual(['superseded', 'verified'])
  expect(office.events.lastOf('superseded', `version:${first.version}`)).toMatchObject({
    actor: 'office',
    body: { by: second.version, number: 1 },
  })
  const [shown] = one.services.hub.packages()
  expect(one.services.hub.packages()).toHaveLength(1)
  expect(JSON.stringify(shown)).toContain('"rabian_version"')
  expect(shown?.num_resources).toBe(3)
  expect(await verifyLedger(office, people.head.session)).toMatchObject({ intact: true })
})

test('what an older version still wanted at the hub is dropped when the newer one is there', async () => {
  const one = await practiceOffice()
  const { office } = one
  const hub = one.hubOf('ckan')
  const first = await approvedFor(one, hub)
  expect(settle(one, first.parcel, { kind: 'begun' }, { kind: 'refused', fault })).toEqual(['sending', 'needs-person'])
  office.versions.change(first.version, { state: 'verified' })
  const second = await renewed(one, first, hub)
  office.versions.change(first.version, { state: 'queued' })
  sendFrom(office)
  await settled(office, second.parcel, 'done')
  expect(office.parcels.byId(first.parcel)).toMatchObject({
    state: 'withdrawn',
    fault: { code: 'hub/conflict', facts: { reason: 'newer' } },
  })
  expect(office.versions.byId(first.version)?.state).toBe('superseded')
  expect(actionsOf(one, `parcel:${first.parcel}`)).toEqual(['needs-person', 'superseded'])
})

test('a version is delivered when every hub has it and verified when every hub was read back; withdrawn parcels do not count', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version, dataset } = await approvedFor(one, one.hubOf('ckan'))
  const row = office.parcels.byId(parcel)
  if (row === null) throw new Error('no parcel')
  const [second, third] = [office.newId(), office.newId()]
  for (const id of [second, third]) office.parcels.add({ ...row, id, key: `publish/${dataset}/1/${id}`, hub: addHub(office, 'ckan', true) })
  const state = () => office.versions.byId(version)?.state
  expect(settle(one, parcel, { kind: 'begun' }, { kind: 'landed' })).toEqual(['sending', 'verifying'])
  expect(settle(one, second, { kind: 'begun' })).toEqual(['sending'])
  expect(state()).toBe('queued')
  expect(settle(one, third, { kind: 'withdrawn' })).toEqual(['withdrawn'])
  expect(settle(one, second, { kind: 'landed' })).toEqual(['verifying'])
  expect(state()).toBe('delivered')
  expect(settleParcel(office, parcel, { kind: 'proven' }, 0, proof)).toMatchObject({ state: 'done', address: proof.proof.address })
  expect(state()).toBe('delivered')
  settleParcel(office, second, { kind: 'proven' }, 0, { raw: '', proof: null })
  expect(state()).toBe('verified')
  expect(actionsOf(one, `parcel:${parcel}`)).toEqual(['delivered', 'receipt-received', 'verified'])
  expect(JSON.stringify(office.events.ofObjects([`parcel:${parcel}`]))).not.toContain('ใบรับ')
  expect(checkLedger(office).broken).toBeNull()
})

test('an outcome that makes no sense where a parcel stands changes nothing and writes nothing', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  const before = office.events.head()
  expect(settle(one, parcel, { kind: 'proven' }, { kind: 'landed' }, { kind: 'absent' })).toEqual(['waiting', 'waiting', 'waiting'])
  expect(settleParcel(office, 'none', { kind: 'begun' }, 0, said)).toBeNull()
  expect([office.events.head(), office.versions.byId(version)?.state]).toEqual([before, 'queued'])
})

test('what a person has to see to is said once, and goes on with a person’s word after the hub was looked at', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  // An outbox that was closed: what becomes of the parcel is said here, step by step.
  const sender = sendFrom(office)
  sender.close()
  const retry = (who: 'clerk' | 'head', id = parcel) => retryParcel(office, people[who].session, { sender }, { parcel: id })
  settle(one, parcel, { kind: 'begun' }, { kind: 'refused', fault }, { kind: 'refused', fault })
  expect(actionsOf(one, `parcel:${parcel}`)).toEqual(['needs-person'])
  expect((await faultOf(retry('clerk', 'none'))).code).toBe('ask/not-found')
  await retry('clerk')
  expect(office.parcels.byId(parcel)).toMatchObject({ state: 'unsure', tries: 0, progress: {} })
  expect(office.events.lastOf('retried', `parcel:${parcel}`)).toMatchObject({
    ...{ role: 'clerk', body: { fault: 'hub/refused', overrule: false } },
  })
  settle(one, parcel, { kind: 'absent' }, { kind: 'begun' }, { kind: 'no-answer', fault: { code: 'hub/no-answer', facts: {} } })
  office.parcels.change(parcel, { notBefore: office.clock() + 60_000 })
  await retry('clerk')
  expect(office.parcels.byId(parcel)?.state).toBe('unsure')
  expect(office.parcels.byId(parcel)?.notBefore).toBeLessThanOrEqual(office.clock())
  expect(actionsOf(one, `parcel:${parcel}`)).toEqual(['needs-person', 'retried'])
  settle(one, parcel, { kind: 'refused', fault })
  await withdrawVersion(office, people.head.session, { version, reason: 'ตัวเลขผิด', password: people.head.password })
  await retry('head')
  expect(office.parcels.byId(parcel)?.state).toBe('withdrawn')
  expect(checkLedger(office).broken).toBeNull()
})

test('what somebody changed at the hub is written over only on the word of a supervisor, the head or an administrator', async () => {
  const one = await practiceOffice()
  const { office, people, services } = one
  const hub = one.hubOf('ckan')
  const first = await approvedFor(one, hub)
  const sender = sendFrom(office)
  await settled(office, first.parcel, 'done')
  const [shown] = services.hub.packages()
  const edit = await fetch(`${services.hub.address}/api/3/action/package_patch`, {
    method: 'POST',
    headers: { authorization: office.secrets.open(secretOf(hub)), 'content-type': 'application/json' },
    body: JSON.stringify({ id: String(shown?.id), notes: 'แก้ที่ปลายทาง' }),
  })
  expect(edit.status).toBe(200)
  const second = await renewed(one, first, hub)
  sender.wake()
  const row = await settled(office, second.parcel, 'needs-person')
  expect(row.fault).toMatchObject({ code: 'hub/conflict', facts: { reason: 'edited', fields: ['notes'] } })
  const retry = (who: 'clerk' | 'supervisor') => retryParcel(office, people[who].session, { sender }, { parcel: second.parcel })
  expect((await faultOf(retry('clerk'))).code).toBe('people/not-allowed')
  expect(office.parcels.byId(second.parcel)).toMatchObject({ state: 'needs-person', progress: row.progress })
  await retry('supervisor')
  await settled(office, second.parcel, 'done')
  expect(office.events.lastOf('retried', `parcel:${second.parcel}`)?.body).toMatchObject({ fault: 'hub/conflict', overrule: true })
  expect(services.hub.packages()[0]?.notes).not.toBe('แก้ที่ปลายทาง')
})
