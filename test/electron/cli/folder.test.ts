import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const month = (name: string, more = '', heading = 'ผู้ป่วยใน') =>
  `จำนวนผู้รับบริการ เดือน${name} 2566\nหน่วยบริการ,ผู้ป่วยนอก,${heading}\nศูนย์เหนือ,120,130\nศูนย์ใต้,75,80\n${more}`

function layFolder(files: { readonly [name: string]: string }): string {
  const folder = join(tempFolder(), 'รายเดือน')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('every file of a folder is recovered by the form of an earlier one, and a refused one does not stop the others', async () => {
  const out = join(tempFolder(), 'ผล')
  const first = layFolder({ 'มกราคม.csv': month('มกราคม') })
  expect((await runCli('recover', join(first, 'มกราคม.csv'), '--out', out)).code).toBe(0)
  const form = join(out, 'มกราคม.json')
  // As a person would have named it in the window.
  const document = JSON.parse(readFileSync(form, 'utf8'))
  document.tables[0].recipe.steps.push({
    ...{ id: 'p1', name: 'name-column', by: 'person', on: true },
    params: { column: 'c:1', label: 'คนไข้นอก', name: 'outpatients' },
  })
  writeFileSync(form, JSON.stringify(document))
  const folder = layFolder({
    'กุมภาพันธ์.csv': month('กุมภาพันธ์', 'ศูนย์กลาง,5,6\n'),
    'มีนาคม.csv': month('มีนาคม', '', 'ค่ายา'),
    'เสีย.pdf': '%PDF-1.7\n',
    '~$มีนาคม.csv': 'ล็อก',
  })
  mkdirSync(join(folder, 'ข้างใน'))
  const to = join(tempFolder(), 'ผลรวม')
  const { code, out: said } = await runCli('recover', folder, '--form', form, '--out', to, '--json')
  const report = JSON.parse(said)
  expect(code).toBe(1)
  expect(report).toMatchObject({ folder: 'รายเดือน', read: 2, refused: 1 })
  expect(report.files).toMatchObject([
    {
      ...{ file: 'กุมภาพันธ์.csv', rows: 3, questions: [], missing: [], proofs: { held: 0, failed: 0 } },
      differences: [{ code: 'row-new', facts: { label: 'ศูนย์กลาง' } }],
      tables: [{ rows: 3, followed: true }],
    },
    { file: 'มีนาคม.csv', questions: [{ code: 'column-missing', facts: { label: 'ผู้ป่วยใน' } }] },
    { file: 'เสีย.pdf', fault: { code: 'file/unknown-type' } },
  ])
  for (const { tables = [] } of report.files) for (const { columns } of tables) expect(columns).toContain('outpatients')
  expect(readdirSync(to).sort()).toEqual(
    ['กุมภาพันธ์.csv', 'กุมภาพันธ์.json', 'กุมภาพันธ์.lineage.csv', 'มีนาคม.csv', 'มีนาคม.json', 'มีนาคม.lineage.csv', 'report.json'].sort(),
  )
  expect(JSON.parse(readFileSync(join(to, 'report.json'), 'utf8'))).toEqual(report)
  // The same again writes nothing; one file more is one more report.
  const again = await runCli('recover', folder, '--form', form, '--out', to, '--json')
  expect([again.code, again.out, readdirSync(to).length]).toEqual([1, said, 7])
  writeFileSync(join(folder, 'เมษายน.csv'), month('เมษายน'))
  await runCli('recover', folder, '--form', form, '--out', to)
  expect(readdirSync(to)).toContain('report-2.json')
})

test('a person reads one line a file; whoever is strict gets 3 for open questions', async () => {
  const folder = layFolder({ 'ก.csv': month('มกราคม'), 'ข.csv': 'ตำบล,ประชากร\nในเวียง,410\nผาสิงห์,377\nไชยสถาน,52\nรวม,9000\n' })
  const { code, out } = await runCli('recover', folder)
  expect(code).toBe(0)
  expect(out).toMatch(/^read {7}ก\.csv: 1 tables, 2 rows, 0 of 0 totals hold, 0 questions$/m)
  expect(out).toMatch(/^files {6}2 read, 0 refused$/m)
  expect((await runCli('recover', folder, '--strict')).code).toBe(3)
})

test('words that are about one file, a folder that would be read again, and a document that is none are refused', async () => {
  const folder = layFolder({ 'ก.csv': month('มกราคม'), 'ข.json': '{"tables":[]}x' })
  for (const words of [
    ['--sheet', 'ก'],
    ['--roles', '--json'],
    ['--out', folder],
  ])
    expect((await runCli('recover', folder, ...words)).code).toBe(2)
  const { code, err } = await runCli('recover', join(folder, 'ก.csv'), '--form', join(folder, 'ข.json'))
  expect(code).toBe(1)
  expect(err).toContain('is not a document')
})
