import { expect, test } from 'vitest'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { eraseHoldings } from '../../../electron/desk/erase-holdings.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { retireVersion } from '../../../electron/desk/retire-version.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'

async function people() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const supervisor = await seat(temp, 'supervisor', 'supervisor')
  const head = await seat(temp, 'head', 'head')
  const { office } = temp
  const approve = async (version: string, targets: string[]) => {
    await submitVersion(office, clerk.session, { version, note: '' })
    await reviewVersion(office, supervisor.session, { version, remark: '', password })
    await approveVersion(office, head.session, { version, targets, remark: '', password })
  }
  const retire = (version: string) => retireVersion(office, head.session, { version, reason: 'เลิกเก็บข้อมูลชุดนี้', password })
  return { temp, office, clerk, head, approve, retire }
}
const stateOf = (office: Office, version: string) => office.versions.byId(version)?.state

test('an approved description of what is secret begins anew, gives its place to the next, and is retired in the end', async () => {
  const { office, clerk, head, approve, retire } = await people()
  const { version: first } = await keptDraft(office, clerk.actor, { level: 'secret' })
  await eraseHoldings(office, clerk.actor, requireVersion(office, first), { why: 'secret', reason: '' })
  await approve(first, [])
  expect(stateOf(office, first)).toBe('approved')
  const { version: second } = await renewVersion(office, clerk.session, { version: first })
  await approve(second, [])
  expect([stateOf(office, first), stateOf(office, second)]).toEqual(['superseded', 'approved'])
  await retire(second)
  expect(stateOf(office, second)).toBe('retired')
  expect((await faultOf(renewVersion(office, clerk.session, { version: second }))).code).toBe('version/wrong-state')
  const [last] = (await listLedger(office, head.session, { from: 0, count: 1 })).events
  expect(last).toMatchObject({ action: 'retired', facts: { from: 'approved', remark: 'เลิกเก็บข้อมูลชุดนี้' } })
  expect(checkLedger(office).broken).toBeNull()
})

test('retiring asks for a reason, the password and the head, and leaves everything as it was without', async () => {
  const { temp, office, clerk, head, retire } = await people()
  const { version } = await keptDraft(office, clerk.actor)
  expect((await faultOf(retire(version))).code).toBe('version/wrong-state')
  office.versions.change(version, { state: 'withdrawn' })
  const ask = { version, reason: 'เลิกใช้', password }
  expect((await faultOf(retireVersion(office, clerk.session, ask))).code).toBe('people/not-allowed')
  expect((await faultOf(retireVersion(office, head.session, { ...ask, reason: ' ' }))).code).toBe('ask/malformed')
  expect((await faultOf(retireVersion(office, head.session, { ...ask, password: 'ผิด' }))).code).toBe('people/wrong-password')
  temp.clock.pass(60_000)
  expect(stateOf(office, version)).toBe('withdrawn')
  await retire(version)
  expect(stateOf(office, version)).toBe('retired')
})

test('a delivered version that was found to differ can be withdrawn; the ledger says that the hub still has it', async () => {
  const { office, clerk, head, approve } = await people()
  const hub = addHub(office, 'ckan')
  const { version } = await keptDraft(office, clerk.actor)
  await approve(version, [hub])
  const [parcel] = office.parcels.ofVersion(version)
  if (!parcel) throw new Error('no parcel')
  office.versions.move(version, 'queued', 'delivered', office.now())
  const withdraw = () => withdrawVersion(office, head.session, { version, reason: 'ไม่ตรงกับที่อนุมัติ', password })
  office.parcels.change(parcel.id, { state: 'verifying' })
  expect((await faultOf(withdraw())).code).toBe('version/wrong-state')
  office.parcels.change(parcel.id, { state: 'needs-person', fault: { code: 'hub/differs', facts: {} } })
  await withdraw()
  expect([stateOf(office, version), office.parcels.byId(parcel.id)?.state]).toEqual(['withdrawn', 'withdrawn'])
  expect(office.events.lastOf('withdrawn', `version:${version}`)?.body).toMatchObject({ from: 'delivered', stillAt: [hub] })
})
