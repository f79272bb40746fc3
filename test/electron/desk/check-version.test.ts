import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from 'xlsx'
import { checkVersion, saveQuality } from '../../../electron/desk/check-version.ts'
import { correctTable, moveAlong } from '../../../electron/desk/correct-table.ts'
import { readTable } from '../../../electron/desk/review-version.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { clerkDesk, keepIn, layFile } from '../kit/temp-workshop.ts'

const places = ['เชียงใหม่', 'ลำพูน', 'น่าน']
const lines = Array.from({ length: 21 }, (_, n) => `${n === 5 ? 'เชียงใหม' : places[n % 3]},${n === 9 ? 4000000 : 1000 + n}`)
const list = ['จังหวัด,ยอดขาย', ...lines].join('\n')

async function kept() {
  const desk = await clerkDesk()
  const { office, clerk, workshop } = desk
  const { version } = await keepIn(office, clerk.session, workshop, layFile(list, 'ยอดขาย รายจังหวัด.csv'))
  return { ...desk, version, check: () => checkVersion(office, clerk.session, workshop, { version }) }
}

test('the table of a draft is checked, and again when a repair has changed it; undo brings the finding back', async () => {
  const { office, clerk, workshop, version, check } = await kept()
  const first = await check()
  expect(first.findings.map(({ code, places: at }) => [code, at.map(({ r, c }) => [r, c])])).toEqual([
    ['far-off', [[10, 1]]],
    ['name-unofficial', [[6, 0]]],
  ])
  expect(await check()).toEqual(first)
  const [, unofficial] = first.findings
  expect(unofficial?.repair).toEqual({ name: 'replace-values', from: ['เชียงใหม'], to: 'เชียงใหม่' })
  const params = { column: first.profiles[unofficial?.column ?? -1]?.name ?? '', from: ['เชียงใหม'], to: 'เชียงใหม่' }
  await correctTable(office, clerk.session, workshop, { version, step: { name: 'replace-values', params } })
  const { lines: shown } = await readTable(office, clerk.session, workshop, { version, from: 5, count: 1 })
  expect(shown[0]?.values[0]).toBe('เชียงใหม่')
  expect((await check()).findings.map(({ code }) => code)).toEqual(['far-off'])
  moveAlong(office, clerk.session, version, -1)
  expect((await check()).findings).toEqual(first.findings)
})

test('a report goes into the folder that was picked, beside what lies there, and nothing stays behind', async () => {
  const { office, clerk, workshop, version } = await kept()
  const folder = tempFolder()
  const save = () => saveQuality(office, clerk.session, workshop, { version, language: 'th' }, folder)
  const { file } = await save()
  writeFileSync(join(folder, String(file)), 'ของคนอื่น')
  const { file: second } = await save()
  expect(readFileSync(join(folder, String(file)), 'utf8')).toBe('ของคนอื่น')
  expect(second).toBe(String(file).replace('.xlsx', ' (2).xlsx'))
  expect(read(readFileSync(join(folder, String(second)))).SheetNames).toEqual(['สรุป', 'ข้อสังเกต', 'ตาราง'])
  expect(readdirSync(folder).sort()).toEqual([file, second].sort())
  expect(readdirSync(join(office.folder, 'temp'))).toEqual([])
})

test('a check that is cancelled is a fault, and can be asked anew', async () => {
  const { workshop, check } = await kept()
  const asked = check()
  await expect.poll(() => workshop.jobs.list().length).toBe(1)
  workshop.jobs.cancelAll()
  await expect(asked).rejects.toMatchObject({ code: 'ask/cancelled' })
  expect((await check()).findings).toHaveLength(2)
})
