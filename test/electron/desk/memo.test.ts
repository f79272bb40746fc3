import { expect, test } from 'vitest'
import { openRecovered } from '../../../electron/db/recovered.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { returnVersion, reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { createShelf } from '../../../electron/desk/shelf.ts'
import { showMemo } from '../../../electron/desk/show-memo.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { lifeAsks } from '../../../shared/contract/life.ts'
import { findPlace } from '../../../shared/values/find-place.ts'
import { addHub, keptDraft } from '../kit/draft.ts'
import { carsGrid as grid, provinces, withRealTable } from '../kit/real-table.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'

test('the memo holds on one page what a reviewer and the head need, each sample with the cell that it came from', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const [clerk, supervisor, head] = [
    await seat(temp, 'clerk', 'clerk'),
    await seat(temp, 'supervisor', 'supervisor'),
    await seat(temp, 'head', 'head'),
  ]
  const hub = addHub(office, 'ckan')
  addHub(office, 'exchange')
  const { version } = await keptDraft(office, clerk.actor)
  await withRealTable(office, version)
  const workshop = { shelf: createShelf(office) }
  const memo = (session: typeof clerk.session, of = version) => showMemo(office, session, workshop, { version: of })
  expect((await memo(clerk.session)).may).toEqual({ submit: true, review: false, return: false, approve: false, withdraw: false })
  await submitVersion(office, clerk.session, { version, note: 'ขอตรวจ' })
  expect(await memo(clerk.session)).toMatchObject({ blocked: null, may: { submit: false, review: false } })
  expect(await memo(supervisor.session)).toMatchObject({ may: { review: true, return: true, approve: false } })
  await reviewVersion(office, supervisor.session, { version, remark: '', password })
  const page = await memo(head.session)
  expect(lifeAsks['life:memo'].output.parse(page)).toEqual(page)
  expect(page).toMatchObject({
    rows: 6,
    sheet: 'ม.ค.59',
    submittedBy: 'คุณclerk',
    reviewedBy: 'คุณsupervisor',
    approvedBy: null,
    filled: 14,
    required: 14,
  })
  expect(page).toMatchObject({ targets: [{ hub, kind: 'ckan' }], may: { approve: true, return: true }, changes: null, stars: 3 })
  expect(page.starsOf.rungs).toHaveLength(5)
  expect(page.remarks.map(remark => [remark.by, remark.text])).toEqual([['คุณclerk', 'ขอตรวจ']])
  expect(page.sample.length).toBeGreaterThanOrEqual(6)
  for (const { row, label, value, from } of page.sample) {
    expect(label).toBe(provinces[row])
    const [place] = from
    // A code comes from the cell that names the place.
    const code = /^\d\d$/.test(String(value)) ? findPlace(String(grid.cells.at(place?.r ?? 0, place?.c ?? 0)?.value), 'province') : null
    expect(code ?? grid.cells.at(place?.r ?? 0, place?.c ?? 0)?.value).toBe(value)
  }
  await returnVersion(office, head.session, { version, remark: 'เพิ่มหน่วยวัด', place: null, password })
  const next = await renewVersion(office, clerk.session, { version })
  const row = office.versions.byId(next.version)
  office.versions.change(next.version, { description: { ...row?.description, unit_of_measure: 'คัน' } })
  expect((await memo(clerk.session, next.version)).changes).toEqual({ previous: 1, rows: 0, columns: 0, description: 1, level: false })
  await workshop.shelf.close()
  const held = await office.vault.open('recovered', office.recipes.at(version, 1)?.recovered ?? '')
  const table = openRecovered(held.path)
  expect(table.page(0, 1).lines[0]?.values[0]).toBe('กระบี่')
  table.close()
})
