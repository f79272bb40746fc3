import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../build/setup/places.mjs'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

// Published statistics that are read where they lie and never copied; a checkout alone does not have them.
const folder = join(root, '..', 'shared', 'real-sheets')
const testReal = test.skipIf(!existsSync(folder))
const recover = async (file: string, ...words: string[]) =>
  JSON.parse((await runCli('recover', join(folder, file), '--json', ...words)).out)

const classes = ['ไม่เกิน 1,300 ซีซี', '1,301 ถึง 1,600 ซีซี', '1,601 ถึง 1,800 ซีซี', '1,801 ถึง 2,000 ซีซี', '2,001 ซีซีขึ้นไป', 'รถใช้เชื้อเพลิงไฟฟ้า']

testReal('new cars of a month: makes and engine classes, with the total proven and the words of the paper lifted', async () => {
  const out = tempFolder()
  const told = await recover('Car1_whole2559.xls', '--sheet', 'มกราคม', '--out', out)
  expect(told.columns).toMatchObject([
    { label: 'ยี่ห้อรถ', type: 'string' },
    { label: 'ความจุกระบอกสูบ', type: 'string' },
    { label: 'จำนวน', type: 'integer', unit: 'คัน' },
  ])
  const lines = readFileSync(told.written[0], 'utf8').trimEnd().split('\n').slice(1)
  expect(lines).toHaveLength(told.rows)
  expect([...new Set(lines.map(line => line.replace(/^[^"]*?,"?|"?,\d*$/g, '')))]).toEqual(classes)
  expect(lines.filter(line => line.startsWith('รวม'))).toEqual([])
  expect(told.proofs.length).toBeGreaterThan(70)
  expect(told.proofs.filter(({ holds }: { holds: boolean }) => !holds)).toEqual([])
  expect(told.lifted).toMatchObject([
    { item: 'title' },
    { item: 'title' },
    { item: 'area' },
    { item: 'period' },
    { item: 'unit', text: 'คัน' },
    { item: 'source', text: 'กลุ่มสถิติการขนส่ง กองแผนงาน' },
  ])
  expect(told.questions).toEqual([])
  expect(told.findings.map(({ code }: { code: string }) => code)).toEqual(['ordinal-dropped'])
})

testReal('provinces in the letters of Windows are the same table as their twin in UTF-8', async () => {
  const [old, twin] = [await recover('province_Windows874.csv'), await recover('province_utf8.csv')]
  expect([old.file.encoding, twin.file.encoding]).toEqual(['windows-874', 'utf-8'])
  expect(old.tableSha256).toBe(twin.tableSha256)
  expect(old.rows).toBe(77)
})
