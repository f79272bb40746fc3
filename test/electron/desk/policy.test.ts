import { expect, test } from 'vitest'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { ruleFor } from '../../../electron/desk/hub-line.ts'
import { savePolicy, showPolicy } from '../../../electron/desk/keep-policy.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { showOfficeState } from '../../../electron/desk/show-office-state.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { desk } from '../../../shared/contract/desk.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'

const house = { idleMinutes: 15, sessionHours: 10, backupsKept: 5, onePersonEnough: [], privateHubs: false }

test('the policy is the house’s own until an administrator sets it, and every change is one signed line', async () => {
  const { desk, office, session } = await tempDesk()
  expect(await showPolicy(office, session)).toEqual(house)
  await savePolicy(office, session, house)
  expect((await listLedger(office, session, { from: 0, count: 1 })).events[0]?.action).not.toBe('policy-changed')
  await savePolicy(office, session, { ...house, idleMinutes: 3, onePersonEnough: ['internal', 'open', 'open'], privateHubs: true })
  expect(await showPolicy(office, session)).toEqual({
    ...house,
    ...{ idleMinutes: 3, onePersonEnough: ['open', 'internal'], privateHubs: true },
  })
  expect((await showOfficeState(desk)).idleMinutes).toBe(3)
  const [line] = (await listLedger(office, session, { from: 0, count: 1 })).events
  expect(line).toMatchObject({
    ...{ action: 'policy-changed', who: 'สมศรี ดูแลระบบ', role: 'administrator' },
    facts: { idleMinutes: '3', onePersonEnough: '["open","internal"]', privateHubs: 'true' },
  })
  expect(checkLedger(office).broken).toBeNull()
})

test('a figure out of its bounds is not a policy', () => {
  for (const wrong of [{ idleMinutes: 0 }, { idleMinutes: 121 }, { sessionHours: 25 }, { backupsKept: 0 }, { backupsKept: 1.5 }])
    expect(desk['policy:save'].input.safeParse({ ...house, ...wrong }).success).toBe(false)
  expect(desk['policy:save'].input.safeParse(house).success).toBe(true)
})

test('nobody but an administrator sees or sets the policy', async () => {
  const temp = await tempDesk()
  for (const role of ['clerk', 'supervisor', 'head'] as const) {
    const { session } = await seat(temp, role, role)
    expect((await faultOf(showPolicy(temp.office, session))).code).toBe('people/not-allowed')
    expect((await faultOf(savePolicy(temp.office, session, { ...house, idleMinutes: 9 }))).code).toBe('people/not-allowed')
  }
  expect(await showPolicy(temp.office, temp.session)).toEqual(house)
})

test('the desk locks by the new idle time at once', async () => {
  const { office, session, clock } = await tempDesk()
  await savePolicy(office, session, { ...house, idleMinutes: 1 })
  clock.pass(59_000)
  expect(session.locked()).toBe(false)
  clock.pass(1000)
  expect(session.locked()).toBe(true)
})

test('one person reviews and approves only at a level that the policy names', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const both = await seat(temp, 'both', 'supervisor', 'head')
  const hub = addHub(office, 'ckan')
  const { version } = await keptDraft(office, clerk.actor)
  await submitVersion(office, clerk.session, { version, note: '' })
  await reviewVersion(office, both.session, { version, remark: '', password })
  const approve = () => approveVersion(office, both.session, { version, targets: [hub], remark: '', password })
  await savePolicy(office, session, { ...house, onePersonEnough: ['internal'] })
  expect((await faultOf(approve())).code).toBe('people/same-reviewer')
  await savePolicy(office, session, { ...house, onePersonEnough: ['open'] })
  await approve()
  expect(office.versions.byId(version)?.state).toBe('queued')
})

test('a hub on the agency’s own network is reached only where the policy allows it', async () => {
  const { office, session } = await tempDesk()
  expect(ruleFor(office)).toEqual({ kind: 'web', privateAddresses: false })
  await savePolicy(office, session, { ...house, privateHubs: true })
  expect(ruleFor(office)).toEqual({ kind: 'web', privateAddresses: true })
})
