import { existsSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { Office } from '../../../electron/desk/office.ts'
import { parcelFolder } from '../../../electron/desk/publish-files.ts'
import { type Sender, startSending } from '../../../electron/desk/send-parcels.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import type { Fetch } from '../../../electron/hubs/transport.ts'
import { approvedFor, practiceOffice } from '../kit/practice-desk.ts'
import { until } from '../kit/temp-rabian.ts'

function sendFrom(office: Office, line: Fetch = fetch): Sender {
  const sender = startSending(office, { fetch: line, random: () => 0 })
  onTestFinished(sender.close)
  return sender
}

const settled = async (office: Office, parcel: string, state: string) =>
  until(
    async () => office.parcels.byId(parcel),
    row => row?.state === state,
  )

test('an approved version goes to the hub once, is read back, and leaves nothing in the outbox folder', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  sendFrom(office)
  const done = await settled(office, parcel, 'done')
  expect(office.versions.byId(version)?.state).toBe('verified')
  expect(one.services.hub.packages()).toHaveLength(1)
  expect(one.services.hub.packages()[0]).toMatchObject({ private: false, num_resources: 2 })
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
