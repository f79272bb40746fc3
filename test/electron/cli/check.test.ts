import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { th } from '../../../shared/check/words/th.ts'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const places = ['เชียงใหม่', 'ลำพูน', 'น่าน', 'แพร่']
const rows = Array.from({ length: 24 }, (_, n) => [
  `S${n}`,
  n === 6 ? 'เชียงใหม' : (places[n % 4] ?? ''),
  n === 9 ? '250' : String(20 + n),
  n === 11 ? '' : n === 15 ? '2021-02-31' : `2021-0${(n % 8) + 1}-05`,
  n === 13 ? '2020-01-01' : '2022-01-01',
])

/** A list with a slip in a name, an impossible age, a day missing and an end before its start. */
function putList(folder: string): string {
  const path = join(folder, 'ทะเบียน สถานี.csv')
  writeFileSync(path, [['รหัสสถานี', 'จังหวัด', 'อายุ', 'วันที่เริ่ม', 'วันที่สิ้นสุด'], ...rows].map(row => row.join(',')).join('\n'))
  return path
}

type Told = {
  readonly tables: readonly {
    readonly rows: number
    readonly findings: readonly {
      readonly code: string
      readonly column: string | null
      readonly cells: readonly string[]
      readonly says: string
    }[]
    readonly checks: readonly { readonly name: string; readonly looked: number; readonly idle: string | null }[]
    readonly columns: readonly object[]
  }[]
  readonly reports: readonly { readonly path: string }[]
}

test('what is wrong is told with its cells, and each check says what it looked at', async () => {
  const { code, out, err, left } = await runCli('check', putList(tempFolder()), '--json')
  expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
  const [table] = (JSON.parse(out) as Told).tables
  const at = (row: number, letter: string): string => `ทะเบียน สถานี!${letter}${row + 2}`
  expect(table?.findings.map(({ code: found, cells }) => [found, ...cells])).toEqual([
    ['value-lost', at(15, 'D')],
    ['age-out-of-range', at(9, 'C')],
    ['ends-before-start', at(13, 'E')],
    ['name-unofficial', at(6, 'B')],
    ['value-missing', at(11, 'D'), at(15, 'D')],
  ])
  expect(table?.findings[3]?.says).toBe('“เชียงใหม” is no official province; “เชียงใหม่” is probably meant')
  expect(table?.checks.find(({ name }) => name === 'postcodes')).toEqual({
    name: 'postcodes',
    looked: 0,
    idle: 'no-such-column',
    findings: 0,
  })
  expect(table?.columns[2]).toMatchObject({ label: 'อายุ', type: 'integer', filled: 24, distinct: 24, least: 20, most: 250 })
})

test('the report is a workbook whose cells are red where something must be mended, with the reason and the cell of the original', async () => {
  const folder = tempFolder()
  const report = join(folder, 'รายงาน คุณภาพ.xlsx')
  const { code, out, err } = await runCli('check', putList(folder), '--report', report)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`written    ${report}`)
  const { sheets, facts } = th.report
  const book = read(readFileSync(report))
  expect(book.SheetNames).toEqual([sheets.summary, sheets.findings, sheets.table])
  const findings = utils.sheet_to_json<string[]>(book.Sheets[sheets.findings] ?? {}, { header: 1 })
  expect(findings[0]).toEqual([...th.report.headings])
  expect(findings.slice(1).map(line => [line[1], line[3], line[6]])).toEqual([
    ['ต้องแก้', 'วันที่เริ่ม', 'ทะเบียน สถานี!D17'],
    ['ต้องแก้', 'อายุ', 'ทะเบียน สถานี!C11'],
    ['ต้องแก้', 'วันที่สิ้นสุด', 'ทะเบียน สถานี!E15'],
    ['ควรดู', 'จังหวัด', 'ทะเบียน สถานี!B8'],
    ['ให้ทราบ', 'วันที่เริ่ม', 'ทะเบียน สถานี!D13, ทะเบียน สถานี!D17'],
  ])
  const table = utils.sheet_to_json<(string | number)[]>(book.Sheets[sheets.table] ?? {}, { header: 1, raw: true })
  expect(table.length).toBe(rows.length + 1)
  const [age, note] = [table[0]?.indexOf('อายุ') ?? -1, table[0]?.indexOf(th.report.note) ?? -1]
  expect(table.slice(1).map(line => line[age])).toEqual(rows.map(row => Number(row[2])))
  expect(table[10]?.[note]).toBe('อายุ (ทะเบียน สถานี!C11): อายุ 250 ปี เป็นไปไม่ได้')
  expect(JSON.stringify(utils.sheet_to_json(book.Sheets[sheets.summary] ?? {}, { header: 1 }))).toContain(facts.legend)

  // Another reader, for the colours.
  const seen = new ExcelJS.Workbook()
  await seen.xlsx.readFile(report)
  const fillAt = (r: number, c: number): string | undefined => {
    const { fill } = seen.getWorksheet(sheets.table)?.getCell(r, c) ?? {}
    return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined
  }
  expect(fillAt(11, age + 1)).toBe('FFF4B6B0')
  expect(fillAt(8, (table[0]?.indexOf('จังหวัด') ?? 0) + 1)).toBe('FFFBDDAE')
  expect(fillAt(12, age + 1)).toBeUndefined()
})

test('a report is never written over another file, and nothing is written where the file cannot be read', async () => {
  const folder = tempFolder()
  const [list, report] = [putList(folder), join(folder, 'มีอยู่แล้ว.xlsx')]
  writeFileSync(report, 'ของเดิม')
  const { code, out } = await runCli('check', list, '--report', report, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ fault: { code: 'file/would-overwrite' } })
  expect(readFileSync(report, 'utf8')).toBe('ของเดิม')
  const other = join(folder, 'ใหม่.xlsx')
  expect((await runCli('check', join(folder, 'ไม่มี.csv'), '--report', other)).code).toBe(1)
  expect(existsSync(other)).toBe(false)
})

test.each([
  { words: ['check'] },
  { words: ['check', 'a.csv', 'b.csv'] },
  { words: ['check', 'a.csv', '--report', 'x.pdf'] },
  { words: ['check', 'a.csv', '--language', 'fr'] },
])('$words is not understood', async ({ words }) => {
  const { code, out, err } = await runCli(...words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('usage: rabian check FILE')
})
