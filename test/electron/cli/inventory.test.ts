import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const month = (name: string, n: number): string => `ยอดขาย เดือน${name} 2566\nสาขา,ยอด\nเหนือ,${n}\nใต้,7\nรวม,${n + 7}\n`

test('a folder is ranked without an office: in one document for machines, in lines for people, and nothing is left behind', async () => {
  const folder = join(tempFolder(), 'งาน')
  mkdirSync(join(folder, 'ซ้ำ'), { recursive: true })
  const files = { 'ม.ค. 2566.csv': month('มกราคม', 3), 'ก.พ. 2566.csv': month('กุมภาพันธ์', 4), 'ซ้ำ/ม.ค. 2566 (1).csv': month('มกราคม', 3) }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'ว่าง.xlsx'), '')
  const { code, out, left } = await runCli('inventory', folder, '--json')
  expect([code, left]).toEqual([0, []])
  const document = JSON.parse(out)
  expect(document).toMatchObject({
    ...{ folder: 'งาน', counts: { files: 4, tableFiles: 4, copies: 1, series: 1, unread: 1, work: 3 } },
    work: [
      {
        place: 1,
        file: 'ก.พ. 2566.csv',
        kind: 'csv',
        rows: 2,
        issues: 2,
        issue: '2566-02',
        copyOf: null,
        tables: [{ proofs: 1, held: 1 }],
      },
      { place: 2, file: 'ม.ค. 2566.csv', issue: '2566-01' },
      { place: 3, file: 'ซ้ำ/ม.ค. 2566 (1).csv', copyOf: 'ม.ค. 2566.csv' },
    ],
    groups: { copies: [{ files: [{ file: 'ม.ค. 2566.csv' }, { file: 'ซ้ำ/ม.ค. 2566 (1).csv' }] }], versions: [] },
    unread: [{ file: 'ว่าง.xlsx', fault: { code: 'file/empty' } }],
  })
  expect(document.work[2].reasons[0]).toMatchObject({ code: 'copy', points: -40 })
  const said = await runCli('inventory', folder)
  expect(said.code).toBe(0)
  expect(said.out).toMatch(/^1 {12,}[\d.]+ {2}ก\.พ\. 2566\.csv$/m)
  expect(said.out).toMatch(/^unread {5}ว่าง\.xlsx: “ว่าง\.xlsx” is empty\./m)
})

test('what is no folder is refused', async () => {
  expect((await runCli('inventory')).code).toBe(2)
  const { code, out } = await runCli('inventory', join(tempFolder(), 'ไม่มี'), '--json')
  expect([code, JSON.parse(out).fault.code]).toEqual([1, 'file/missing'])
})
