import { expect, onTestFinished, test } from 'vitest'
import { type Delivery, openDelivery } from '../../../electron/desk/delivery.ts'
import { secretOf } from '../../../electron/desk/hub-line.ts'
import { listOutbox } from '../../../electron/desk/list-outbox.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { probeHub } from '../../../electron/desk/probe-hub.ts'
import { HubFault } from '../../../electron/hubs/hub-fault.ts'
import type { HttpAsk } from '../../../electron/hubs/transport.ts'
import { watchSecrets } from '../../../electron/hubs/without-secrets.ts'
import { startFaultProxy } from '../../hubs/fault-proxy.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, practiceOffice } from '../kit/practice-desk.ts'
import { until } from '../kit/temp-rabian.ts'

// The services of the practice run already; begun a second time they would take the hub from behind the proxy.
function deliveryOf(office: Office): Delivery {
  office.settings.set('practice.off', true)
  const delivery = openDelivery(office, { fetch, random: () => 0 })
  onTestFinished(delivery.close)
  return delivery
}

const lyingPort =
  (raw: string, facts = {}) =>
  async (_ask: HttpAsk) => {
    throw new HubFault('hub/refused', facts, { raw, waitMs: 7 })
  }
const said = async (secret: string, raw: string, facts = {}): Promise<HubFault> => {
  const { port, withoutSecrets } = watchSecrets(lyingPort(raw, facts))
  const fault = await faultOf(withoutSecrets(() => port({ method: 'GET', url: 'https://hub.example', headers: { authorization: secret } })))
  if (!(fault instanceof HubFault)) throw fault
  return fault
}

test('a token that a hub repeats is neither kept nor shown', async () => {
  for (const kind of ['ckan', 'exchange'] as const) {
    const one = await practiceOffice()
    const { office, people } = one
    const hub = one.hubOf(kind)
    const secret = office.secrets.open(secretOf(hub))
    const proxy = await startFaultProxy(kind === 'ckan' ? one.services.hub.address : one.services.exchange.address)
    onTestFinished(proxy.close)
    proxy.plan(() => 'echo')
    office.hubs.change(hub, { address: proxy.address })
    const { parcel } = await approvedFor(one, hub, { level: kind === 'ckan' ? 'open' : 'internal' })
    const delivery = deliveryOf(office)
    const row = await until(
      async () => office.parcels.byId(parcel),
      found => found?.state === 'needs-person',
    )
    const sent = proxy.seen.map(request => request.authorization).filter(text => text !== '')
    expect(sent.length).toBeGreaterThan(0)
    expect(row?.raw).toContain('•••')
    const told = JSON.stringify([row, await listOutbox(office, people.clerk.session, delivery)])
    for (const text of [secret, ...sent, ...sent.map(one => one.replace('Basic ', '')), ...sent.map(encodeURIComponent)])
      expect(told).not.toContain(text)
  }
})

test('what a probe tells of a hub that repeats the token has none of it', async () => {
  const one = await practiceOffice()
  const hub = one.hubOf('ckan')
  const proxy = await startFaultProxy(one.services.hub.address)
  onTestFinished(proxy.close)
  proxy.plan(() => 'echo')
  one.office.hubs.change(hub, { address: proxy.address })
  const delivery = deliveryOf(one.office)
  const token = 'ความลับ-ที่ไม่ควรบอกใคร'
  const draft = {
    kind: 'ckan' as const,
    name: 'ศูนย์',
    address: proxy.address,
    token: encodeURIComponent(token),
    organisation: 'x',
    levelKey: '',
  }
  const found = await probeHub(one.office, one.people.head.session, delivery, { draft }).catch(thrown => thrown)
  expect(proxy.seen.some(request => request.authorization === encodeURIComponent(token))).toBe(true)
  expect(JSON.stringify([found, found instanceof HubFault ? found.raw : ''])).not.toContain(encodeURIComponent(token))
})

test('a secret is struck in every spelling, in facts, and where what the hub said was cut in the middle of it', async () => {
  const secret = 'a"b/ลับ+1'
  const basic = `Basic ${Buffer.from(`office:${encodeURIComponent(secret)}`).toString('base64')}`
  const spelled = [secret, encodeURIComponent(secret), JSON.stringify(secret), basic]
  for (const text of spelled) expect((await said(basic, `<${text}>`)).raw).toMatch(/^<"?(Basic )?•••"?>$/)
  expect((await said('Bearer abcdefgh', 'x', { fields: ['abcdefgh', 'title'], type: 'abcdefgh!', status: 409 })).facts).toEqual({
    ...{ fields: ['•••', 'title'], type: '•••!', status: 409 },
  })
  const cut = await said('abcdefgh', `${'.'.repeat(3995)}abcdefgh`)
  expect(cut.raw.endsWith('.•••')).toBe(true)
  expect(cut.waitMs).toBe(7)
})
