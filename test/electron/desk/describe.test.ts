import { expect, test } from 'vitest'
import { openDescription, saveDescription } from '../../../electron/desk/describe-version.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { addHub, checkLedger, type Draft, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'

async function desk() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  return { temp, office, clerk, slugOf: ({ dataset }: Draft) => office.datasets.byId(dataset)?.slug }
}
const nameProblems = (office: Office, session: Parameters<typeof openDescription>[1], version: string) =>
  openDescription(office, session, { version })
    .problems.filter(({ key }) => key === 'name')
    .map(({ code }) => code)

function addParcel(office: Office, { version, dataset }: Draft): void {
  const [id, hub, at] = [office.newId(), addHub(office, 'ckan'), office.now()]
  office.parcels.add({
    ...{ id, key: `publish/${dataset}/1/${hub}`, hub, dataset, version, state: 'done', bytes: 0, tries: 0, notBefore: 0, progress: {} },
    ...{ fault: null, raw: '', receipt: null, address: 'https://hub.example/dataset/cars', createdAt: at, changedAt: at },
  })
}

test('what was typed is saved as it is, an emptied field goes, and one sitting is one line of the ledger', async () => {
  const { office, clerk } = await desk()
  const { version } = await keptDraft(office, clerk.actor)
  const before = office.events.head().seq
  saveDescription(office, clerk.session, { version, values: { title: 'รถยนต์ใหม่', maintainer_email: 'ไม่ใช่อีเมล' } })
  const meter = saveDescription(office, clerk.session, { version, values: { notes: '  ' } })
  const row = office.versions.byId(version)
  expect(row?.title).toBe('รถยนต์ใหม่')
  expect(row?.description).toMatchObject({ title: 'รถยนต์ใหม่', maintainer_email: 'ไม่ใช่อีเมล' })
  expect(row?.description).not.toHaveProperty('notes')
  expect(meter.filled).toBeLessThan(meter.required)
  expect(office.events.head().seq).toBe(before + 1)
  expect(checkLedger(office).broken).toBeNull()
})

test('a dataset takes the name of its description where it is free and well-formed, and keeps its own otherwise', async () => {
  const { office, clerk, slugOf } = await desk()
  const [one, other] = [await keptDraft(office, clerk.actor), await keptDraft(office, clerk.actor)]
  const own = slugOf(one)
  const name = (text: string) => saveDescription(office, clerk.session, { version: one.version, values: { name: text } })
  name('รถยนต์')
  expect(slugOf(one)).toBe(own)
  name(slugOf(other) ?? '')
  expect(slugOf(one)).toBe(own)
  expect(nameProblems(office, clerk.session, one.version)).toEqual(['slug-taken'])
  name('cars-by-province')
  expect([slugOf(one), nameProblems(office, clerk.session, one.version)]).toEqual(['cars-by-province', []])
})

test('a description under the name of another dataset is not submitted; once the name is free it is', async () => {
  const { office, clerk, slugOf } = await desk()
  const [one, other] = [await keptDraft(office, clerk.actor), await keptDraft(office, clerk.actor)]
  const wanted = slugOf(other) ?? ''
  saveDescription(office, clerk.session, { version: one.version, values: { name: wanted } })
  const submit = () => submitVersion(office, clerk.session, { version: one.version, note: '' })
  expect((await faultOf(submit())).code).toBe('version/incomplete')
  saveDescription(office, clerk.session, { version: other.version, values: { name: 'something-else' } })
  await submit()
  expect([office.versions.byId(one.version)?.state, slugOf(one)]).toEqual(['submitted', wanted])
})

test('a name that a hub knows stays for ever: the field is fixed, and what is typed there is not taken', async () => {
  const { office, clerk, slugOf } = await desk()
  const draft = await keptDraft(office, clerk.actor)
  const slug = slugOf(draft)
  addParcel(office, draft)
  office.versions.change(draft.version, {
    state: 'verified',
    description: { ...office.versions.byId(draft.version)?.description, name: 'old-name' },
  })
  const { version } = await renewVersion(office, clerk.session, { version: draft.version })
  expect(office.versions.byId(version)?.description.name).toBe(slug)
  const form = openDescription(office, clerk.session, { version })
  expect(form.fields.filter(field => field.fixed).map(field => field.key)).toEqual(['name'])
  expect(form.proposals.filter(({ key }) => key === 'name')).toEqual([])
  saveDescription(office, clerk.session, { version, values: { name: 'another-name' } })
  expect([slugOf(draft), office.versions.byId(version)?.description.name]).toEqual([slug, slug])
})

test('a submitted description can be read by everyone and changed by no one', async () => {
  const { office, clerk } = await desk()
  const { version } = await keptDraft(office, clerk.actor)
  await submitVersion(office, clerk.session, { version, note: '' })
  expect(openDescription(office, clerk.session, { version })).toMatchObject({ editable: false })
  const change = async () => saveDescription(office, clerk.session, { version, values: { title: 'อย่างอื่น' } })
  expect((await faultOf(change())).code).toBe('version/frozen')
})
