import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPracticeKeys } from '../../../electron/desk/practice-services.ts'
import { openEnvelope } from '../../../electron/hubs/envelope.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { type TempRabian, tempRabian, until } from '../kit/temp-rabian.ts'

type People = Out<'office:practice'>['people']

const own = (account: string): string => `${account}-รหัสของตน-2569`

async function signIn(at: TempRabian, account: string): Promise<void> {
  await at.ask('session:sign-out', {}).catch(() => undefined)
  await at.ask('session:sign-in', { account, password: own(account) })
}

async function openPractice(at: TempRabian): Promise<void> {
  const { people }: { people: People } = await at.ask('office:practice', {})
  for (const { account, oneTimePassword } of people) {
    await at.ask('session:sign-in', { account, password: oneTimePassword })
    await at.ask('session:change-password', { old: oneTimePassword, new: own(account) })
    await at.ask('session:sign-out', {})
  }
}

/** The clerk brings a sample in and keeps it; answers the draft. */
async function bringIn(at: TempRabian, kind: 'open' | 'restricted'): Promise<Out<'intake:keep'>> {
  const { ticket } = await at.ask('practice:sample', { kind })
  const [begun] = (await at.ask('intake:begin', { ticket })).files
  const file = begun?.file ?? ''
  const { files } = await until(
    () => at.ask('intake:list', {}),
    ({ files }) => files.some(one => one.id === file && one.state !== 'reading'),
  )
  const seen = files.find(one => one.id === file)
  expect(seen?.fault).toBeNull()
  expect(seen?.first?.proofsHold).toBe(seen?.first?.proofs)
  return at.ask('intake:keep', { file, table: seen?.first?.table ?? '' })
}

/** Whatever required field the paper did not fill. */
async function fillIn(at: TempRabian, version: string): Promise<void> {
  const { fields, values } = await at.ask('describe:open', { version })
  const filled = { ...values }
  for (const { key, kind, codes, required } of fields) {
    if (!required || (filled[key]?.length ?? 0) > 0) continue
    const code = codes[0]?.code ?? ''
    const text = kind === 'email' ? 'data@agency.go.th' : kind === 'date' ? '2026-11-24' : kind === 'tags' ? ['สถิติ'] : 'กองสถิติและข้อมูล'
    filled[key] = kind === 'one' ? code : kind === 'many' ? [code] : text
  }
  await at.ask('describe:save', { version, values: filled })
}

async function approveAll(at: TempRabian, version: string): Promise<void> {
  await at.ask('life:submit', { version, note: 'ตรวจกับต้นฉบับแล้ว' })
  await signIn(at, 'supervisor')
  const { versions } = await at.ask('life:waiting', { desk: 'review' })
  expect(versions.map(one => one.version)).toContain(version)
  await at.ask('life:review', { version, remark: 'ครบถ้วน', password: own('supervisor') })
  await signIn(at, 'head')
  const { targets } = await at.ask('life:memo', { version })
  expect(targets).toHaveLength(1)
  await at.ask('life:approve', { version, targets: targets.map(({ hub }) => hub), remark: '', password: own('head') })
  const { hubs } = await at.ask('terms:list', {})
  for (const { hub, accepted, page } of hubs) if (accepted === null) await at.ask('terms:accept', { hub, page })
}

test('a file goes the whole way: dropped, corrected, described, reviewed, approved, sent when the hub is there, read back, and the ledger verifies', async () => {
  const folder = tempFolder()
  const at = tempRabian(folder)
  await openPractice(at)
  await signIn(at, 'head')
  await at.ask('practice:switch', { on: false })
  await signIn(at, 'clerk')
  const { version, dataset } = await bringIn(at, 'open')

  const before = await at.ask('review:open', { version })
  await at.ask('review:correct', {
    version,
    step: { name: 'name-column', params: { column: 0, label: 'อำเภอที่รับบริการ', name: 'service_district' } },
  })
  const after = await at.ask('review:open', { version })
  expect(after.summary.columns[0]).toMatchObject({ name: 'service_district', label: 'อำเภอที่รับบริการ' })
  expect(after.summary.rows).toBe(before.summary.rows)

  await fillIn(at, version)
  const { proposal, stars } = await at.ask('classify:open', { version })
  expect(proposal.level).toBe('open')
  expect(stars.passes).toBe(true)
  await at.ask('classify:decide', { version, category: proposal.category, level: proposal.level, reason: '' })
  await approveAll(at, version)

  // Who decides sees what a person changed by hand.
  expect((await at.ask('life:memo', { version })).recipe.steps.filter(({ by }) => by === 'person')).toMatchObject([
    { name: 'name-column', params: { name: 'service_district' } },
  ])
  const waiting = await at.ask('outbox:list', {})
  expect(waiting.parcels.map(parcel => parcel.state)).toEqual(['waiting'])
  await at.ask('practice:switch', { on: true })
  const sent = await until(
    () => at.ask('outbox:list', {}),
    ({ parcels }) => parcels.every(parcel => parcel.state === 'done'),
  )
  const { versions } = await at.ask('catalogue:dataset', { dataset })
  expect(versions[0]?.state).toBe('verified')

  const address = new URL(sent.parcels[0]?.address ?? '')
  const shown = await (await fetch(`${address.origin}/api/3/action/package_show?id=${address.pathname.split('/').at(-1)}`)).json()
  expect(shown.result.private).toBe(false)
  const csv = shown.result.resources.find((one: { format: string }) => one.format === 'CSV')
  const text = await (await fetch(csv.url)).text()
  expect(text.replace(/^\uFEFF/, '').split(/\r?\n/)[0]).toContain('service_district')
  expect(text.trim().split(/\r?\n/)).toHaveLength(after.summary.rows + 1)

  const ledger = await at.ask('ledger:verify', {})
  expect(ledger).toMatchObject({ intact: true, brokenAt: null })
}, 120_000)

test('a list of people goes as a restricted parcel that only the other agency opens, and it is the table', async () => {
  const folder = tempFolder()
  const at = tempRabian(folder)
  await openPractice(at)
  await signIn(at, 'clerk')
  const { version } = await bringIn(at, 'restricted')
  await fillIn(at, version)
  const { proposal, columns } = await at.ask('classify:open', { version })
  expect(proposal.level).not.toBe('open')
  expect(columns.flatMap(({ found }) => found.map(({ kind }) => kind))).toContain('citizen_id')
  await at.ask('classify:decide', { version, category: proposal.category, level: proposal.level, reason: '' })
  await approveAll(at, version)
  const { parcels } = await until(
    () => at.ask('outbox:list', {}),
    ({ parcels }) => parcels.every(({ state }) => state === 'done'),
  )
  expect(parcels.map(({ kind }) => kind)).toEqual(['exchange'])
  expect(parcels[0]?.receipt).toBeTruthy()

  const office = at.rabian.desk.office()
  if (office === null) throw new Error('no office')
  const state = JSON.parse(readFileSync(join(office.folder, 'practice', 'exchange', 'state.json'), 'utf8'))
  const envelope = readFileSync(join(office.folder, 'practice', 'exchange', 'files', state.deposits[0].id), 'utf8')
  const opened = await openEnvelope(envelope, readPracticeKeys(office).recipient, office.info.publicKey)
  const { tableSha, summary } = await at.ask('review:open', { version })
  expect(createHash('sha256').update(opened.table).digest('hex')).toBe(tableSha)
  expect(opened.table.trim().split('\n')).toHaveLength(summary.rows + 1)
  expect(await at.ask('ledger:verify', {})).toMatchObject({ intact: true })
}, 120_000)
