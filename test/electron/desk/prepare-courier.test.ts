import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { secretOf } from '../../../electron/desk/hub-line.ts'
import { saveDictionary } from '../../../electron/desk/keep-dictionary.ts'
import { readPracticeKeys } from '../../../electron/desk/practice-services.ts'
import { type Prepared, prepareCourier } from '../../../electron/desk/prepare-courier.ts'
import { parcelFolder } from '../../../electron/desk/publish-files.ts'
import { requireActor } from '../../../electron/desk/session.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { openEnvelope } from '../../../electron/hubs/envelope.ts'
import { findPlace } from '../../../shared/values/find-place.ts'
import { addHub, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { carsGrid, provinces, withRealTable } from '../kit/real-table.ts'
import { sendFrom, settled } from '../kit/sending.ts'

const asked: string[] = []
const prepare = async ({ office }: PracticeOffice, parcel: string): Promise<Prepared> => {
  const row = office.parcels.byId(parcel)
  if (row === null) throw new Error('no parcel')
  return prepareCourier(office, row, (url, init) => {
    asked.push(url)
    return fetch(url, init)
  })
}
const whyNot = async (one: PracticeOffice, parcel: string): Promise<string> => (await faultOf(prepare(one, parcel))).code

test('an approved parcel is ready with its files and its dictionary, and a second time takes those that are there', async () => {
  const one = await practiceOffice()
  const { parcel } = await approvedFor(one, one.hubOf('ckan'))
  const first = await prepare(one, parcel)
  expect(first.note).toMatchObject({ files: [{ key: 'csv' }, { key: 'json' }, { key: 'dictionary' }] })
  expect(first.bytes).toBeGreaterThan(100)
  one.office.parcels.change(parcel, { progress: first.note })
  expect(await prepare(one, parcel)).toMatchObject({ bytes: first.bytes, note: first.note })
  expect(asked).toEqual([])
  // Of the same length, and not what was approved: it is written anew.
  const folder = parcelFolder(one.office, parcel)
  const written = readdirSync(folder).map(name => join(folder, name))
  const whole = written.map(path => readFileSync(path, 'utf8'))
  for (const path of written) writeFileSync(path, readFileSync(path, 'utf8').replace('100', '999'))
  expect(written.map(path => readFileSync(path, 'utf8'))).not.toEqual(whole)
  await prepare(one, parcel)
  expect(written.map(path => readFileSync(path, 'utf8'))).toEqual(whole)
})

test('a hub that was removed, is of another world, or has lost its token gets nothing', async () => {
  const one = await practiceOffice()
  const { office } = one
  const hub = one.hubOf('ckan')
  const { parcel } = await approvedFor(one, hub)
  office.hubs.change(hub, { practice: false })
  expect(await whyNot(one, parcel)).toBe('hub/practice-only')
  office.hubs.change(hub, { practice: true, removedAt: office.now() })
  expect(await whyNot(one, parcel)).toBe('hub/none')
  office.hubs.change(hub, { removedAt: null })
  office.secrets.remove(secretOf(hub))
  expect(await whyNot(one, parcel)).toBe('ask/not-found')
  office.secrets.close()
  expect(await whyNot(one, parcel)).toBe('outbox/sealed')
  expect(asked).toEqual([])
})

test('a version in any state but on its way, without its approval, or without its table is not made ready', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  for (const state of [
    'draft',
    'submitted',
    'reviewed',
    'approved',
    'verified',
    'returned',
    'withdrawn',
    'superseded',
    'retired',
  ] as const) {
    office.versions.change(version, { state })
    expect(await whyNot(one, parcel), state).toBe('version/wrong-state')
  }
  office.versions.change(version, { state: 'verified' })
  const { id, file } = requireVersion(office, version)
  office.inTransaction(() => {
    office.recipes.dropAll(id)
    office.record(requireActor(one.people.clerk.session), { action: 'file-erased', object: `file:${file}`, body: { why: 'personal' } })
  })
  office.versions.change(version, { state: 'queued' })
  expect(await whyNot(one, parcel)).toBe('vault/erased')
  office.db.exec('DELETE FROM approval')
  expect(await whyNot(one, parcel)).toBe('version/not-as-approved')
})

test('an approval for one place is none for another: what is not open goes to no open hub, what is open to no exchange', async () => {
  const one = await practiceOffice()
  const { office } = one
  for (const [kind, other, level] of [
    ['ckan', 'exchange', 'open'],
    ['exchange', 'ckan', 'internal'],
  ] as const) {
    const { parcel } = await approvedFor(one, one.hubOf(kind), { level })
    office.db.prepare('UPDATE parcel SET hub = ? WHERE id = ?').run(one.hubOf(other), parcel)
    expect(await whyNot(one, parcel)).toBe('version/not-as-approved')
  }
  addHub(office, 'ckan', true)
  expect(one.services.hub.packages()).toEqual([])
})

test('a restricted version goes sealed through the exchange, and the receiving agency alone reads the table that was approved', async () => {
  const one = await practiceOffice()
  const { office, services } = one
  const draft = await keptDraft(office, requireActor(one.people.clerk.session), { level: 'internal' })
  await withRealTable(office, draft.version)
  const said = { name: 'province', label: 'จังหวัดของสาขา', english: '', unit: '', meaning: 'ที่ตั้งของสาขา', codes: [] }
  saveDictionary(office, one.people.clerk.session, { version: draft.version, columns: [said] })
  const { parcel, version } = await approvedFor(one, one.hubOf('exchange'), { draft })
  sendFrom(office)
  const row = await settled(office, parcel, 'done')
  const [deposit] = services.exchange.deposits()
  const envelope = services.exchange.readEnvelope(deposit?.id ?? '') ?? ''
  for (const name of provinces) expect(envelope).not.toContain(name)
  const opened = await openEnvelope(envelope, readPracticeKeys(office).recipient, office.info.publicKey)
  expect(opened.table).toContain(`${provinces[0]},${findPlace(provinces[0] ?? '', 'province')},${String(carsGrid.cells.at(1, 1)?.value)}`)
  expect(opened.manifest).toMatchObject({ tableSha: office.versions.byId(version)?.tableSha, level: 'internal' })
  // The dictionary travels inside the encryption.
  expect(opened.manifest.columns[0]).toMatchObject({ name: 'province', label: said.label, meaning: said.meaning })
  expect(envelope).not.toContain(said.meaning)
  expect(JSON.stringify(row.receipt)).toContain(deposit?.sha256)
  expect(office.events.lastOf('receipt-received', `parcel:${parcel}`)?.body.sha256).toBe(deposit?.sha256)
})
