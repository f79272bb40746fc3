import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginIntake } from '../../../electron/desk/begin-intake.ts'
import { discardFile } from '../../../electron/desk/discard-file.ts'
import { endInterruptedIntake } from '../../../electron/desk/end-interrupted-intake.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { showHead } from '../../../electron/desk/show-head.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { seat } from '../kit/temp-desk.ts'
import { until } from '../kit/temp-rabian.ts'
import { clerkDesk, keepIn, layFile, smallSheet, takeIn } from '../kit/temp-workshop.ts'

const lyingIn = (office: Office) => ['quarantine', 'temp'].flatMap(name => readdirSync(join(office.folder, name)))

test('a discarded file leaves nothing but a line in the ledger: not its bytes, not the table of its first look', async () => {
  const { temp, office, clerk, workshop, lineOf } = await clerkDesk()
  const head = await seat(temp, 'head', 'head')
  const file = await takeIn(office, clerk.session, workshop)
  expect(lineOf(file)).toMatchObject({ state: 'quarantine', first: { rows: 3, columns: 3 } })
  expect(lyingIn(office).length).toBe(2)
  expect(showHead(office, clerk.session, workshop, { file }).head?.lines[0]).toEqual(smallSheet.split('\n')[0]?.split(','))
  expect((await faultOf(discardFile(office, head.session, workshop, file))).code).toBe('people/not-allowed')
  await discardFile(office, clerk.session, workshop, file)
  expect([lyingIn(office), workshop.firsts.size, lineOf(file)]).toEqual([[], 0, undefined])
  expect(office.events.lastOf('file-discarded', `file:${file}`)).toMatchObject({ actor: clerk.id })
  expect((await faultOf(discardFile(office, clerk.session, workshop, file))).code).toBe('ask/not-found')
  expect(checkLedger(office).broken).toBeNull()
})

test('the first rows of a file that waits stand where they stand in it, blank ones among them', async () => {
  const { office, clerk, workshop } = await clerkDesk()
  const file = await takeIn(office, clerk.session, workshop, layFile(`จำนวนประชากร,,,\n,,,\n${smallSheet}`))
  const { lines } = showHead(office, clerk.session, workshop, { file }).head ?? { lines: [] }
  expect([lines[0]?.[0], lines[1]?.join(''), lines[2]]).toEqual(['จำนวนประชากร', '', ['อำเภอ', 'ชาย', 'หญิง', 'รวม']])
})

test('the very same file is told to be kept already, with its dataset; another sheet of it may still be kept', async () => {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  const path = layFile(smallSheet)
  const { dataset, file: kept, version } = await keepIn(office, clerk.session, workshop, path)
  const again = await takeIn(office, clerk.session, workshop, path)
  const title = office.versions.byId(version)?.title
  expect([lineOf(kept)?.same, lineOf(again)?.same]).toEqual([null, { dataset, title }])
  const other = await takeIn(office, clerk.session, workshop, layFile(`${smallSheet}หมายเหตุ : ข้อมูลเบื้องต้น\n`))
  expect(lineOf(other)?.same).toBeNull()
  const second = await keepFile(office, clerk.session, workshop, { file: again, table: lineOf(again)?.first?.table ?? '' })
  expect(second.dataset).not.toBe(dataset)
})

test('a kept file is not discarded, a refused one is struck off the list', async () => {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  const { file: kept } = await keepIn(office, clerk.session, workshop)
  expect((await faultOf(discardFile(office, clerk.session, workshop, kept))).code).toBe('ask/not-found')
  const refused = await takeIn(office, clerk.session, workshop, layFile('%PDF-1.7', 'รายงาน.pdf'))
  expect(lineOf(refused)?.state).toBe('refused')
  await discardFile(office, clerk.session, workshop, refused)
  expect(lineOf(refused)).toBeUndefined()
})

test('a look whose end cannot be written down is said to be interrupted, and can be discarded', async () => {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  // As on a disk without a byte of room: every further line about a file is refused by the database itself.
  office.db.exec("CREATE TRIGGER no_room BEFORE UPDATE ON file BEGIN SELECT RAISE(ABORT, 'no room'); END")
  const file = await takeIn(office, clerk.session, workshop)
  expect(office.files.byId(file)?.state).toBe('reading')
  expect(lineOf(file)).toMatchObject({ state: 'refused', job: null, fault: { code: 'file/interrupted' } })
  expect([lyingIn(office), workshop.firsts.size]).toEqual([[], 0])
  office.db.exec('DROP TRIGGER no_room')
  await discardFile(office, clerk.session, workshop, file)
  expect(office.files.byId(file)?.state).toBe('erased')
})

test('a file that is being looked at is not discarded under the eyes of its reader', async () => {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  const { file, job } = await beginIntake(office, clerk.session, workshop, layFile(smallSheet))
  expect(lineOf(file)).toMatchObject({ state: 'reading', job })
  expect((await faultOf(discardFile(office, clerk.session, workshop, file))).code).toBe('ask/not-found')
  workshop.jobs.cancel(job)
  await until(
    async () => lineOf(file)?.state,
    state => state === 'refused',
  )
  expect(lineOf(file)?.fault?.code).toBe('ask/cancelled')
  expect(lyingIn(office)).toEqual([])
})

test('a start says of every look that was cut off that it was, and keeps nothing half-copied', async () => {
  const { office, clerk, lineOf } = await clerkDesk()
  const [file, other] = [office.newId(), office.newId()]
  const row = { bytes: 10, kind: '', sha256: null, importedBy: clerk.id, importedAt: office.now(), look: null, fault: null }
  office.files.add({ ...row, id: file, name: 'ค้าง.csv', state: 'reading' })
  office.files.add({ ...row, id: other, name: 'รอ.csv', state: 'quarantine' })
  for (const id of [file, other]) await office.vault.quarantine(id, layFile(smallSheet))
  await endInterruptedIntake(office)
  expect(lineOf(file)).toMatchObject({ state: 'refused', fault: { code: 'file/interrupted', facts: { file: 'ค้าง.csv' } } })
  expect(await office.vault.listQuarantined()).toEqual([other])
  await endInterruptedIntake(office)
  expect(office.files.byId(other)?.state).toBe('quarantine')
})

test('a file that waits stays on the list, however many were kept since', async () => {
  const { office, clerk, lineOf } = await clerkDesk()
  const add = (state: 'quarantine' | 'kept'): string => {
    const id = office.newId()
    const kept = { id, name: 'ก.csv', bytes: 1, kind: 'csv', sha256: '0'.repeat(64), look: null, fault: null }
    office.files.add({ ...kept, state, importedBy: clerk.id, importedAt: office.now() })
    return id
  }
  const [first, old] = [add('quarantine'), add('kept')]
  for (let n = 0; n < 50; n++) add('kept')
  expect([lineOf(first)?.state, lineOf(old)]).toEqual(['quarantine', undefined])
})
