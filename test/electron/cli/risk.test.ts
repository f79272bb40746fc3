import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const lines = [
  'เพศ,อายุ,อาชีพ,สถานภาพ',
  ...Array.from(
    { length: 60 },
    (_, n) => `${n % 2 === 0 ? 'ชาย' : 'หญิง'},${20 + (n % 20)},${['ครู', 'ช่าง', 'หมอ'][n % 3]},${n === 7 ? 'หม้าย' : 'โสด'}`,
  ),
]

test('the risk of a file is told with k, what singles people out, and three cures that name steps', async () => {
  const path = join(tempFolder(), 'รายชื่อ ผู้รับบริการ.csv')
  writeFileSync(path, lines.join('\n'))
  const { code, out, err } = await runCli('risk', path, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [table] = JSON.parse(out).tables
  expect(table).toMatchObject({
    subject: 'people',
    rows: 60,
    goal: 5,
    least: 1,
    sets: [
      { columns: ['marital_status'], rows: 1 },
      { columns: ['age', 'occupation'], rows: 60 },
    ],
  })
  expect(table.cures.length).toBe(3)
  for (const cure of table.cures) expect(cure.reached).toBeGreaterThanOrEqual(5)
  const asked = await runCli('risk', path, '--k', '3', '--columns', 'เพศ', '--json')
  expect(JSON.parse(asked.out).tables[0]).toMatchObject({ goal: 3, least: 30, below: 0, cures: [] })
  expect((await runCli('risk', path, '--columns', 'ไม่มี')).code).toBe(1)
  expect((await runCli('risk', path, '--k', '1')).code).toBe(2)
  expect((await runCli('risk', path)).out).toContain('singled out by สถานภาพ')
})
