import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDesk } from '../../../electron/desk/desk.ts'
import { listBackups, makeBackup, makeDailyBackup } from '../../../electron/desk/keep-backups.ts'
import { restoreBackup } from '../../../electron/desk/restore-backup.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { verifyBackup } from '../../../electron/desk/verify-backup.ts'
import { noKeeper } from '../../../electron/people/secrets.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const stick = (): string => {
  const folder = join(tempFolder(), 'แฟลชไดรฟ์ E')
  mkdirSync(folder)
  return folder
}
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const vaultOf = (folder: string): readonly string[] =>
  ['originals', 'recovered'].flatMap(kind =>
    readdirSync(join(folder, kind), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => `${kind} ${entry.name} ${hashOf(join(entry.parentPath, entry.name))}`)
      .sort(),
  )

async function withBackup() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const drafts = [await keptDraft(temp.office, clerk.actor), await keptDraft(temp.office, clerk.actor, { level: 'internal' })]
  const { path } = await makeBackup(temp.office, temp.session, stick())
  if (!path) throw new Error('no backup')
  return { temp, drafts, path }
}

test('a backup restored on another machine is the office as it was, by every hash, and the ledger says so', async () => {
  const { temp, drafts, path } = await withBackup()
  temp.office.inTransaction(() => temp.office.secrets.seal('hub-token', 'abc'))
  const later = await makeBackup(temp.office, temp.session, stick())
  const before = { versions: temp.office.versions.newest(), people: temp.office.people.all(), vault: vaultOf(temp.office.folder) }
  expect((await verifyBackup(path, { files: true })).files).toHaveLength(4)
  const desk = createDesk({ ...temp.desk.setup, dataFolder: tempFolder(), keeper: noKeeper })
  expect((await faultOf(restoreBackup(desk, later.path ?? '', { password: 'ผิดแน่นอน' }))).code).toBe('people/wrong-password')
  expect(readdirSync(desk.setup.dataFolder)).toEqual([])
  await restoreBackup(desk, later.path ?? '', { password })
  const office = desk.office()
  if (!office) throw new Error('closed')
  expect({ versions: office.versions.newest(), people: office.people.all(), vault: vaultOf(office.folder) }).toEqual(before)
  for (const draft of drafts) expect(await office.vault.check('originals', draft.original)).toBe(true)
  expect(office.secrets.open('hub-token')).toBe('abc')
  expect(office.events.page(null, 0, 1)).toMatchObject([{ action: 'restored', actor: 'office' }])
  expect(checkLedger(office).broken).toBeNull()
  await signIn(office, desk.session, { account: 'clerk', password })
  desk.close()
})

test('where an office is, nothing is restored over it', async () => {
  const { temp, path } = await withBackup()
  expect((await faultOf(restoreBackup(temp.desk, path, { password }))).code).toBe('backup/target-not-empty')
  const desk = createDesk({ ...temp.desk.setup, dataFolder: tempFolder() })
  mkdirSync(desk.folderOf('office'))
  writeFileSync(join(desk.folderOf('office'), 'ของคนอื่น.txt'), 'x')
  expect((await faultOf(restoreBackup(desk, path, { password }))).code).toBe('backup/target-not-empty')
  expect(readFileSync(join(desk.folderOf('office'), 'ของคนอื่น.txt'), 'utf8')).toBe('x')
})

test('a backup with one changed or missing byte anywhere is refused, and nothing of it stays', async () => {
  const { temp, drafts, path } = await withBackup()
  const original = drafts[0]?.original ?? ''
  const file = join('originals', original.slice(0, 2), original)
  const spoil: readonly ((folder: string) => void)[] = [
    folder => appendFileSync(join(folder, 'office.db'), 'x'),
    folder => appendFileSync(join(folder, 'ledger.jsonl'), 'x'),
    folder => writeFileSync(join(folder, file), 'ปลอม'),
    folder => unlinkSync(join(folder, file)),
    folder => writeFileSync(join(folder, 'manifest.json'), '{"format":"rabian-backup"}'),
    folder => unlinkSync(join(folder, 'manifest.json')),
  ]
  for (const harm of spoil) {
    const copy = join(stick(), 'สำเนา')
    cpSync(path, copy, { recursive: true })
    harm(copy)
    const desk = createDesk({ ...temp.desk.setup, dataFolder: tempFolder() })
    expect((await faultOf(restoreBackup(desk, copy, { password }))).code).toMatch(/^backup\/(altered|not-a-backup)$/)
    expect(readdirSync(desk.setup.dataFolder)).toEqual([])
  }
})

