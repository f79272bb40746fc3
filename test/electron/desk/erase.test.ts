import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { eraseHoldings } from '../../../electron/desk/erase-holdings.ts'
import { makeBackup, makeDailyBackup } from '../../../electron/desk/keep-backups.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { parcelFolder } from '../../../electron/desk/publish-files.ts'
import { reconcileVault } from '../../../electron/desk/reconcile-vault.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { withdrawVersion } from '../../../electron/desk/withdraw-version.ts'
import type { ParcelState } from '../../../shared/model/version.ts'
import { addHub, checkLedger, type Draft, keptDraft } from '../kit/draft.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))

async function bytesOf(office: Office, draft: Draft): Promise<readonly Buffer[]> {
  const held = [office.vault.open('originals', draft.original), office.vault.open('recovered', draft.recovered)]
  return (await Promise.all(held)).map(({ path }) => readFileSync(path))
}

/** A parcel of the draft in the given state, the table written out for it as the outbox does. */
function layParcel(office: Office, { version, dataset }: Draft, state: ParcelState, bytes: Buffer): string {
  const [id, hub, at] = [office.newId(), addHub(office, 'exchange'), office.now()]
  office.parcels.add({
    ...{ id, key: `publish/${dataset}/1/${hub}`, hub, dataset, version, state, bytes: bytes.length, tries: 0, notBefore: 0, progress: {} },
    ...{ fault: null, raw: '', receipt: null, address: null, createdAt: at, changedAt: at },
  })
  mkdirSync(parcelFolder(office, id), { recursive: true })
  writeFileSync(join(parcelFolder(office, id), 'รถยนต์-v1.csv'), bytes)
  return id
}

test('a secret file goes with its tables and the office’s own backups; its description and the ledger stay', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const other = await keptDraft(office, clerk.actor)
  const secret = await keptDraft(office, clerk.actor, { level: 'secret' })
  const held = await bytesOf(office, secret)
  for (const one of held) layParcel(office, secret, 'withdrawn', one)
  await makeDailyBackup(office)
  const { path: stick } = await makeBackup(office, temp.session, tempFolder())
  expect(await eraseHoldings(office, clerk.actor, requireVersion(office, secret.version), { why: 'secret', reason: '' })).toEqual({
    elsewhere: [stick],
  })
  const left = filesBelow(office.folder)
  for (const one of held) expect(left.some(file => file.includes(one.subarray(0, 64)))).toBe(false)
  expect(office.recipes.ofVersion(secret.version)).toEqual([])
  expect(office.files.byId(secret.file)).toMatchObject({ state: 'erased', look: null })
  expect(await office.vault.check('originals', other.original)).toBe(true)
  expect(office.events.lastOf('file-erased', `file:${secret.file}`)?.body).toMatchObject({ sha256: secret.original, why: 'secret' })
  expect(checkLedger(office).broken).toBeNull()
  await submitVersion(office, clerk.session, { version: secret.version, note: '' })
  expect(requireVersion(office, secret.version)).toMatchObject({ state: 'submitted', tableSha: null })
})

test('a start puts vault and database in step: moves without their commit go back, what nobody names goes', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const kept = await keptDraft(office, clerk.actor)
  // Killed between the move into the vault and the commit that says so.
  const source = office.vault.tempPath()
  writeFileSync(source, 'ไฟล์ที่ค้างอยู่')
  const { sha256 } = await office.vault.quarantine('f1', source)
  office.files.add({
    ...{ id: 'f1', name: 'a.csv', bytes: 10, kind: 'csv', sha256, state: 'quarantine' },
    ...{ importedBy: clerk.id, importedAt: office.now(), look: null, fault: null },
  })
  await office.vault.keep('f1', sha256)
  await office.vault.quarantine('f2', source)
  const orphan = office.vault.tempPath()
  writeFileSync(orphan, 'ตารางที่ไม่มีใครอ้าง')
  await office.vault.adoptRecovered(orphan)
  await reconcileVault(office)
  expect(await office.vault.listQuarantined()).toEqual(['f1'])
  expect(await office.vault.list('originals')).toEqual([kept.original])
  expect(await office.vault.list('recovered')).toEqual([kept.recovered])
})

test('an erasure that was cut short is finished by the next start: outbox and backups hold nothing of it', async () => {
  const temp = await tempDesk()
  const { office, desk } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const secret = await keptDraft(office, clerk.actor, { level: 'secret' })
  const held = await bytesOf(office, secret)
  for (const one of held) layParcel(office, secret, 'done', one)
  await makeDailyBackup(office)
  const found = (folder: string): boolean => filesBelow(folder).some(file => held.some(one => file.includes(one.subarray(0, 64))))
  // The program ends right after the commit that struck the rows.
  const cut = eraseHoldings(office, clerk.actor, requireVersion(office, secret.version), { why: 'secret', reason: '' }).catch(() => null)
  desk.close()
  await cut
  expect([found(join(office.folder, 'backups')), found(join(office.folder, 'outbox'))]).toEqual([true, true])
  const again = createDesk(desk.setup)
  await chooseOffice(again, { which: 'office' })
  const opened = again.office()
  if (!opened) throw new Error('closed')
  expect(found(opened.folder)).toBe(false)
  expect(opened.settings.get('erasure.pending')).toBe(false)
  expect(opened.backups.all().filter(backup => backup.automatic && existsSync(backup.path))).toHaveLength(1)
  expect(checkLedger(opened).broken).toBeNull()
  again.close()
})

test('a withdrawn version leaves no table in the outbox, and a start takes away what no parcel wants', async () => {
  const temp = await tempDesk()
  const { office, desk } = temp
  const [clerk, head] = [await seat(temp, 'clerk', 'clerk'), await seat(temp, 'head', 'head')]
  const drafts = [await keptDraft(office, clerk.actor), await keptDraft(office, clerk.actor)] as const
  const [waiting, other] = drafts.map(draft => layParcel(office, draft, 'waiting', Buffer.from('ตาราง')))
  for (const { version } of drafts) office.versions.change(version, { state: 'queued' })
  const left = () => readdirSync(join(office.folder, 'outbox'))
  await withdrawVersion(office, head.session, { version: drafts[0].version, reason: 'ตัวเลขผิด', password })
  expect(office.parcels.byId(waiting ?? '')?.state).toBe('withdrawn')
  expect(left()).toEqual([other])
  mkdirSync(join(office.folder, 'outbox', 'ของรายการที่ไม่มีแล้ว'))
  desk.close()
  const again = createDesk(desk.setup)
  await chooseOffice(again, { which: 'office' })
  expect(left()).toEqual([other])
  again.close()
})
