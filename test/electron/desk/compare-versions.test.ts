import { expect, test } from 'vitest'
import { compareVersions } from '../../../electron/desk/compare-versions.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { keptDraft } from '../kit/draft.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'

async function twoVersions() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const { version: first } = await keptDraft(office, clerk.actor)
  office.versions.change(first, { state: 'verified' })
  const { version: second } = await renewVersion(office, clerk.session, { version: first })
  return { office, first, second, changes: () => compareVersions(office, requireVersion(office, second)) }
}

/** Puts another table of the version in force. */
function retable(office: Office, version: string, rows: number, columns: readonly { name: string; unit: string | null }[]): void {
  const before = office.recipes.at(version, 0)
  if (!before) throw new Error('no table')
  const summary = { ...before.summary, rows, columns: columns.map(one => ({ ...one, label: one.name, type: 'integer' as const })) }
  office.recipes.add({ ...before, n: 1, summary })
  office.versions.change(version, { recipeAt: 1 })
}

test('a first version has nothing to be compared with', async () => {
  const { office, first } = await twoVersions()
  expect(compareVersions(office, requireVersion(office, first))).toBeNull()
})

test('a version that was only begun anew differs in nothing', async () => {
  const { changes } = await twoVersions()
  expect(changes()).toEqual({ previous: 1, rows: 0, columns: 0, description: 0, level: false })
})

test('rows gained and lost, columns touched, fields touched and a moved level are each told', async () => {
  const { office, first, second, changes } = await twoVersions()
  const rows = office.recipes.at(first, 0)?.summary.rows ?? 0
  const { description } = requireVersion(office, second)
  office.versions.change(second, { description: { ...description, notes: 'ใหม่', url: 'https://agency.go.th' }, level: 'internal' })
  retable(office, second, rows - 6, [{ name: 'cars', unit: 'คัน' }])
  // Of the two columns that were there, both are no longer as they were; the one that came is one of them.
  expect(changes()).toEqual({ previous: 1, rows: -6, columns: 2, description: 2, level: true })
})

test('a column whose unit alone changed is a changed column', async () => {
  const { office, first, second, changes } = await twoVersions()
  retable(office, first, 10, [{ name: 'cars', unit: 'คัน' }])
  retable(office, second, 12, [{ name: 'cars', unit: 'ร้อยคัน' }])
  expect(changes()).toMatchObject({ rows: 2, columns: 1 })
})

test('the comparison is with the version right before, and stands where a table was erased', async () => {
  const { office, first, second, changes } = await twoVersions()
  const rows = office.recipes.at(first, 0)?.summary.rows ?? 0
  office.recipes.dropAll(first)
  expect(changes()).toMatchObject({ previous: 1, rows, columns: 2 })
  const at = requireVersion(office, second)
  office.versions.add({ ...at, id: office.newId(), number: 3, title: 'ฉบับที่สาม' })
  const third = office.versions.ofDataset(at.dataset).at(-1)
  expect(third && compareVersions(office, third)?.previous).toBe(2)
})
