import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { listCatalogue, showDataset } from '../../../electron/desk/list-catalogue.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import { listToday } from '../../../electron/desk/list-today.ts'
import { listWaiting } from '../../../electron/desk/list-waiting.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { retireVersion } from '../../../electron/desk/retire-version.ts'
import { returnVersion, reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { openReview } from '../../../electron/desk/review-version.ts'
import type { Session } from '../../../electron/desk/session.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { verifyLedger } from '../../../electron/desk/verify-ledger.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import { ledgerCrypto, toSha256 } from '../../../electron/people/signing-key.ts'
import { toApprovalText } from '../../../shared/approve/approval.ts'
import { type OfficeRole, versionStates } from '../../../shared/model/version.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { rightPassword as password, seat, type TempDesk, tempDesk } from '../kit/temp-desk.ts'

const line = { online: true, since: null }

type Cast = TempDesk & {
  readonly clerk: Session
  readonly supervisor: Session
  readonly head: Session
  readonly ids: { [role: string]: string }
}
async function cast(): Promise<Cast> {
  const temp = await tempDesk()
  const [clerk, supervisor, head] = [
    await seat(temp, 'clerk', 'clerk'),
    await seat(temp, 'supervisor', 'supervisor'),
    await seat(temp, 'head', 'head'),
  ]
  return {
    ...temp,
    clerk: clerk.session,
    supervisor: supervisor.session,
    head: head.session,
    ids: { clerk: clerk.id, supervisor: supervisor.id, head: head.id },
  }
}

const draftOf = (one: Cast, given?: Parameters<typeof keptDraft>[2]) => {
  const actor = one.clerk.actor()
  if (!actor) throw new Error('nobody')
  return keptDraft(one.office, actor, given)
}
const stateOf = (office: Office, version: string) => office.versions.byId(version)?.state

test('a version goes from draft to queued through three people, and the approval binds everything', async () => {
  const one = await cast()
  const { office } = one
  const hub = addHub(office, 'ckan')
  const { version, dataset } = await draftOf(one)
  await submitVersion(office, one.clerk, { version, note: 'ขอตรวจ' })
  expect((await listWaiting(office, one.supervisor, { desk: 'review' })).versions.map(v => v.version)).toEqual([version])
  expect((await listToday(office, one.supervisor, line)).tasks.map(task => task.kind)).toEqual(['review'])
  await reviewVersion(office, one.supervisor, { version, remark: '', password })
  expect((await listToday(office, one.head, line)).tasks.map(task => task.kind)).toEqual(['approve'])
  await approveVersion(office, one.head, { version, targets: [hub], remark: 'เห็นชอบ', password })
  const row = office.versions.byId(version)
  expect(row).toMatchObject({
    state: 'queued',
    stars: 3,
    submittedBy: one.ids.clerk,
    reviewedBy: one.ids.supervisor,
    approvedBy: one.ids.head,
  })
  expect(office.parcels.ofVersion(version)).toMatchObject([{ key: `publish/${dataset}/1/${hub}`, state: 'waiting', hub, tries: 0 }])
  const approval = office.approvals.ofVersion(version)
  if (!approval) throw new Error('no approval')
  expect(approval.signed).toMatchObject({
    tableSha: row?.tableSha,
    metadataSha: row?.metadataSha,
    level: 'open',
    stars: 3,
    targets: [hub],
    role: 'head',
  })
  expect(approval.signed.findings).toEqual({ 'duplicate-row': 1 })
  expect(approval.signed.prev).toBe(office.events.bySeq(approval.event)?.prev)
  expect(ledgerCrypto.verify(approval.key, toSha256(toApprovalText(approval.signed)), approval.signature)).toBe(true)
  expect(checkLedger(office).broken).toBeNull()
  expect(await verifyLedger(office, one.head)).toMatchObject({ intact: true, brokenAt: null })
  expect((await listLedger(office, one.head, { from: 0, count: 3 })).events.map(event => [event.action, event.who])).toEqual([
    ['queued', 'คุณhead'],
    ['approved', 'คุณhead'],
    ['reviewed', 'คุณsupervisor'],
  ])
})

test('a clerk reads their own lines of the ledger only', async () => {
  const one = await cast()
  const { version, dataset } = await draftOf(one)
  await submitVersion(one.office, one.clerk, { version, note: '' })
  await reviewVersion(one.office, one.supervisor, { version, remark: '', password })
  const own = await listLedger(one.office, one.clerk, { from: 0, count: 100 })
  expect(new Set(own.events.map(event => event.who))).toEqual(new Set(['คุณclerk']))
  expect((await showDataset(one.office, one.clerk, { dataset })).events.map(event => event.action)).toEqual(['file-kept', 'submitted'])
  expect((await showDataset(one.office, one.head, { dataset })).events.map(event => event.action)).toEqual([
    'file-kept',
    'submitted',
    'reviewed',
  ])
})

test('a returned version comes back to its clerk with the remark, and begins anew as the next number', async () => {
  const one = await cast()
  const { office } = one
  const { version } = await draftOf(one)
  await submitVersion(office, one.clerk, { version, note: '' })
  const place = { sheet: 'ม.ค.59', r: 11, c: 2 }
  expect((await faultOf(returnVersion(office, one.supervisor, { version, remark: '  ', place, password }))).code).toBe('ask/malformed')
  await returnVersion(office, one.supervisor, { version, remark: 'ดูช่อง C12 อีกครั้ง', place, password })
  const [task] = (await listToday(office, one.clerk, line)).tasks
  expect(task).toMatchObject({ kind: 'returned', remark: 'ดูช่อง C12 อีกครั้ง', place, version })
  const next = await renewVersion(office, one.clerk, { version })
  expect(openReview(office, one.clerk, next).remarks).toMatchObject([{ by: 'คุณsupervisor', text: 'ดูช่อง C12 อีกครั้ง', place }])
  expect(office.versions.byId(next.version)).toMatchObject({ number: 2, state: 'draft', submittedBy: null, metadataSha: null })
  expect((await listToday(office, one.clerk, line)).tasks.map(t => t.kind)).toEqual(['draft'])
  expect((await faultOf(renewVersion(office, one.clerk, { version }))).code).toBe('version/wrong-state')
  expect((await listCatalogue(office, one.clerk, { search: 'รถยนต์' })).datasets).toMatchObject([{ number: 2, state: 'draft', rows: 76 }])
  expect((await listCatalogue(office, one.clerk, { search: 'ไม่มีคำนี้' })).datasets).toEqual([])
})

test('nobody decides over their own submission, and one person is not two', async () => {
  const one = await cast()
  const both = await seat(one, 'both', 'clerk', 'supervisor', 'head')
  const hub = addHub(one.office, 'ckan')
  const mine = await keptDraft(one.office, both.actor)
  await submitVersion(one.office, both.session, { version: mine.version, note: '' })
  for (const work of [
    reviewVersion(one.office, both.session, { version: mine.version, remark: '', password }),
    returnVersion(one.office, both.session, { version: mine.version, remark: 'x', place: null, password }),
  ])
    expect((await faultOf(work)).code).toBe('people/own-submission')
  const { version } = await draftOf(one)
  await submitVersion(one.office, one.clerk, { version, note: '' })
  await reviewVersion(one.office, both.session, { version, remark: '', password })
  expect((await faultOf(approveVersion(one.office, both.session, { version, targets: [hub], remark: '', password }))).code).toBe(
    'people/same-reviewer',
  )
  one.office.inTransaction(() => one.office.settings.set('policy', { onePersonEnough: ['open'] }))
  await approveVersion(one.office, both.session, { version, targets: [hub], remark: '', password })
  expect(stateOf(one.office, version)).toBe('queued')
})

test('a decision without the right password changes nothing', async () => {
  const one = await cast()
  const { version } = await draftOf(one)
  await submitVersion(one.office, one.clerk, { version, note: '' })
  const before = one.office.events.head()
  expect((await faultOf(reviewVersion(one.office, one.supervisor, { version, remark: '', password: 'ผิดแน่นอน' }))).code).toBe(
    'people/wrong-password',
  )
  expect(stateOf(one.office, version)).toBe('submitted')
  expect(one.office.events.head()).toEqual(before)
})

test('what was changed after it was submitted cannot be approved: description, table, or the file itself', async () => {
  const one = await cast()
  const { office } = one
  const hub = addHub(office, 'ckan')
  const ready = async () => {
    const draft = await draftOf(one)
    await submitVersion(office, one.clerk, { version: draft.version, note: '' })
    await reviewVersion(office, one.supervisor, { version: draft.version, remark: '', password })
    return draft
  }
  const approve = (version: string) => faultOf(approveVersion(office, one.head, { version, targets: [hub], remark: '', password }))
  const first = await ready()
  const row = office.versions.byId(first.version)
  office.versions.change(first.version, { description: { ...row?.description, notes: 'อย่างอื่น' } })
  expect(await approve(first.version)).toMatchObject({ code: 'version/changed-since', facts: { what: 'description' } })
  const second = await ready()
  const recipe = office.recipes.at(second.version, 0)
  if (recipe) office.recipes.add({ ...recipe, n: 1, tableSha: toSha256('อีกตาราง') })
  office.versions.change(second.version, { recipeAt: 1 })
  expect(await approve(second.version)).toMatchObject({ code: 'version/changed-since', facts: { what: 'table' } })
  const third = await ready()
  writeFileSync((await office.vault.open('recovered', third.recovered)).path, 'ปลอม')
  expect(await approve(third.version)).toMatchObject({ code: 'version/changed-since', facts: { what: 'table' } })
  expect(office.parcels.all()).toEqual([])
})

test('a gap in the description, no level, or a secret table still here keeps a draft from being submitted', async () => {
  const one = await cast()
  const { office } = one
  const submit = (version: string) => faultOf(submitVersion(office, one.clerk, { version, note: '' }))
  const gap = await draftOf(one)
  office.versions.change(gap.version, { description: { ...office.versions.byId(gap.version)?.description, notes: '' } })
  expect((await submit(gap.version)).code).toBe('version/incomplete')
  const bare = await draftOf(one)
  office.versions.change(bare.version, { level: null })
  expect((await submit(bare.version)).code).toBe('version/level')
  const secret = await draftOf(one, { level: 'secret' })
  expect((await submit(secret.version)).code).toBe('version/secret')
})

test('where a version may go is asked again at the signature', async () => {
  const one = await cast()
  const { office } = one
  const [ckan, exchange, practice] = [addHub(office, 'ckan'), addHub(office, 'exchange'), addHub(office, 'ckan', true)]
  const ready = async (level: 'open' | 'internal', stars = 3) => {
    const { version } = await draftOf(one, { level })
    await submitVersion(office, one.clerk, { version, note: '' })
    await reviewVersion(office, one.supervisor, { version, remark: '', password })
    if (stars !== 3) office.db.prepare('UPDATE version SET stars = ? WHERE id = ?').run(stars, version)
    return version
  }
  const approve = (version: string, targets: string[]) =>
    faultOf(approveVersion(office, one.head, { version, targets, remark: '', password }))
  const open = await ready('open')
  expect((await approve(open, [])).code).toBe('hub/none')
  expect((await approve(open, ['nowhere'])).code).toBe('hub/none')
  expect((await approve(open, [practice])).code).toBe('hub/practice-only')
  expect((await approve(open, [exchange])).code).toBe('version/level')
  const internal = await ready('internal')
  expect((await approve(internal, [ckan])).code).toBe('version/level')
  await approveVersion(office, one.head, { version: internal, targets: [exchange], remark: '', password })
  expect((await approve(await ready('open', 2), [ckan])).code).toBe('version/stars')
})

test('two heads who sign at the same moment make one approval', async () => {
  const one = await cast()
  const other = await seat(one, 'head2', 'head')
  const hub = addHub(one.office, 'ckan')
  const { version } = await draftOf(one)
  await submitVersion(one.office, one.clerk, { version, note: '' })
  await reviewVersion(one.office, one.supervisor, { version, remark: '', password })
  const sign = (session: Session) => approveVersion(one.office, session, { version, targets: [hub], remark: '', password })
  const outcomes = await Promise.allSettled([sign(one.head), sign(other.session), sign(one.head), sign(other.session)])
  expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(1)
  expect(one.office.parcels.ofVersion(version)).toHaveLength(1)
  expect(checkLedger(one.office).broken).toBeNull()
})

test('a queued version can be withdrawn until its parcel is under way', async () => {
  const one = await cast()
  const { office } = one
  const hub = addHub(office, 'ckan')
  const { version } = await draftOf(one)
  await submitVersion(office, one.clerk, { version, note: '' })
  await reviewVersion(office, one.supervisor, { version, remark: '', password })
  await approveVersion(office, one.head, { version, targets: [hub], remark: '', password })
  const [parcel] = office.parcels.ofVersion(version)
  if (!parcel) throw new Error('no parcel')
  office.parcels.change(parcel.id, { state: 'sending' })
  const withdraw = () => withdrawVersion(office, one.head, { version, reason: 'ตัวเลขผิด', password })
  expect((await faultOf(withdraw())).code).toBe('version/wrong-state')
  office.parcels.change(parcel.id, { state: 'needs-person' })
  await withdraw()
  expect([stateOf(office, version), office.parcels.byId(parcel.id)?.state]).toEqual(['withdrawn', 'withdrawn'])
  const next = await renewVersion(office, one.clerk, { version })
  expect(stateOf(office, next.version)).toBe('draft')
})

test('whatever the state and whoever asks, a verb does what the rules say or nothing at all', async () => {
  const one = await cast()
  const { office } = one
  const hub = addHub(office, 'ckan')
  const people: { [role in OfficeRole]: Session } = {
    clerk: one.clerk,
    supervisor: one.supervisor,
    head: one.head,
    administrator: one.session,
  }
  const first = office.versions.byId((await draftOf(one)).version)
  const recipe = office.recipes.at(first?.id ?? '', 0)
  if (first === null || recipe === null) throw new Error('no draft')
  let version = ''
  let number = 1
  const verbs = {
    submit: (who: Session) => submitVersion(office, who, { version, note: '' }),
    review: (who: Session) => reviewVersion(office, who, { version, remark: '', password }),
    return: (who: Session) => returnVersion(office, who, { version, remark: 'แก้', place: null, password }),
    approve: (who: Session) => approveVersion(office, who, { version, targets: [hub], remark: '', password }),
    withdraw: (who: Session) => withdrawVersion(office, who, { version, reason: 'ผิด', password }),
    retire: (who: Session) => retireVersion(office, who, { version, reason: 'เลิกเก็บแล้ว', password }),
  }
  const allowed: { readonly [verb: string]: readonly string[] } = {
    submit: ['draft clerk', 'draft supervisor'],
    review: ['submitted supervisor', 'submitted head'],
    return: ['submitted supervisor', 'submitted head', 'reviewed head'],
    approve: ['reviewed head'],
    withdraw: ['queued head', 'delivered head', 'verified head'],
    retire: ['approved head', 'verified head', 'withdrawn head'],
  }
  const verb = fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[]))
  const role = fc.constantFrom<OfficeRole>('clerk', 'supervisor', 'head', 'administrator')
  await fc.assert(
    fc.asyncProperty(verb, role, fc.constantFrom(...versionStates), async (what, who, state) => {
      // A version of its own: in the ledger nobody may have submitted what they now decide.
      version = office.newId()
      office.versions.add({ ...first, id: version, number: ++number })
      office.recipes.add({ ...recipe, version })
      const { submittedBy, reviewedBy } = { submittedBy: one.ids.clerk ?? null, reviewedBy: one.ids.supervisor ?? null }
      const tableSha = office.recipes.at(version, 0)?.tableSha ?? null
      const { metadataShaOf, requireVersion } = await import('../../../electron/desk/version-standing.ts')
      const metadataSha = metadataShaOf(office, requireVersion(office, version))
      office.versions.change(version, { state, submittedBy, reviewedBy, tableSha, metadataSha })
      const before = office.events.head().seq
      const done = await verbs[what](people[who]).then(
        () => true,
        () => false,
      )
      expect(done, `${what} of ${state} by ${who}`).toBe(allowed[what]?.includes(`${state} ${who}`) ?? false)
      if (!done) expect([office.events.head().seq, stateOf(office, version)]).toEqual([before, state])
    }),
    { numRuns: 250 },
  )
  expect(checkLedger(office).broken).toBeNull()
})

test('an administrator is told what the office still lacks', async () => {
  const temp = await tempDesk()
  const kinds = async () => (await listToday(temp.office, temp.session, line)).tasks.map(task => task.kind)
  expect(await kinds()).toEqual(['no-people', 'no-hub'])
  await seat(temp, 'clerk', 'clerk')
  await seat(temp, 'head', 'head')
  addHub(temp.office, 'ckan')
  expect(await kinds()).toEqual([])
  temp.clock.pass(8 * 86_400_000)
  temp.session.end()
  const { signIn } = await import('../../../electron/desk/sign-in.ts')
  await signIn(temp.office, temp.session, { account: 'admin', password })
  expect(await kinds()).toEqual(['backup'])
})
