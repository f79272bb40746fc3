import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decideLevel } from '../../../electron/desk/classify-version.ts'
import { erasePersonal } from '../../../electron/desk/erase-personal.ts'
import { eraseSecret } from '../../../electron/desk/erase-secret.ts'
import { makeBackup, makeDailyBackup } from '../../../electron/desk/keep-backups.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import { readTable } from '../../../electron/desk/review-version.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { keepIn, layFile, smallSheet, takeIn, tempWorkshop } from '../kit/temp-workshop.ts'

async function desk() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const supervisor = await seat(temp, 'supervisor', 'supervisor')
  const workshop = tempWorkshop(temp.office)
  return { temp, office: temp.office, clerk, supervisor, workshop }
}

const holds = (folder: string, text: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text),
  )

test('a clerk who decided that it is secret has it erased with their password, and hears of the stick that still holds it', async () => {
  const { temp, office, clerk, workshop } = await desk()
  const path = layFile(smallSheet.replace('พิมาย', 'ฐานลับพิเศษ'))
  const { version, file } = await keepIn(office, clerk.session, workshop, path)
  const again = await takeIn(office, clerk.session, workshop, path)
  const erase = (secret: string) => eraseSecret(office, clerk.session, workshop, { version, password: secret })
  expect((await faultOf(erase(password))).code).toBe('version/level')
  decideLevel(office, clerk.session, { version, category: 'official-secret', level: 'secret', reason: 'ที่ตั้งทางทหาร' })
  expect((await faultOf(erase('ผิดแน่นอน'))).code).toBe('people/wrong-password')
  temp.clock.pass(60_000)
  await makeDailyBackup(office)
  const { path: stick } = await makeBackup(office, temp.session, tempFolder())
  const ask = { version, from: 0, count: 10 }
  expect(JSON.stringify(await readTable(office, clerk.session, workshop, ask))).toContain('ฐานลับพิเศษ')
  expect(holds(office.folder, 'ฐานลับพิเศษ')).toBe(true)
  expect(await erase(password)).toEqual({ elsewhere: [stick] })
  expect(holds(office.folder, 'ฐานลับพิเศษ')).toBe(false)
  expect([office.files.byId(file)?.state, office.files.byId(again)?.state]).toEqual(['erased', 'erased'])
  expect(workshop.firsts.size).toBe(0)
  expect((await faultOf(readTable(office, clerk.session, workshop, ask))).code).toBe('vault/erased')
  expect(checkLedger(office).broken).toBeNull()
})

test('a supervisor erases what a person asked to have erased: a reason, a password, and only while nothing of it is on its way', async () => {
  const { temp, office, clerk, supervisor, workshop } = await desk()
  const { version, file } = await keepIn(office, clerk.session, workshop)
  const ask = { version, reason: 'เจ้าของข้อมูลขอให้ลบ ตามคำร้องที่ 12/2569', password }
  const refused = async (who: typeof clerk, change: Partial<typeof ask>) =>
    (await faultOf(erasePersonal(office, who.session, workshop, { ...ask, ...change }))).code
  expect(await refused(clerk, {})).toBe('people/not-allowed')
  expect(await refused(supervisor, { reason: '  ' })).toBe('ask/malformed')
  expect(await refused(supervisor, { password: 'ผิดแน่นอน' })).toBe('people/wrong-password')
  temp.clock.pass(60_000)
  office.versions.change(version, { state: 'queued' })
  expect(await refused(supervisor, {})).toBe('version/wrong-state')
  expect(office.files.byId(file)?.state).toBe('kept')
  office.versions.change(version, { state: 'verified' })
  expect(await erasePersonal(office, supervisor.session, workshop, ask)).toEqual({ elsewhere: [] })
  expect(await office.vault.list('originals')).toEqual([])
  expect(await office.vault.list('recovered')).toEqual([])
  expect(office.versions.byId(version)?.state).toBe('verified')
  const [line] = (await listLedger(office, supervisor.session, { from: 0, count: 1 })).events
  expect(line).toMatchObject({ action: 'file-erased', role: 'supervisor', facts: { why: 'personal', remark: ask.reason } })
  expect(await refused(supervisor, {})).toBe('vault/erased')
  expect(checkLedger(office).broken).toBeNull()
})
