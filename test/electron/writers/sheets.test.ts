import { readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { type CellObject, read, utils, type WorkSheet } from 'xlsx'
import { readFile } from '../../../electron/readers/read-file.ts'
import { writeChunks } from '../../../electron/writers/write-chunks.ts'
import { writers } from '../../../electron/writers/writers.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { valuesOf } from '../readers/kit/read.ts'
import { checkOn } from './kit/check-on.ts'
import { allRows, anyTable, asXml, columns, nastyTable, writeTable } from './kit/tables.ts'

const headings = ['สถานที่ & <ชื่อ>', 'รหัสจังหวัด', 'จำนวน "คน" (คน)', 'เนื้อที่ (ไร่)', 'เปิดอยู่', 'วันที่', 'เดือน', 'ปี', 'เวลาที่บันทึก', 'เวลาเปิด']

// Readers take a carriage return and a line feed together for the one line break that a cell knows, though the file has both.
const inCell = (text: string): string => text.toWellFormed().replaceAll('\r\n', '\n')
// Both readers take the escape of workbooks (_x0041_) for one in OpenDocument too, where it is none.
const inParagraphs = (text: string): string => asXml(text).replace(/\r\n?/g, '\n').replace('_x0041_', 'A')

const sheetJs = (path: string): WorkSheet => {
  const book = read(readFileSync(path), { cellFormula: true, cellNF: true })
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {}
}
const cellAt = (sheet: WorkSheet, r: number, c: number): CellObject | undefined =>
  sheet[utils.encode_cell({ r, c })] as CellObject | undefined

test('the workbook is read back by SheetJS: text exact and no formula, figures as numbers', async () => {
  const sheet = sheetJs(await writeTable('xlsx', nastyTable()))
  expect(columns.map((_, c) => cellAt(sheet, 0, c)?.v)).toEqual(headings)
  for (const [r, row] of allRows.entries())
    for (const [c, { type }] of columns.entries()) {
      const [value, cell] = [row[c] ?? null, cellAt(sheet, r + 1, c)]
      expect(cell?.f).toBeUndefined()
      if (value === null) expect(cell?.v).toBeUndefined()
      else if (type === 'string') expect({ r, v: cell?.v, t: cell?.t, z: cell?.z }).toEqual({ r, v: inCell(String(value)), t: 's', z: '@' })
      else if (typeof value !== 'string') expect(cell?.v).toBe(value)
    }
})

test('days are days and moments are moments, but text where the format cannot count them', async () => {
  const sheet = sheetJs(await writeTable('xlsx', nastyTable()))
  const shown = ['day', 'month', 'year', 'moment', 'clock'].map(name => {
    const c = columns.findIndex(column => column.name === name)
    return [1, 2, 3, 4, 5].map(r => {
      const cell = cellAt(sheet, r, c)
      return cell === undefined ? null : [cell.t, cell.w ?? cell.v]
    })
  })
  expect(shown).toEqual([
    [['n', '2015-01-05'], null, ['s', '1899-12-31'], ['s', '1900-02-28'], ['n', '2024-02-29']],
    [['s', '2015-01'], null, null, null, null],
    [null, ['n', '2016'], null, null, ['n', '1998']],
    [null, ['n', '2015-01-05 08:30:59'], null, ['s', '1899-12-31T23:59:59'], null],
    [null, ['n', '23:59:59'], ['n', '00:00:00'], null, null],
  ])
})

test('figures look as people read them, and the heading stays in sight', async () => {
  const path = await writeTable('xlsx', nastyTable())
  const sheet = sheetJs(path)
  const shown = [1, 2, 3, 5].map(r => [cellAt(sheet, r, 2)?.w, cellAt(sheet, r, 3)?.w])
  expect(shown).toEqual([
    ['120', '0.1'],
    ['-3', '1,234.5'],
    ['9,007,199,254,740,991', expect.anything()],
    [undefined, expect.stringMatching(/^12\.3456789/)],
  ])
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  const [first] = book.worksheets
  expect(first?.name).toBe('จำนวนคน  ราย จังหวัด  "ทดสอบ"')
  expect(first?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(first?.getCell('A1').font).toMatchObject({ bold: true })
  expect(first?.getCell('A7')).toMatchObject({ value: '=1+1', numFmt: '@' })
  expect(first?.getCell('F2').value).toEqual(new Date('2015-01-05T00:00:00Z'))
})

// To the desk a cell with nothing but blanks is an empty one, and of OpenDocument it drops the last blank of a cell.
test('the desk itself reads both kinds back, and takes nothing for a formula', async () => {
  for (const format of ['xlsx', 'ods'] as const) {
    const path = await writeTable(format, nastyTable())
    const [sheet] = readFile(path, `x.${format}`, () => undefined).sheets
    const lines = valuesOf(sheet?.grid)
    expect(lines[0]).toEqual(headings)
    for (const [r, row] of allRows.entries()) {
      const value = row[0] ?? null
      const told = format === 'xlsx' ? inCell(String(value ?? '')) : inParagraphs(String(value ?? '')).replace(/ $/, '')
      expect({ format, r, value: lines[r + 1]?.[0] ?? '' }).toEqual({ format, r, value: told.trim() === '' ? '' : told })
    }
    expect(lines.slice(1, 4).map(line => [line[2], line[3], line[4]])).toEqual([
      [120, 0.1, true],
      [-3, 1234.5, false],
      [Number.MAX_SAFE_INTEGER, 1e21, null],
    ])
  }
})

// SheetJS trims.
test('the OpenDocument sheet is read back by SheetJS: text as text, figures, days and truths as such', async () => {
  const book = read(readFileSync(await writeTable('ods', nastyTable())), { cellFormula: true, cellDates: true, UTC: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  expect(columns.map((_, c) => cellAt(sheet, 0, c)?.v)).toEqual(headings)
  for (const [r, row] of allRows.entries())
    for (const [c, { type }] of columns.entries()) {
      const [value, cell] = [row[c] ?? null, cellAt(sheet, r + 1, c)]
      expect(cell?.f).toBeUndefined()
      if (value === null) expect(cell?.v).toBeUndefined()
      else if (type === 'string') expect({ r, v: String(cell?.v ?? '').trim() }).toEqual({ r, v: inParagraphs(String(value)).trim() })
      else if (typeof value !== 'string') expect(cell?.v).toBe(value)
      else if (type === 'date') expect(cell).toMatchObject({ t: 'd', v: new Date(`${value}T00:00:00Z`) })
    }
})

test('any table is read back from a workbook cell by cell', async () => {
  await checkOn(anyTable, async table => {
    const sheet = sheetJs(await writeTable('xlsx', table))
    for (const [r, row] of [...table.rows].entries())
      for (const [c, { type }] of table.columns.entries()) {
        const [value, cell] = [row[c] ?? null, cellAt(sheet, r + 1, c)]
        if (value === null) expect(cell?.v).toBeUndefined()
        else if (typeof value !== 'string') expect(cell?.v).toBe(value)
        else if (type === 'date' || type === 'time') expect(cell?.w).toBe(value)
        else if (type === 'datetime') expect(cell?.w).toBe(value.replace('T', ' '))
        else expect(cell?.v ?? '').toBe(inCell(value))
      }
  })
})

test.each(['xlsx', 'ods'] as const)(
  '%s refuses more rows or columns than a sheet has',
  async format => {
    const path = `${tempFolder()}/ใหญ่`
    const many = nastyTable({ columns: Array.from({ length: 16_385 }, () => columns[0] ?? fail()) })
    expect(() => writers[format](many)).toThrow('file/cannot-hold')
    const rows = Array.from({ length: 1_048_576 }, () => ['ก'])
    await expect(writeChunks(path, writers[format](nastyTable({ columns: columns.slice(0, 1), rows })))).rejects.toMatchObject({
      code: 'file/cannot-hold',
      facts: { what: 'rows', limit: 1_048_575 },
    })
  },
  120_000,
)

test('a text longer than a cell of a workbook is refused, and told where it is', async () => {
  const rows = [['ก'.repeat(32_767)], ['ก'.repeat(32_768)]]
  await expect(writeTable('xlsx', nastyTable({ rows }))).rejects.toMatchObject({ facts: { what: 'letters', row: 2, column: 'place' } })
})

const fail = (): never => {
  throw new Error('there is no column')
}

test('the same table gives the same bytes on every day', async () => {
  for (const format of ['xlsx', 'ods'] as const) {
    const [one, two] = [await writeTable(format, nastyTable()), await writeTable(format, nastyTable())]
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  }
})
