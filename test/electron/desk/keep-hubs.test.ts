import { expect, onTestFinished, test } from 'vitest'
import { type Delivery, openDelivery } from '../../../electron/desk/delivery.ts'
import { privateHubsSetting, secretOf } from '../../../electron/desk/hub-line.ts'
import { listHubs, removeHub, saveHub } from '../../../electron/desk/keep-hubs.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { type HubDraft, probeHub } from '../../../electron/desk/probe-hub.ts'
import type { Session } from '../../../electron/desk/session.ts'
import type { Fetch } from '../../../electron/hubs/transport.ts'
import { type PracticeHub, startPracticeHub } from '../../../electron/practice/hub.ts'
import { startFaultProxy } from '../../hubs/fault-proxy.ts'
import { addHub, checkLedger, keepTerms } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, type PracticeOffice, practiceOffice } from '../kit/practice-desk.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { until } from '../kit/temp-rabian.ts'

const token = 'รหัส-ของ-สำนักงาน'
const address = 'https://203.0.113.7'
const draftWith = (more: Partial<Extract<HubDraft, { kind: 'ckan' }>> = {}): HubDraft => ({
  ...{ kind: 'ckan', name: 'ศูนย์ข้อมูลเปิด', address, token: encodeURIComponent(token), organisation: 'stat-office', levelKey: '' },
  ...more,
})

type Setting = {
  readonly office: Office
  readonly admin: Session
  readonly clerk: Session
  readonly people: PracticeOffice['people']
  readonly hub: PracticeHub
  readonly delivery: Delivery
  readonly asked: string[]
}

// The web begins at the edge of this machine: what would go to a public address goes to a hub that really answers.
async function setting(): Promise<Setting> {
  const temp = await tempDesk()
  const hub = await startPracticeHub({
    ...{ folder: tempFolder(), port: 0, organisation: { name: 'stat-office', title: 'สำนักงานสถิติ' } },
    users: [{ name: 'office', token: encodeURIComponent(token), capacity: 'editor' }],
  })
  onTestFinished(hub.close)
  const asked: string[] = []
  const line: Fetch = (url, init) => {
    asked.push(url)
    return fetch(url.replace(/^https:\/\/[^/]+/, hub.address), init)
  }
  const delivery = openDelivery(temp.office, { fetch: line })
  onTestFinished(delivery.close)
  const seatOf = async (role: 'clerk' | 'supervisor' | 'head') => ({ session: (await seat(temp, role, role)).session, password })
  const people = { clerk: await seatOf('clerk'), supervisor: await seatOf('supervisor'), head: await seatOf('head') }
  return { office: temp.office, admin: temp.session, people, clerk: people.clerk.session, hub, delivery, asked }
}

test('a hub is saved once it answered, its token sealed and in no list, no line of the ledger and no file in the clear', async () => {
  const { office, admin, clerk, delivery } = await setting()
  expect(await probeHub(office, admin, delivery, { draft: draftWith() })).toMatchObject({
    ...{ works: true, organisations: [{ name: 'stat-office', title: 'สำนักงานสถิติ' }] },
  })
  expect(office.hubs.all()).toEqual([])
  const { hub } = await saveHub(office, admin, delivery, { id: null, draft: draftWith({ address: `${address}/` }) })
  expect(office.secrets.open(secretOf(hub))).toBe(encodeURIComponent(token))
  expect((await listHubs(office, clerk)).hubs).toEqual([
    {
      ...{ id: hub, kind: 'ckan', name: 'ศูนย์ข้อมูลเปิด', address, practice: false },
      ...{ organisation: 'stat-office', recipient: '', hasSecret: true },
    },
  ])
  expect(office.events.lastOf('hub-saved', `hub:${hub}`)?.body).toMatchObject({ address, organisation: 'stat-office' })
  const rows = ['hub', 'event', 'setting', 'sealed'].map(table => JSON.stringify(office.db.prepare(`SELECT * FROM ${table}`).all()))
  expect(rows.join()).not.toContain(encodeURIComponent(token))
  expect(checkLedger(office).broken).toBeNull()
})

