import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Office } from '../../../electron/desk/office.ts'
import { parcelFolder } from '../../../electron/desk/publish-files.ts'
import { verifyLedger } from '../../../electron/desk/verify-ledger.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import { addHub, type Draft } from '../kit/draft.ts'
import { approvedFor, practiceOffice } from '../kit/practice-desk.ts'
import { sendFrom, settled } from '../kit/sending.ts'
import { until } from '../kit/temp-rabian.ts'

test('an approved version goes to the hub once, is read back, and leaves nothing in the outbox folder', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  sendFrom(office)
  const done = await settled(office, parcel, 'done')
  expect(office.versions.byId(version)?.state).toBe('verified')
  expect(one.services.hub.packages()).toHaveLength(1)
  expect(one.services.hub.packages()[0]).toMatchObject({ private: false, num_resources: 3 })
  expect(done?.address).toContain(one.services.hub.address)
  expect(existsSync(parcelFolder(office, parcel))).toBe(false)
  expect(office.events.ofObjects([`version:${version}`]).map(event => event.action)).toEqual([
    ...['file-kept', 'submitted', 'reviewed', 'approved', 'queued', 'delivered', 'verified'],
  ])
})

test('a version that is withdrawn while its files are being made ready is not sent, and keeps no copy of its table', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const slow: Office = {
    ...office,
    vault: {
      ...office.vault,
      open: async (...place) => {
        reached.resolve()
        await gate.promise
        return office.vault.open(...place)
      },
    },
  }
  let asked = 0
  const sender = sendFrom(slow, (url, init) => {
    asked++
    return fetch(url, init)
  })
  await reached.promise
  await withdrawVersion(office, people.head.session, { version, reason: 'ตัวเลขผิด', password: people.head.password })
  gate.resolve()
  await until(
    async () => sender.isBusy(),
    busy => !busy,
  )
  expect(office.parcels.byId(parcel)?.state).toBe('withdrawn')
  expect([asked, one.services.hub.packages()]).toEqual([0, []])
  expect(existsSync(parcelFolder(office, parcel))).toBe(false)
})

test('what is sent is what was signed: whatever is changed in the rows afterwards goes to a person, not to the hub', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const hub = one.hubOf('ckan')
  const changes: readonly ((draft: Draft & { readonly parcel: string }) => void)[] = [
    ({ version }) => office.versions.change(version, { title: 'อีกชื่อ' }),
    ({ version }) => office.versions.change(version, { description: { ...office.versions.byId(version)?.description, notes: 'อย่างอื่น' } }),
    ({ version }) => office.versions.change(version, { stars: 5 }),
    ({ version }) => office.versions.change(version, { metadataSha: 'x' }),
    ({ version }) => office.db.prepare("UPDATE approval SET signed = json_set(signed, '$.stars', 5) WHERE version = ?").run(version),
    ({ parcel }) => office.db.prepare('UPDATE parcel SET hub = ? WHERE id = ?').run(addHub(office, 'ckan', true), parcel),
  ]
  const parcels: string[] = []
  for (const change of changes) {
    const draft = await approvedFor(one, hub)
    change(draft)
    parcels.push(draft.parcel)
  }
  sendFrom(office)
  for (const parcel of parcels)
    expect((await settled(office, parcel, 'needs-person')).fault).toMatchObject({ code: 'version/not-as-approved' })
  expect(one.services.hub.packages()).toEqual([])
  expect(await verifyLedger(office, people.head.session)).toMatchObject({ intact: false })
})

test('a description that is changed while its version is on the way is never called published', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  let changed = false
  sendFrom(office, async (url, init) => {
    const answer = await fetch(url, init)
    if (!changed && url.endsWith('package_revise')) {
      changed = true
      office.versions.change(version, { title: 'อีกชื่อ' })
    }
    return answer
  })
  expect((await settled(office, parcel, 'needs-person')).fault?.code).toBe('version/not-as-approved')
  expect(office.versions.byId(version)?.state).toBe('delivered')
  expect(await verifyLedger(office, people.head.session)).toMatchObject({ intact: false, reason: 'not-as-approved' })
})

test('a title that the hub has already is told as that, and the first dataset stays as it was', async () => {
  const one = await practiceOffice()
  const { office } = one
  const hub = one.hubOf('ckan')
  const first = await approvedFor(one, hub)
  const sender = sendFrom(office)
  await settled(office, first.parcel, 'done')
  const before = one.services.hub.packages()
  const second = await approvedFor(one, hub)
  sender.wake()
  const row = await settled(office, second.parcel, 'needs-person')
  expect(row?.fault).toEqual({ code: 'hub/title-refused', facts: {} })
  expect(row?.raw).toContain('409')
  expect(one.services.hub.packages()).toEqual(before)
  expect(office.versions.byId(second.version)?.state).toBe('queued')
})
