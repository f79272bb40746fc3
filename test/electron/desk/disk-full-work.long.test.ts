import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type TestContext, test } from 'vitest'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { beginIntake } from '../../../electron/desk/begin-intake.ts'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { correctTable } from '../../../electron/desk/correct-table.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { makeBackup } from '../../../electron/desk/keep-backups.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { listFiles } from '../../../electron/desk/list-files.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { isOfficeThere } from '../../../electron/desk/open-office.ts'
import { restoreBackup } from '../../../electron/desk/restore-backup.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { smallDisk } from '../kit/small-disk.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { keepIn, layFile, smallSheet, takeIn, tempWorkshop } from '../kit/temp-workshop.ts'

const ballastOf = (disk: string): string => join(disk, 'ballast')
const empty = (disk: string): void => rmSync(ballastOf(disk), { force: true })

/** Fills the disk until so many bytes are left. */
function fill(disk: string, left: number, office?: Office): void {
  empty(disk)
  office?.db.pragma('wal_checkpoint(TRUNCATE)')
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballastOf(disk), randomBytes(Math.max(0, bavail * bsize - left)))
}

async function desk(context: TestContext) {
  const disk = smallDisk(100 << 20)
  if (!disk) return context.skip('no small disk can be mounted here')
  const temp = await tempDesk({ dataFolder: disk })
  const clerk = await seat(temp, 'clerk', 'clerk')
  return { disk, temp, office: temp.office, clerk, workshop: tempWorkshop(temp.office) }
}
const lyingIn = (office: Office) => ['quarantine', 'temp'].flatMap(name => readdirSync(join(office.folder, name)))

test('a file for which there is no room is refused with the figures, and nothing of it stays', async context => {
  const { disk, office, clerk, workshop } = await desk(context)
  fill(disk, 2 << 20, office)
  const file = await takeIn(office, clerk.session, workshop)
  const line = listFiles(office, clerk.session, workshop).files.find(one => one.id === file)
  expect(line).toMatchObject({ state: 'refused', fault: { code: 'disk/full' } })
  expect(Number(line?.fault?.facts.needed)).toBeGreaterThan(Number(line?.fault?.facts.free))
  expect(lyingIn(office)).toEqual([])
  fill(disk, 0, office)
  const path = layFile(smallSheet)
  expect((await faultOf(beginIntake(office, clerk.session, workshop, path))).code).toBe('disk/full')
  expect(office.files.all()).toHaveLength(1)
  empty(disk)
  const again = await takeIn(office, clerk.session, workshop, path)
  expect(office.files.byId(again)?.state).toBe('quarantine')
  expect(checkLedger(office).broken).toBeNull()
})

test('a file that cannot be kept for want of room waits as before, and is kept when there is room again', async context => {
  const { disk, office, clerk, workshop } = await desk(context)
  const file = await takeIn(office, clerk.session, workshop)
  const table = workshop.firsts.get(file)?.taken ?? ''
  const keep = () => keepFile(office, clerk.session, workshop, { file, table })
  fill(disk, 0, office)
  expect((await faultOf(keep())).code).toBe('disk/full')
  expect([office.files.byId(file)?.state, office.datasets.all()]).toEqual(['quarantine', []])
  expect(await office.vault.listQuarantined()).toEqual([file])
  empty(disk)
  const { version } = await keep()
  expect([office.files.byId(file)?.state, office.versions.byId(version)?.state]).toEqual(['kept', 'draft'])
  expect(await office.vault.check('originals', office.files.byId(file)?.sha256 ?? '')).toBe(true)
  expect(checkLedger(office).broken).toBeNull()
})

test('a correction for which there is no room leaves the table as it was and can be made again', async context => {
  const { disk, office, clerk, workshop } = await desk(context)
  const { version } = await keepIn(office, clerk.session, workshop)
  const correct = () =>
    correctTable(office, clerk.session, workshop, { version, step: { name: 'set-value', params: { r: 1, c: 0, text: 'อำเภอเมือง' } } })
  fill(disk, 0, office)
  expect((await faultOf(correct())).code).toBe('disk/full')
  expect([office.recipes.ofVersion(version).length, office.versions.byId(version)?.recipeAt, lyingIn(office)]).toEqual([1, 0, []])
  empty(disk)
  await correct()
  expect(office.versions.byId(version)?.recipeAt).toBe(1)
  expect(checkLedger(office).broken).toBeNull()
})

test('an approval for which there is no room signs and queues nothing at all', async context => {
  const { disk, temp, office, clerk } = await desk(context)
  const [supervisor, head] = [await seat(temp, 'supervisor', 'supervisor'), await seat(temp, 'head', 'head')]
  const hub = addHub(office, 'ckan')
  const { version } = await keptDraft(office, clerk.actor)
  await submitVersion(office, clerk.session, { version, note: '' })
  await reviewVersion(office, supervisor.session, { version, remark: '', password })
  const approve = () => approveVersion(office, head.session, { version, targets: [hub], remark: 'เห็นชอบ', password })
  const seq = office.events.head().seq
  fill(disk, 0, office)
  expect((await faultOf(approve())).code).toBe('disk/full')
  expect([office.versions.byId(version)?.state, office.parcels.all(), office.approvals.all(), office.events.head().seq]).toEqual([
    'reviewed',
    [],
    [],
    seq,
  ])
  empty(disk)
  await approve()
  expect([office.versions.byId(version)?.state, office.parcels.all().length]).toEqual(['queued', 1])
  expect(checkLedger(office).broken).toBeNull()
})

test('a backup for which there is no room is restored whole or not at all, wherever the room ends', async context => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { version } = await keptDraft(temp.office, clerk.actor)
  const { path } = await makeBackup(temp.office, temp.session, tempFolder())
  const disk = smallDisk(4 << 20)
  if (!disk) return context.skip('no small disk can be mounted here')
  const dataFolder = join(disk, 'ระเบียน ข้อมูล')
  const target = createDesk({ ...temp.desk.setup, dataFolder })
  let tries = 0
  for (let left = 0; left < 4 << 20; left += 16 << 10, tries++) {
    fill(disk, left)
    const outcome = await restoreBackup(target, path ?? '', { password }).catch((thrown: unknown) => thrown)
    if (target.office()) break
    // Where the room ends in the middle of a write, SQLite cannot always tell why it failed.
    expect(outcome, `${left} bytes left`).toMatchObject({ code: expect.stringMatching(/^disk\/(full|write-failed)$/) })
    // Only the opening of it may still want for room: then all of it is there.
    if (isOfficeThere(target.folderOf('office'))) break
    expect(existsSync(dataFolder) ? readdirSync(dataFolder) : []).toEqual([])
  }
  empty(disk)
  if (!target.office()) await chooseOffice(target, { which: 'office' })
  expect(tries).toBeGreaterThan(9)
  const office = target.office()
  if (!office) throw new Error('never restored')
  for (const kind of ['originals', 'recovered'] as const)
    for (const sha256 of await temp.office.vault.list(kind)) expect(await office.vault.check(kind, sha256)).toBe(true)
  expect(office.versions.byId(version)?.state).toBe('draft')
  expect(checkLedger(office).broken).toBeNull()
  target.close()
})
