import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { saveAnnouncement, showAnnouncement } from '../../../electron/desk/announce.ts'
import { acceptTerms, listTerms } from '../../../electron/desk/hub-terms.ts'
import { createShelf } from '../../../electron/desk/shelf.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { approvedFor, practiceOffice } from '../kit/practice-desk.ts'
import { samplePicture } from '../kit/sample-picture.ts'
import { sendFrom, settled } from '../kit/sending.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const atom = { atom: 'http://www.w3.org/2005/Atom' }

test('once read back, a dataset has a page, a text, a picture and feeds; before that, and once withdrawn, nothing', async () => {
  const one = await practiceOffice()
  const { office, people } = one
  const shelf = createShelf(office)
  const { parcel, dataset, version } = await approvedFor(one, one.hubOf('ckan'))
  const open = () => showAnnouncement(office, people.clerk.session, { shelf }, { dataset })
  expect((await open()).announced).toBeNull()
  sendFrom(office)
  await settled(office, parcel, 'done')
  const { announced } = await open()
  if (announced === null) throw new Error('nothing to announce')
  expect(announced.address).toBe(office.parcels.byId(parcel)?.address)
  expect(announced.chart?.drawing.boxes).toHaveLength(6)
  const feed = XmlDocument.fromString(announced.atom)
  expect(feed.find('/atom:feed/atom:entry/atom:id', atom).map(node => node.content)).toEqual([announced.address])
  feed.dispose()
  // Every file of the page is there for everybody.
  const links = [...announced.page.matchAll(/<li><a href="([^"]+)"/g)].map(([, link]) => link ?? '')
  expect(links).toHaveLength(3)
  expect(announced.page).toContain('>พจนานุกรมข้อมูล (CSV) <')
  for (const link of links) expect((await fetch(link)).status).toBe(200)
  const parent = tempFolder()
  const save = (picture: string | null) => saveAnnouncement(office, people.clerk.session, { shelf }, parent, { dataset, picture })
  for (const bad of ['', 'x', samplePicture(1200, 631), samplePicture(1200, 630).slice(0, -8)])
    expect((await faultOf(save(bad))).facts.field).toBe('picture')
  expect(readdirSync(parent)).toEqual([])
  const { path } = await save(samplePicture(1200, 630))
  const saved = readdirSync(path ?? '').sort()
  expect(saved.map(name => name.replace(/^.*-v1/, 'v1')).sort()).toEqual([
    'feed.atom',
    'v1.html',
    'v1.png',
    'v1.rss-item.xml',
    'v1.svg',
    'v1.txt',
  ])
  expect(readFileSync(join(path ?? '', saved.find(name => name.endsWith('.html')) ?? ''), 'utf8')).toBe(announced.page)
  // The picture that the page names lies beside it, byte for byte.
  const [, named = ''] = /og:image" content="([^"]+)"/.exec(announced.page) ?? []
  expect(readFileSync(join(path ?? '', named)).toString('base64')).toBe(samplePicture(1200, 630))
  const plain = await saveAnnouncement(office, people.clerk.session, { shelf }, tempFolder(), { dataset, picture: null })
  const without = readdirSync(plain.path ?? '').map(name => readFileSync(join(plain.path ?? '', name), 'utf8'))
  expect(without.join('')).not.toMatch(/\.png/)
  await withdrawVersion(office, people.head.session, { version, reason: 'ตัวเลขผิด', password: people.head.password })
  expect((await open()).announced).toBeNull()
  expect((await faultOf(save(null))).code).toBe('ask/not-found')
  await shelf.close()
})

test('nothing goes to a hub whose terms nobody has accepted; the word of the head lets what waits go, and stands in the ledger', async () => {
  const one = await practiceOffice({}, { terms: false })
  const { office, people, services } = one
  const hub = one.hubOf('ckan')
  const { parcel } = await approvedFor(one, hub)
  const sender = sendFrom(office)
  expect((await settled(office, parcel, 'needs-person')).fault).toMatchObject({ code: 'hub/terms' })
  expect(services.hub.packages()).toEqual([])
  const { hubs, mayAccept } = listTerms(office, people.clerk.session)
  expect(hubs).toMatchObject([{ hub, accepted: null, waiting: 1 }])
  expect(mayAccept).toHaveLength(1)
  const page = 'https://data.go.th/th/pages/dga-open-government-license'
  const accept = (session = people.head.session, read = page) =>
    Promise.resolve().then(() => acceptTerms(office, session, { sender }, { hub, page: read }))
  expect((await faultOf(accept(people.clerk.session))).code).toBe('people/not-allowed')
  expect((await faultOf(accept(people.head.session, 'javascript:alert(1)'))).code).toBe('hub/bad-address')
  await accept()
  await settled(office, parcel, 'done')
  const now = listTerms(office, people.clerk.session).hubs[0]
  expect(now).toMatchObject({ page, waiting: 0, accepted: { by: 'หัวหน้าหน่วยงาน (ฝึก)' } })
  expect(office.events.ofObjects([`hub:${hub}`]).at(-1)).toMatchObject({ action: 'terms-accepted', body: { page, host: '127.0.0.1' } })
  expect(checkLedger(office)).toMatchObject({ broken: null })
  // Another host under the same row is another hub.
  office.hubs.change(hub, { address: 'https://elsewhere.example' })
  expect(listTerms(office, people.clerk.session).hubs[0]?.accepted).toBeNull()
})
