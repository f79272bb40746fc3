import { readFileSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../../electron/db/sqlite.ts'
import { startSending } from '../../../electron/desk/send-parcels.ts'
import { type Fault, type FaultProxy, startFaultProxy } from '../../hubs/fault-proxy.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { sendFrom, settled } from '../kit/sending.ts'
import { until } from '../kit/temp-rabian.ts'

/** A practice office whose way to its hub can be told to lie, stall or cut. */
async function throughProxy(): Promise<PracticeOffice & { readonly proxy: FaultProxy; readonly hub: string }> {
  const one = await practiceOffice()
  const proxy = await startFaultProxy(one.services.hub.address)
  onTestFinished(proxy.close)
  const hub = one.hubOf('ckan')
  one.office.hubs.change(hub, { address: proxy.address })
  return { ...one, proxy, hub }
}

test('a line that is down costs no try, is told, and what waited goes when it is up and somebody asks', async () => {
  const { office, people, proxy, hub } = await throughProxy()
  const { parcel } = await approvedFor({ office, people }, hub)
  let down = true
  const sender = sendFrom(office, async (url, init) => {
    if (down) throw Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' })
    return fetch(url, init)
  })
  expect(sender.line()).toEqual({ online: true, since: null })
  await until(
    async () => sender.line().online,
    online => !online,
  )
  expect(office.parcels.byId(parcel)).toMatchObject({ state: 'waiting', tries: 0, fault: { code: 'hub/offline' } })
  expect(office.versions.byId(office.parcels.byId(parcel)?.version ?? '')?.state).toBe('queued')
  down = false
  sender.sendNow()
  await settled(office, parcel, 'done')
  expect(sender.line().online).toBe(true)
  expect(proxy.seen.length).toBeGreaterThan(0)
})

test('a hub that is busy is left alone for as long as it asks, by all that is meant for it', async () => {
  const { office, people, proxy, hub } = await throughProxy()
  const first = await approvedFor({ office, people }, hub)
  proxy.plan(() => 'busy')
  const sender = sendFrom(office)
  const row = await until(
    async () => office.parcels.byId(first.parcel),
    found => found?.tries === 1,
  )
  expect(row).toMatchObject({ state: 'waiting', fault: { code: 'hub/busy' } })
  expect((row?.notBefore ?? 0) - office.clock()).toBeGreaterThan(5000)
  const asked = proxy.seen.length
  const second = await approvedFor({ office, people }, hub)
  sender.wake()
  await new Promise(resolve => setTimeout(resolve, 200))
  expect([proxy.seen.length, office.parcels.byId(second.parcel)?.tries]).toEqual([asked, 0])
  proxy.plan(() => 'pass')
  sender.sendNow()
  await settled(office, first.parcel, 'done')
})

test('a parcel whose answer was lost is looked up first, and lands once', async () => {
  for (const [action, fault] of [
    ['package_create', 'swallow'],
    ['package_revise', 'swallow'],
    ['resource_create', 'cut-upload'],
  ] as const) {
    const { office, people, proxy, hub, services } = await throughProxy()
    const { parcel } = await approvedFor({ office, people }, hub)
    let lost = 0
    proxy.plan(request => (request.path.endsWith(action) && lost++ === 0 ? fault : 'pass'))
    const sender = sendFrom(office)
    await until(
      async () => {
        sender.sendNow()
        return office.parcels.byId(parcel)?.state
      },
      state => state === 'done',
    )
    expect(lost, action).toBeGreaterThan(0)
    expect(services.hub.packages()).toMatchObject([{ private: false, num_resources: 3 }])
  }
})

test('what was being sent when the program ended is looked up by the next start, not sent a second time', async () => {
  const { office, people, proxy, hub, services } = await throughProxy()
  const { parcel } = await approvedFor({ office, people }, hub)
  const stopped = Promise.withResolvers<void>()
  const first = startSending(office, {
    random: () => 0,
    fetch: async (url, init) => {
      const answer = await fetch(url, init)
      if (url.endsWith('package_revise')) {
        first.close()
        stopped.resolve()
      }
      return answer
    },
  })
  await stopped.promise
  await until(
    async () => first.isBusy(),
    busy => !busy,
  )
  expect(office.parcels.byId(parcel)?.state).toBe('sending')
  const from = proxy.seen.length
  sendFrom(office)
  await settled(office, parcel, 'done')
  const writes = proxy.seen.slice(from).filter(request => /_(create|patch|revise|update)$/.test(request.path))
  expect(writes).toEqual([])
  expect(services.hub.packages()).toHaveLength(1)
})

test('no kind of line fault is taken for a delivery, and a person’s trouble stays a person’s', async () => {
  const kinds: readonly Fault[] = ['captive', 'gateway', 'unavailable', 'redirect']
  for (const kind of kinds) {
    const { office, people, proxy, hub, services } = await throughProxy()
    const { parcel, version } = await approvedFor({ office, people }, hub)
    proxy.plan(() => kind)
    sendFrom(office)
    const row = await until(
      async () => office.parcels.byId(parcel),
      found => (found?.tries ?? 0) > 0 && found?.state !== 'sending',
    )
    expect(row?.state, kind).toMatch(kind === 'redirect' ? /needs-person/ : /unsure|waiting/)
    expect(office.versions.byId(version)?.state).toBe('queued')
    expect(services.hub.packages()).toEqual([])
  }
})

test('a sender that was closed touches nothing any more', async () => {
  const { office, people, proxy, hub } = await throughProxy()
  const { parcel } = await approvedFor({ office, people }, hub)
  const sender = sendFrom(office)
  sender.close()
  sender.wake()
  sender.sendNow()
  await new Promise(resolve => setTimeout(resolve, 100))
  expect([proxy.seen, office.parcels.byId(parcel)?.state]).toEqual([[], 'waiting'])
})

test('a table that is not the one that was approved does not leave the house', async () => {
  const one = await practiceOffice()
  const { office } = one
  const { parcel, version } = await approvedFor(one, one.hubOf('ckan'))
  const recovered = office.recipes.at(version, 1)?.recovered ?? ''
  const { path, close } = await office.vault.open('recovered', recovered)
  await close()
  const whole = readFileSync(path)
  // Not a table at all, a table cut in two, and one that reads well and says something else.
  const forgeries = [
    () => writeFileSync(path, 'ปลอม'),
    () => writeFileSync(path, whole.subarray(0, whole.length / 2)),
    () => {
      const db = openSqlite(path)
      // The second value of the first row, a figure, is one more.
      const { changes } = db
        .prepare("UPDATE page SET rows = json_set(rows, '$[0][1]', json_extract(rows, '$[0][1]') + 1) WHERE n = 0")
        .run()
      expect(changes).toBe(1)
      db.close()
    },
  ]
  for (const forge of forgeries) {
    writeFileSync(path, whole)
    forge()
    office.parcels.change(parcel, { state: 'waiting', fault: null })
    const sender = sendFrom(office)
    expect((await settled(office, parcel, 'needs-person')).fault?.code).toMatch(/^vault\/altered$/)
    sender.close()
  }
  expect(one.services.hub.packages()).toEqual([])
})