test('a hub that is changed keeps its token where none is typed, and a hub of another kind or none at all cannot be changed', async () => {
  const { office, admin, delivery } = await setting()
  const { hub } = await saveHub(office, admin, delivery, { id: null, draft: draftWith() })
  await saveHub(office, admin, delivery, { id: hub, draft: draftWith({ name: 'ชื่อใหม่', token: '' }) })
  expect(office.hubs.byId(hub)?.name).toBe('ชื่อใหม่')
  expect(office.secrets.open(secretOf(hub))).toBe(encodeURIComponent(token))
  expect((await faultOf(saveHub(office, admin, delivery, { id: 'none', draft: draftWith() }))).code).toBe('ask/not-found')
  const exchange = addHub(office, 'exchange')
  expect((await faultOf(saveHub(office, admin, delivery, { id: exchange, draft: draftWith() }))).code).toBe('ask/not-found')
})

test('a token that was given for one address never goes to another: there it must be typed again', async () => {
  const { office, admin } = await setting()
  const told: (string | null)[] = []
  const stranger = await startPracticeHub({
    ...{ folder: tempFolder(), port: 0, organisation: { name: 'stat-office', title: 'สำนักงานสถิติ' } },
    users: [{ name: 'office', token: encodeURIComponent(token), capacity: 'editor' }],
  })
  onTestFinished(stranger.close)
  const listening = openDelivery(office, {
    fetch: (url, init) => {
      told.push(new Headers(init?.headers).get('authorization'))
      return fetch(url.replace(/^https:\/\/[^/]+/, stranger.address), init)
    },
  })
  onTestFinished(listening.close)
  const { hub } = await saveHub(office, admin, listening, { id: null, draft: draftWith() })
  told.length = 0
  const elsewhere = draftWith({ address: 'https://203.0.113.8', token: '' })
  expect((await faultOf(saveHub(office, admin, listening, { id: hub, draft: elsewhere }))).code).toMatch(/^hub\//)
  expect(told.filter(header => header !== null)).toEqual([])
  expect(office.hubs.byId(hub)?.address).toBe(address)
})

test('what does not work is not saved, and says why', async () => {
  const { office, admin, delivery } = await setting()
  const refusal = async (draft: HubDraft) => (await faultOf(saveHub(office, admin, delivery, { id: null, draft }))).code
  expect(await refusal(draftWith({ token: 'another-token' }))).toBe('hub/token')
  expect(await refusal(draftWith({ token: '' }))).toBe('hub/token')
  expect(await refusal(draftWith({ organisation: 'other-office' }))).toBe('hub/not-authorised')
  expect(await refusal(draftWith({ name: '  ' }))).toBe('ask/malformed')
  expect(await refusal(draftWith({ address: 'ftp://203.0.113.7' }))).toBe('hub/bad-address')
  expect(office.hubs.all()).toEqual([])
  expect(office.events.page(null, 0, 1)[0]?.action).not.toBe('hub-saved')
})

test('only an administrator probes, saves and removes', async () => {
  const { office, clerk, delivery, asked } = await setting()
  for (const work of [
    probeHub(office, clerk, delivery, { draft: draftWith() }),
    saveHub(office, clerk, delivery, { id: null, draft: draftWith() }),
    removeHub(office, clerk, { hub: 'any' }),
  ])
    expect((await faultOf(work)).code).toBe('people/not-allowed')
  expect(asked).toEqual([])
})

test('a real office sends nothing to this machine, and to its own network only where that was allowed', async () => {
  const { office, admin, delivery, hub, asked } = await setting()
  const refusal = async (to: string) => faultOf(saveHub(office, admin, delivery, { id: null, draft: draftWith({ address: to }) }))
  for (const host of [
    hub.address,
    hub.address.replace('http', 'https'),
    'https://2130706433',
    'https://0177.0.0.1',
    'https://[::ffff:7f00:1]',
  ])
    expect((await refusal(host)).code).toMatch(/^hub\/(bad-address|not-secure)$/)
  expect(await refusal('https://office:secret@203.0.113.7')).toMatchObject({ code: 'hub/bad-address' })
  expect(await refusal('https://10.1.2.3')).toMatchObject({ code: 'hub/bad-address', facts: { reason: 'private' } })
  expect(asked).toEqual([])
  office.settings.set(privateHubsSetting, true)
  await saveHub(office, admin, delivery, { id: null, draft: draftWith({ address: 'https://10.1.2.3' }) })
  expect((await refusal('https://127.0.0.1')).code).toBe('hub/bad-address')
})

test('a probe that is sent elsewhere stops there', async () => {
  const one = await practiceOffice()
  const elsewhere = await startFaultProxy(one.services.hub.address)
  const proxy = await startFaultProxy(one.services.hub.address, elsewhere.address)
  onTestFinished(async () => void (await Promise.all([proxy.close(), elsewhere.close()])))
  proxy.plan(() => 'redirect')
  one.office.hubs.change(one.hubOf('ckan'), { address: proxy.address })
  one.office.settings.set('practice.off', true)
  const delivery = openDelivery(one.office, { fetch })
  onTestFinished(delivery.close)
  const draft = draftWith({ address: proxy.address })
  expect((await faultOf(probeHub(one.office, one.people.head.session, delivery, { draft }))).code).toBe('hub/redirected')
  expect([proxy.seen.length, elsewhere.seen.length]).toEqual([1, 0])
})

test('the practice office can never be given a real hub, nor another service on this machine, nor lose its own', async () => {
  const one = await practiceOffice()
  const other = await startPracticeHub({
    ...{ folder: tempFolder(), port: 0, organisation: { name: 'stat-office', title: 'x' } },
    users: [{ name: 'office', token: encodeURIComponent(token), capacity: 'editor' }],
  })
  onTestFinished(other.close)
  one.office.settings.set('practice.off', true)
  const asked: string[] = []
  const delivery = openDelivery(one.office, {
    fetch: (url, init) => {
      asked.push(url)
      return fetch(url, init)
    },
  })
  onTestFinished(delivery.close)
  const admin = one.people.head.session
  for (const to of [address, 'https://data.go.th', other.address, other.address.replace('127.0.0.1', 'localhost')])
    for (const id of [null, one.hubOf('ckan')])
      expect((await faultOf(saveHub(one.office, admin, delivery, { id, draft: draftWith({ address: to }) }))).code).toBe(
        'hub/practice-only',
      )
  expect((await faultOf(removeHub(one.office, admin, { hub: one.hubOf('ckan') }))).code).toBe('hub/practice-only')
  expect(asked).toEqual([])
  expect(one.office.hubs.all().every(hub => hub.practice && hub.address.startsWith('http://127.0.0.1:'))).toBe(true)
})

test('a real office publishes at the hub that it saved; once removed the hub loses its token, and what was meant for it waits for a person', async () => {
  const { office, people, admin, delivery, hub: service } = await setting()
  const { hub } = await saveHub(office, admin, delivery, { id: null, draft: draftWith() })
  keepTerms(office, hub)
  const settled = (parcel: string, state: string) =>
    until(
      async () => office.parcels.byId(parcel),
      row => row?.state === state,
    )
  const first = await approvedFor({ office, people }, hub)
  delivery.sender.wake()
  expect((await settled(first.parcel, 'done'))?.address).toContain(`${address}/dataset/`)
  expect(service.packages()).toMatchObject([{ private: false }])
  const second = await approvedFor({ office, people }, hub)
  await removeHub(office, admin, { hub })
  expect([office.hubs.all(), office.secrets.has(secretOf(hub))]).toEqual([[], false])
  expect(office.events.lastOf('hub-removed', `hub:${hub}`)?.body).toEqual({ kind: 'ckan', address })
  delivery.sender.wake()
  expect((await settled(second.parcel, 'needs-person'))?.fault?.code).toBe('hub/none')
  expect((await faultOf(removeHub(office, admin, { hub }))).code).toBe('ask/not-found')
  expect((await faultOf(saveHub(office, admin, delivery, { id: hub, draft: draftWith() }))).code).toBe('ask/not-found')
  expect(service.packages()).toHaveLength(1)
})
