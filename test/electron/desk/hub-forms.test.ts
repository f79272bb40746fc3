import { expect, onTestFinished, test } from 'vitest'
import { approveVersion, targetsFor } from '../../../electron/desk/approve-version.ts'
import { openDelivery } from '../../../electron/desk/delivery.ts'
import { openDescription, saveDescription } from '../../../electron/desk/describe-version.ts'
import { dropForm, listForms, takeForm } from '../../../electron/desk/keep-hub-forms.ts'
import { removeHub, saveHub } from '../../../electron/desk/keep-hubs.ts'
import { listRefusals } from '../../../electron/desk/refused-by-hubs.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import type { HubSetup } from '../../../electron/practice/hub.ts'
import { startPracticeHub } from '../../../electron/practice/hub.ts'
import { checkLedger, keepTerms, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { withRealTable } from '../kit/real-table.ts'
import { settled } from '../kit/sending.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const flavours = { thai: 'https://203.0.113.7', older: 'https://203.0.113.8', stock: 'https://203.0.113.9' } as const
type Flavour = keyof typeof flavours

/** An office with three open hubs that really answer, each of another line. */
async function setting() {
  const temp = await tempDesk()
  const { office, session: admin } = temp
  const hubs = new Map<string, Awaited<ReturnType<typeof startPracticeHub>>>()
  const delivery = openDelivery(office, {
    fetch: (url, init) => {
      const host = /^https:\/\/[^/]+/.exec(url)?.[0] ?? ''
      return fetch(url.replace(host, hubs.get(host)?.address ?? ''), init)
    },
  })
  onTestFinished(delivery.close)
  const ids = {} as Record<Flavour, string>
  for (const [flavour, address] of Object.entries(flavours) as [Flavour, string][]) {
    const setup: HubSetup = {
      ...{ folder: tempFolder(), port: 0, flavour, organisation: { name: 'stat-office', title: 'สำนักงานสถิติ' } },
      users: [{ name: 'office', token: 'token', capacity: 'editor' }],
    }
    const hub = await startPracticeHub(setup)
    onTestFinished(hub.close)
    hubs.set(address, hub)
    const draft = { kind: 'ckan' as const, name: `ศูนย์ ${flavour}`, address, token: 'token', organisation: 'stat-office', levelKey: '' }
    ids[flavour] = (await saveHub(office, admin, delivery, { id: null, draft })).hub
    keepTerms(office, ids[flavour])
  }
  const people = {
    clerk: await seat(temp, 'clerk', 'clerk'),
    supervisor: await seat(temp, 'supervisor', 'supervisor'),
    head: await seat(temp, 'head', 'head'),
  }
  const { version } = await keptDraft(office, people.clerk.actor)
  await withRealTable(office, version)
  const refusals = () => listRefusals(office, people.clerk.session, { version }).hubs
  const license = (license_id: string) => saveDescription(office, people.clerk.session, { version, values: { license_id } })
  return { office, admin, delivery, ids, people, version, refusals, license, hubAt: (flavour: Flavour) => hubs.get(flavours[flavour]) }
}

test('a form is taken from the hub that answers, with date and hash; it is the measure for that hub alone, told by its name before submission', async () => {
  const { office, admin, delivery, ids, people, version, refusals, license } = await setting()
  license('Creative Commons Attribution No-Derivs')
  expect(refusals()).toEqual([])
  await takeForm(office, admin, delivery, { hub: ids.thai })
  expect(refusals()).toEqual([])
  await takeForm(office, admin, delivery, { hub: ids.older })
  const form = listForms(office, people.clerk.session).hubs.find(({ hub }) => hub === ids.older)?.form
  expect(form?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(form).toMatchObject({ at: expect.stringMatching(/^\d{4}-/), notes: [] })
  expect(form?.required).toBeGreaterThanOrEqual(13)
  expect(refusals()).toMatchObject([
    { hub: ids.older, name: 'ศูนย์ older', problems: [{ key: 'license_id', th: 'สัญญาอนุญาต', code: 'not-in-list' }] },
  ])
  expect(openDescription(office, people.clerk.session, { version }).problems).toEqual([])
  license('Creative Commons Attributions')
  expect(refusals()).toEqual([])
  license('Creative Commons Attribution No-Derivs')
  dropForm(office, admin, { hub: ids.older })
  expect(refusals()).toEqual([])
  expect(listForms(office, admin).hubs.find(({ hub }) => hub === ids.older)?.form).toBeNull()
  await takeForm(office, admin, delivery, { hub: ids.older })
  await removeHub(office, admin, { hub: ids.older })
  expect(refusals()).toEqual([])
  expect(checkLedger(office).broken).toBeNull()
})

test('a hub that refuses cannot be approved for; those that take it can, and it is read back there', async () => {
  const { office, admin, delivery, ids, people, version, license, hubAt } = await setting()
  const { clerk, supervisor, head } = people
  await takeForm(office, admin, delivery, { hub: ids.older })
  license('Open Data Common')
  saveDescription(office, clerk.session, { version, values: { data_category: 'ข้อมูลสาธารณะ', objective: ['อื่นๆ'], objective_other: 'x' } })
  license('Creative Commons Attribution Share-Alike')
  office.inTransaction(() =>
    office.versions.change(version, {
      description: { ...requireVersion(office, version).description, license_id: 'อื่นๆ', license_id_other: 'สัญญาของหน่วยงาน' },
    }),
  )
  license('Creative Commons Attribution Share-Alike')
  await submitVersion(office, clerk.session, { version, note: '' })
  await reviewVersion(office, supervisor.session, { version, remark: '', password })
  const targets = targetsFor(office, requireVersion(office, version)).map(({ id }) => id)
  expect(targets.sort()).toEqual([ids.thai, ids.older, ids.stock].sort())
  // What the hub asks for changes between the review and the signature.
  const row = office.hubForms.all()[0]
  if (row === undefined) throw new Error('no form')
  const document = structuredClone(row.document) as { fields: { key: string; required: boolean }[] }
  for (const field of document.fields) if (field.key === 'created_date' || field.key === 'url') field.required = true
  office.inTransaction(() => office.hubForms.add({ ...row, document: document as unknown as typeof row.document }))
  expect(
    targetsFor(office, requireVersion(office, version))
      .map(({ id }) => id)
      .sort(),
  ).toEqual([ids.thai, ids.stock].sort())
  const approve = (hubs: string[]) => approveVersion(office, head.session, { version, targets: hubs, remark: '', password })
  const refused = await faultOf(approve([ids.thai, ids.older]))
  expect([refused.code, refused.facts.hub]).toEqual(['hub/form', 'ศูนย์ older'])
  expect(office.parcels.ofVersion(version)).toEqual([])
  await approve([ids.thai, ids.stock])
  delivery.sender.wake()
  for (const { id } of office.parcels.ofVersion(version)) await settled(office, id, 'done')
  expect([hubAt('thai'), hubAt('stock'), hubAt('older')].map(hub => hub?.packages().length)).toEqual([1, 1, 0])
})

test('a hub without a form of its own is told so, and the office’s goes on counting', async () => {
  const { office, admin, delivery, ids } = await setting()
  const refused = await faultOf(takeForm(office, admin, delivery, { hub: ids.stock }))
  expect([refused.code, refused.facts.file, refused.facts.why]).toEqual(['describe/bad-schema', 'ศูนย์ stock', 'none'])
  expect(office.hubForms.all()).toEqual([])
})
