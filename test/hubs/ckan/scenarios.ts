import { strict as assert } from 'node:assert'
import { askSchema, probeCkan } from '../../../electron/hubs/ckan-probe.ts'
import { HubFault } from '../../../electron/hubs/hub-fault.ts'
import { createTransport } from '../../../electron/hubs/transport.ts'
import { refusedBy } from '../../../shared/describe/forms-of-hubs.ts'
import type { Description } from '../../../shared/describe/profile.ts'
import { readHubProfile } from '../../../shared/describe/read-hub-profile.ts'
import { readProfile } from '../../../shared/describe/read-profile.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import type { Publication } from '../../../shared/publish/publication.ts'
import { readCkanPackage } from '../../../shared/publish/read-ckan-package.ts'
import { fullDescription } from '../../shared/describe/descriptions.ts'
import { courierTo, deliver } from '../deliver.ts'
import { type Fault, startFaultProxy } from '../fault-proxy.ts'
import { csvOf, hashOf, sampleFiles, samplePublication } from '../sample-publication.ts'
import type { RealCkan } from './stand-up.ts'

export type Check = (name: string, work: () => Promise<void>) => Promise<void>

const signal = new AbortController().signal

/** What our client must get right on a real CKAN, told one by one to `check`. */
export async function runScenarios(ckan: RealCkan, flavour: 'stock' | 'scheming', check: Check): Promise<void> {
  const { address, token, organisation } = ckan
  let count = 0
  const fresh = (change: Partial<Publication> = {}): Publication => {
    const n = `${flavour}-${++count}`
    return samplePublication({
      dataset: `dataset-${n}`,
      slug: `cars-${n}`,
      title: `จำนวนรถ ${n}`,
      organisation,
      key: `publish/dataset-${n}/1/hub-1`,
      ...change,
    })
  }
  const next = (publication: Publication, change: Partial<Publication> = {}): Publication =>
    samplePublication({ ...publication, number: 2, key: publication.key.replace('/1/', '/2/'), ...change })
  const send = (
    publication: Publication,
    base = address,
    options: { token?: string; overrule?: boolean; csv?: string; every?: boolean } = {},
  ) =>
    deliver(progress => {
      const overrule = options.overrule === true ? { overrule: true } : {}
      return courierTo(base, publication, { ...options, token: options.token ?? token, progress: { ...progress, ...overrule } })
    })
  const show = async (slug: string, as = '') => {
    const answer = await fetch(`${address}/api/3/action/package_show?id=${slug}`, { headers: as === '' ? {} : { authorization: as } })
    return readCkanPackage(((await answer.json()) as { result?: unknown }).result)
  }
  const call = (action: string, input: object) =>
    fetch(`${address}/api/3/action/${action}`, {
      method: 'POST',
      headers: { authorization: ckan.admin, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })

  await check('a probe finds CKAN 2.10, the editor and the organisation', async () => {
    const probe = await probeCkan({ port: createTransport(fetch, { kind: 'loopback' }), base: address, token }, organisation)
    assert.equal(probe.works, true)
    assert.match(probe.lines[0]?.facts.version ?? '', /^2\.10\./)
    assert.equal(probe.lines.at(-1)?.code, flavour === 'stock' ? 'stock-metadata' : 'thai-metadata')
  })
  await check('its form is taken from what it answers, and is the measure of what goes there', async () => {
    const answer = await askSchema({ port: createTransport(fetch, { kind: 'loopback' }), base: address, token })
    if (flavour === 'stock') {
      assert.equal(answer, null)
      return
    }
    const { profile } = readHubProfile(answer, { id: 'hub-1', title: 'CKAN' })
    // This CKAN was set up with the preset for tags, which asks for none.
    const house = thaiGdc.fields
      .filter(({ on }) => on === 'dataset')
      .map(field => (field.key === 'tag_string' ? { ...field, required: false } : field))
    const byKey = new Map(profile.fields.map(field => [field.key, field]))
    for (const { key, kind, required, codes } of house) {
      const taken = byKey.get(key)
      assert.deepEqual([key, taken?.kind, taken?.required, taken?.codes.length], [key, kind, required, codes.length])
    }
    assert.deepEqual(readProfile(JSON.parse(JSON.stringify(profile))), profile)
    const told = (values: Description): string[] => refusedBy(profile, values, null).map(({ key, code }) => `${key} ${code}`)
    assert.deepEqual(told(fullDescription), [])
    const { objective: _, ...without } = fullDescription
    assert.deepEqual(told({ ...without, geo_coverage: 'ดวงจันทร์' }), ['objective missing', 'geo_coverage not-in-list'])
  })
  await check('a bad token is seen at once, and not taken for a reader', async () => {
    const thrown = await courierTo(address, fresh(), { token: 'x'.repeat(40) })
      .send(signal, () => {})
      .catch((fault: unknown) => fault)
    assert.equal(thrown instanceof HubFault && thrown.code, 'hub/token')
  })

  const first = fresh()
  await check('a version is published and read back equal by anybody', async () => {
    assert.equal((await send(first)).parcel.state, 'done')
    const found = await show(first.slug)
    assert.equal(found?.isPrivate, false)
    assert.deepEqual(found?.resources.map(one => one.format).toSorted(), ['CSV', 'JSON'])
    const csv = found?.resources.find(one => one.format === 'CSV')
    const bytes = await (await fetch(`${address}/dataset/${found?.id}/resource/${csv?.id}/download/${csv?.fileName}`)).text()
    assert.equal(bytes, csvOf(1))
  })
  await check('a version in every format is published and read back equal by anybody', async () => {
    const all = fresh()
    assert.equal((await send(all, address, { every: true })).parcel.state, 'done')
    const found = await show(all.slug)
    const wanted = sampleFiles(all, csvOf(1), true)
    const told = (files: readonly { readonly id: string; readonly format: string; readonly fileName: string }[]) =>
      files.map(({ id, format, fileName }) => `${id} ${format} ${fileName}`).toSorted()
    assert.deepEqual(told(found?.resources ?? []), told(wanted))
    for (const { id, fileName, sha256 } of wanted) {
      const answer = await fetch(`${address}/dataset/${found?.id}/resource/${id}/download/${fileName}`)
      assert.equal(hashOf(await answer.text()), sha256)
    }
    // The next version goes out in two formats only: the others are taken away with the old ones.
    const two = next(all)
    assert.equal((await send(two)).parcel.state, 'done')
    assert.equal((await show(all.slug))?.resources.length, 2)
  })
  await check('sent again, it is found and nothing is doubled', async () => {
    const before = await show(first.slug)
    assert.equal((await send(first)).parcel.state, 'done')
    assert.equal((await show(first.slug))?.modified, before?.modified)
    assert.equal((await show(first.slug))?.resources.length, 2)
  })
  await check('the next version takes the place of the first in one step', async () => {
    assert.equal((await send(next(first, { title: 'ฉบับที่สอง' }))).parcel.state, 'done')
    const found = await show(first.slug)
    assert.equal(found?.title, 'ฉบับที่สอง')
    assert.deepEqual(found?.resources.map(one => one.fileName).toSorted(), [`${first.slug}-v2.csv`, `${first.slug}-v2.json`])
  })
  await check('what somebody changed on the hub is not written over without a word', async () => {
    const publication = fresh()
    await send(publication)
    const patched = await call('package_patch', { id: publication.slug, notes: 'แก้ที่ศูนย์กลาง' })
    assert.equal(patched.status, 200)
    const { parcel } = await send(next(publication))
    // A scheming hub whose tags are one text drops them itself when somebody patches another field: that is a change too.
    const changed = flavour === 'stock' ? ['notes'] : ['notes', 'tags']
    assert.deepEqual([parcel.fault?.code, parcel.fault?.facts.fields], ['hub/conflict', changed])
    assert.equal((await send(next(publication), address, { overrule: true })).parcel.state, 'done')
  })
  await check('what others added to the dataset stays', async () => {
    const publication = fresh()
    await send(publication)
    const found = await show(publication.slug)
    await call('resource_create', { package_id: found?.id, name: 'คู่มือ', format: 'PDF', url: 'https://example.org/guide.pdf' })
    const extras = [...(found?.extras ?? [])].map(([key, value]) => ({ key, value }))
    await call('package_patch', { id: publication.slug, extras: [...extras, { key: 'hub_rank', value: '5' }] })
    assert.equal((await send(next(publication))).parcel.state, 'done')
    const after = await show(publication.slug)
    assert.equal(
      after?.resources.some(one => one.fileName === 'guide.pdf'),
      true,
    )
    assert.equal(after?.extras.get('hub_rank'), '5')
    assert.equal(after?.resources.length, 3)
  })
  await check('a file that the hub finds too large is told so', async () => {
    const csv = `province,cars\n${'ก,1\n'.repeat(600_000)}`
    assert.equal((await send(fresh(), address, { csv })).parcel.fault?.code, 'hub/too-large')
  })
  await check('a dataset in the trash waits for a person', async () => {
    const publication = fresh()
    await send(publication)
    await call('package_delete', { id: publication.slug })
    assert.equal((await send(next(publication))).parcel.fault?.facts.reason, 'deleted')
  })

  const proxy = await startFaultProxy(address)
  const damaging: readonly Fault[] = ['swallow', 'cut-before', 'truncate', 'gateway-after', 'captive']
  for (const fault of damaging)
    await check(`a line that does ‘${fault}’ at any one request delivers once and proves it`, async () => {
      for (let n = 0; n < 12; n++) {
        const publication = fresh()
        const start = proxy.seen.length
        proxy.plan(request => (request.n - start === n ? fault : 'pass'))
        const { parcel } = await send(publication, proxy.address)
        assert.equal(parcel.state, 'done', `request ${n}: ${JSON.stringify(parcel.fault)}`)
        assert.equal((await show(publication.slug))?.resources.length, 2)
      }
    })
  await proxy.close()
}
