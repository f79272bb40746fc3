import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import { writeRestrictedSample, writeSampleWorkbook } from '../../../electron/practice/sample-workbook.ts'
import { isCitizenId } from '../../../shared/values/id-number.ts'

type Line = readonly (string | number | null)[]
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ระเบียน sample '))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function readSheets(path: string) {
  const book = read(await readFile(path))
  return book.SheetNames.map(name => {
    const sheet = book.Sheets[name] ?? {}
    return { name, merges: sheet['!merges'] ?? [], lines: utils.sheet_to_json<Line>(sheet, { header: 1, defval: null, blankrows: true }) }
  })
}

const figures = (line: Line | undefined): number[] => (line ?? []).slice(2).map(Number)

test('the sample has two months in the layout of the paper age', async () => {
  const path = join(folder, 'ตัวอย่าง.xlsx')
  await writeSampleWorkbook(path)
  const sheets = await readSheets(path)
  expect(sheets.map(sheet => sheet.name)).toEqual(['มกราคม', 'กุมภาพันธ์'])
  for (const { lines, merges } of sheets) {
    expect(lines[2]?.[8]).toBe('หน่วย : ราย')
    expect(merges.length).toBe(2 + 5 + 1)
    expect(lines.slice(5, 35).map(line => line[0])).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    expect(lines[36]?.every(cell => cell === null)).toBe(true)
    expect([lines[37]?.[0], lines[38]?.[0]]).toEqual([expect.stringMatching(/^ที่มา :/), expect.stringMatching(/^หมายเหตุ :/)])
  }
})

test('every row total and every column total adds up', async () => {
  const path = join(folder, 'ผลรวม.xlsx')
  await writeSampleWorkbook(path)
  for (const { lines } of await readSheets(path)) {
    const rows = lines.slice(5, 35).map(figures)
    for (const row of [...rows, figures(lines[35])]) expect(row.slice(0, 6).reduce((sum, n) => sum + n, 0)).toBe(row[6])
    for (let c = 0; c < 7; c++) expect(rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)).toBe(figures(lines[35])[c])
  }
})

test('two writings of the sample hold the same figures, and the months differ', async () => {
  const [one, two] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')]
  await Promise.all([writeSampleWorkbook(one), writeSampleWorkbook(two)])
  const [first, second] = await Promise.all([readSheets(one), readSheets(two)])
  expect(first).toEqual(second)
  expect(first[0]?.lines[5]).not.toEqual(first[1]?.lines[5])
})

test('the restricted list holds ids that pass the checksum and belong to an office that does not exist', async () => {
  const path = join(folder, 'รายชื่อ.xlsx')
  await writeRestrictedSample(path)
  const [list] = await readSheets(path)
  const people = list?.lines.slice(4, 44) ?? []
  const ids = people.map(line => String(line[1]).replaceAll('-', ''))
  expect(ids.every(id => isCitizenId(id) && id.slice(1, 5) === '0000')).toBe(true)
  expect(new Set(ids).size).toBe(40)
  expect(people.reduce((sum, line) => sum + Number(line[6]), 0)).toBe(list?.lines[44]?.[6])
})