test('a backup whose copy is not right never gets its final name', async () => {
  const { temp } = await withBackup()
  const parent = stick()
  // The database on the disk breaks a promise of its own, as after a bad sector.
  temp.office.db.exec('CREATE TABLE odd (x, y); INSERT INTO odd VALUES (1, 2); CREATE INDEX odd_x ON odd (x)')
  temp.office.db.unsafeMode(true)
  temp.office.db.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX odd_x ON odd (y)' WHERE name = 'odd_x'")
  const refused = await faultOf(makeBackup(temp.office, temp.session, parent))
  expect(refused.code).toBe('backup/altered')
  expect(readdirSync(parent)).toEqual([])
})

test('a ledger that was broken in the office is backed up and told; whoever would restore it is refused', async () => {
  const { temp } = await withBackup()
  const { office } = temp
  office.db.exec('DROP TRIGGER event_is_never_changed; UPDATE event SET body = \'{"n":1}\' WHERE seq = 3')
  const { path } = await makeBackup(office, temp.session, stick())
  const { backups } = await listBackups(office, temp.session)
  expect(backups.find(backup => backup.path === path)?.verified).toBe(false)
  const desk = createDesk({ ...temp.desk.setup, dataFolder: tempFolder() })
  const refused = await faultOf(restoreBackup(desk, path ?? '', { password }))
  expect(refused).toMatchObject({ code: 'backup/altered', facts: { what: 'ledger' } })
  expect(readdirSync(desk.setup.dataFolder)).toEqual([])
})

test('a damaged original does not keep the rest from being backed up, and is told', async () => {
  const { temp, drafts } = await withBackup()
  writeFileSync((await temp.office.vault.open('originals', drafts[0]?.original ?? '')).path, 'ปลอม')
  const { path } = await makeBackup(temp.office, temp.session, stick())
  const { backups } = await listBackups(temp.office, temp.session)
  expect(backups.find(backup => backup.path === path)?.verified).toBe(false)
  expect((await verifyBackup(path ?? '', { files: true })).damaged).toEqual([drafts[0]?.original])
})

test('once a day the office backs itself up, keeps five, and takes no room for what it already holds', async () => {
  const { temp } = await withBackup()
  for (let day = 0; day < 8; day++) {
    expect(await makeDailyBackup(temp.office)).not.toBeNull()
    expect(await makeDailyBackup(temp.office)).toBeNull()
    temp.clock.pass(86_400_000)
  }
  const names = readdirSync(join(temp.office.folder, 'backups'))
  expect(names).toHaveLength(5)
  expect(temp.office.backups.all().filter(backup => backup.automatic)).toHaveLength(5)
  await verifyBackup(join(temp.office.folder, 'backups', names.at(-1) ?? ''), { files: true })
  expect(checkLedger(temp.office).broken).toBeNull()
})

test('a stick that was pulled out is no longer called verified', async () => {
  const { temp, path } = await withBackup()
  expect((await listBackups(temp.office, temp.session)).backups[0]?.verified).toBe(true)
  rmSync(path, { recursive: true })
  expect((await listBackups(temp.office, temp.session)).backups[0]?.verified).toBe(false)
})

test('backups made while the office works are each of one moment', async () => {
  const { temp } = await withBackup()
  const { office } = temp
  let stop = false
  const working = (async () => {
    for (let n = 0; !stop; n++) {
      office.inTransaction(() => office.record('office', { action: 'backup-made', object: 'office', body: { n } }))
      await new Promise(resolve => setImmediate(resolve))
    }
  })()
  const parent = stick()
  for (let n = 0; n < 8; n++) {
    temp.clock.pass(1000)
    const { path } = await makeBackup(office, temp.session, parent)
    expect(existsSync(path ?? '')).toBe(true)
  }
  stop = true
  await working
  expect(checkLedger(office).broken).toBeNull()
}, 120_000)
