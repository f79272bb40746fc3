import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eraseHoldings } from '../../../electron/desk/erase-holdings.ts'
import { makeBackup, makeDailyBackup } from '../../../electron/desk/keep-backups.ts'
import { reconcileVault } from '../../../electron/desk/reconcile-vault.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))

test('a secret file goes with its tables and the office’s own backups; its description and the ledger stay', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const other = await keptDraft(office, clerk.actor)
  const secret = await keptDraft(office, clerk.actor, { level: 'secret' })
  const bytes = [office.vault.open('originals', secret.original), office.vault.open('recovered', secret.recovered)]
  const held = (await Promise.all(bytes)).map(({ path }) => readFileSync(path))
  await makeDailyBackup(office)
  const { path: stick } = await makeBackup(office, temp.session, tempFolder())
  expect(await eraseHoldings(office, clerk.actor, requireVersion(office, secret.version), 'secret')).toEqual({ elsewhere: [stick] })
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
