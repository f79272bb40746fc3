import { expect, test } from 'vitest'
import { showProgress } from '../../../electron/desk/show-progress.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { addHub, keptDraft } from '../kit/draft.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'

const month = 31 * 86_400_000

test('what was submitted counts in its month of Thailand, and what waits is told with its oldest', async () => {
  const temp = await tempDesk()
  const { office, clock } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  addHub(office, 'ckan')
  const one = await keptDraft(office, clerk.actor)
  const since = office.now()
  await submitVersion(office, clerk.session, { version: one.version, note: '' })
  // Half an hour before the first of January in Thailand, which in UTC is the last of December either way.
  clock.pass(Date.UTC(2026, 11, 31, 17, 30) - office.clock())
  const two = await keptDraft(office, clerk.actor)
  await signIn(office, temp.session, { account: 'admin', password })
  const later = await seat(temp, 'another', 'clerk')
  await submitVersion(office, later.session, { version: two.version, note: '' })
  const draft = await keptDraft(office, clerk.actor)
  const progress = showProgress(office, later.session)
  expect(progress.months).toHaveLength(12)
  expect(progress.months.slice(-3)).toEqual([
    { month: '2026-11', submitted: 1, published: 0 },
    { month: '2026-12', submitted: 0, published: 0 },
    { month: '2027-01', submitted: 1, published: 0 },
  ])
  expect(progress.waits).toMatchObject([
    { state: 'draft', count: 1 },
    { state: 'submitted', count: 2 },
  ])
  expect((progress.waits[1]?.oldest ?? '') >= since).toBe(true)
  expect(office.versions.byId(draft.version)?.state).toBe('draft')
})

test('what was published before the twelve months is in the sum', async () => {
  const temp = await tempDesk()
  const { office, clock } = temp
  for (const version of ['ก', 'ข'])
    office.inTransaction(() => office.record('office', { action: 'verified', object: `version:${version}`, body: {} }))
  office.inTransaction(() => office.record('office', { action: 'verified', object: 'parcel:ก', body: {} }))
  expect(showProgress(office, temp.session)).toMatchObject({ publishedBefore: 0 })
  expect(showProgress(office, temp.session).months.at(-1)).toMatchObject({ month: '2026-11', published: 2 })
  clock.pass(13 * month)
  // Who has been away for a year signs in anew.
  await signIn(office, temp.session, { account: 'admin', password })
  expect(showProgress(office, temp.session)).toMatchObject({ publishedBefore: 2, waits: [] })
})
