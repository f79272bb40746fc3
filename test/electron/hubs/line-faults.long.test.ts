import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PracticeHub, startPracticeHub } from '../../../electron/practice/hub.ts'
import { listOf } from '../../../electron/practice/hub-state.ts'
import { courierTo, deliver, token } from '../../hubs/deliver.ts'
import { type Fault, type FaultProxy, faults, startFaultProxy } from '../../hubs/fault-proxy.ts'
import { samplePublication, tempFolder } from '../../hubs/sample-publication.ts'

const users = [{ name: 'office', token, capacity: 'editor' as const }]
const organisation = { name: 'office-of-practice', title: 'สำนักงานฝึกหัด' }
let hub: PracticeHub
let proxy: FaultProxy
let count = 0

beforeAll(async () => {
  hub = await startPracticeHub({ folder: tempFolder(), port: 0, flavour: 'stock', organisation, users })
  proxy = await startFaultProxy(hub.address)
})
afterAll(async () => {
  await proxy.close()
  await hub.close()
})

// Every run gets a dataset of its own: what one run leaves must not help the next.
const freshPublication = () => {
  const n = ++count
  return samplePublication({ dataset: `dataset-${n}`, slug: `cars-${n}`, title: `รถ ${n}`, key: `publish/dataset-${n}/1/hub-1` })
}
const onHub = (slug: string) => hub.packages().filter(one => String(one.name).startsWith(slug) && one.name === slug)

async function isReallyThere(publication: ReturnType<typeof freshPublication>): Promise<boolean> {
  const found = onHub(publication.slug)
  if (found.length !== 1 || found[0]?.private !== false || listOf(found[0], 'resources').length !== 2) return false
  await courierTo(hub.address, publication).prove(new AbortController().signal)
  return true
}

/** Faults at the n-th request after the start of a delivery, then a line that is whole. */
async function deliverThrough(publication: ReturnType<typeof freshPublication>, at: readonly (readonly [number, Fault])[]) {
  const first = proxy.seen.length
  const plan = new Map(at)
  proxy.plan(request => plan.get(request.n - first) ?? 'pass')
  return deliver(progress => courierTo(proxy.address, publication, { progress, timeMs: 2000 }))
}

const hostOf = (address: string): string => new URL(address).host

// A redirect is a person's matter: it says that the hub has moved.
const passing = faults.filter(fault => fault !== 'redirect')

for (const fault of passing)
  test(`a line that does ‘${fault}’ at any one request delivers once and proves it`, async () => {
    for (let n = 0; n < 14; n++) {
      const publication = freshPublication()
      const { parcel } = await deliverThrough(publication, [[n, fault]])
      expect(parcel.state).toBe('done')
      expect(await isReallyThere(publication)).toBe(true)
    }
  })

test('a line that sends us elsewhere is left alone, and nobody is told the token', async () => {
  const elsewhere = await startFaultProxy(hub.address)
  const moved = await startFaultProxy(hub.address, elsewhere.address)
  try {
    for (let n = 0; n < 14; n++) {
      const first = moved.seen.length
      moved.plan(request => (request.n === first + n ? 'redirect' : 'pass'))
      const { parcel } = await deliver(progress => courierTo(moved.address, freshPublication(), { progress, timeMs: 2000 }))
      expect(parcel.fault).toEqual({ code: 'hub/redirected', facts: { host: hostOf(moved.address), to: hostOf(elsewhere.address) } })
      expect(parcel.state).toBe('needs-person')
    }
    // The hub itself was told, so that what follows proves something.
    expect(moved.seen.some(request => request.authorization === token)).toBe(true)
    expect(elsewhere.seen).toEqual([])
  } finally {
    await moved.close()
    await elsewhere.close()
  }
})

test('no mixture of faults leads to a second dataset, or to done without the data being there', async () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(...passing))
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 8 }), async at => {
      const publication = freshPublication()
      const { parcel } = await deliverThrough(publication, at)
      expect(onHub(publication.slug).length).toBeLessThanOrEqual(1)
      // Cut short twice in a row, a file looks different: a person is asked, and trying again mends it.
      if (parcel.state === 'needs-person') expect(parcel.fault?.code).toBe('hub/differs')
      const last = parcel.state === 'needs-person' ? (await deliverThrough(publication, [])).parcel : parcel
      expect(last.state).toBe('done')
      expect(await isReallyThere(publication)).toBe(true)
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('a captive portal on every request never looks like a delivery', async () => {
  proxy.plan(() => 'captive')
  const { parcel, attempts } = await deliver(progress => courierTo(proxy.address, freshPublication(), { progress }), 12)
  expect(attempts).toBe(12)
  expect(parcel.state).toBe('unsure')
  expect(parcel.fault?.code).toBe('hub/nonsense')
})

test('a hub that is busy all day keeps the parcel waiting and says when to come again', async () => {
  proxy.plan(() => 'busy')
  const { parcel } = await deliver(progress => courierTo(proxy.address, freshPublication(), { progress }), 50)
  expect(parcel.state).toBe('waiting')
  expect(parcel.tries).toBe(50)
  expect(parcel.notBefore - Date.now()).toBeGreaterThan(5000)
})

test('a line that is down costs no try', async () => {
  const down = await startFaultProxy(hub.address)
  await down.close()
  const { parcel } = await deliver(progress => courierTo(down.address, freshPublication(), { progress }), 5)
  expect(parcel).toMatchObject({ state: 'waiting', tries: 0, fault: { code: 'hub/offline' } })
})
