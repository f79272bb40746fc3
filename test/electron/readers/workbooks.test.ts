import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type BookType, utils, type WorkSheet, write } from 'xlsx'
import { readFile } from '../../../electron/readers/read-file.ts'
import { readSerial } from '../../../shared/values/calendar.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { packBook } from './kit/lay-book.ts'
import { linesOf, readBytes, textsOf, valuesOf } from './kit/read.ts'

const rows = [
  ['ตารางที่ 1 จำนวนนักท่องเที่ยว', null, null, null],
  ['จังหวัด', 'ปี 2566', 'ปี 2567', 'ร้อยละ'],
  ['น่าน', 12345, 67890.25, 0.125],
  ['กรุงเทพมหานคร', -1, 0, 1e15],
  ['มี "อัญประกาศ" & <เครื่องหมาย>', true, false, 'บรรทัดหนึ่ง\nบรรทัดสอง'],
]

/** The library writes more old kinds than its types name. */
type AnyBookType = BookType | 'biff3' | 'biff4'

const writeBook = (sheets: readonly (readonly [string, WorkSheet])[], bookType: AnyBookType): Buffer => {
  const book = utils.book_new()
  for (const [name, sheet] of sheets) utils.book_append_sheet(book, sheet, name)
  return write(book, { bookType: bookType as BookType, type: 'buffer', bookSST: bookType === 'xlsx' || bookType === 'biff8' }) as Buffer
}

const trim = (line: readonly unknown[]): unknown[] => line.slice(0, line.findLastIndex(value => value !== null) + 1)

describe('a good workbook', () => {
  it.each(['xlsx', 'xlsm', 'biff8'] as const)('of the kind %s is read cell by cell as it was written', bookType => {
    const name = bookType.startsWith('biff') ? 'งาน.xls' : `งาน.${bookType}`
    const { kind, sheets } = readBytes(name, writeBook([['แผ่นงาน', utils.aoa_to_sheet(rows)]], bookType))
    expect(kind).toBe(bookType.startsWith('biff') ? 'xls' : bookType)
    expect(sheets.map(({ grid }) => grid.name)).toEqual(['แผ่นงาน'])
    expect(valuesOf(sheets[0]?.grid)).toEqual(rows.map(trim))
    expect(sheets[0]?.grid).toMatchObject({ rows: 5, columns: 4 })
  })

  it('of the kind biff5 is read in its own code page', () => {
    const latin = writeBook([['NAMEOFSHEET', utils.aoa_to_sheet([['THE-WORD', 12.5, true]])]], 'biff5')
    const thai = (text: string): Buffer =>
      Buffer.from([...text].map(letter => (letter.charCodeAt(0) > 0xe00 ? letter.charCodeAt(0) - 0xd60 : letter.charCodeAt(0))))
    // The library writes Latin letters only in this kind: the bytes are put in place by hand, with the record that names their code page.
    for (const [from, to] of [
      ['NAMEOFSHEET', 'ฐานข้อมูล69'],
      ['THE-WORD', 'น้ำมันดิ'],
    ] as const)
      thai(to).copy(latin, latin.indexOf(from))
    Buffer.from([0x6a, 0x03]).copy(latin, latin.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4)
    const { sheets } = readBytes('ห้า.xls', latin)
    expect(sheets.map(({ grid }) => grid.name)).toEqual(['ฐานข้อมูล69'])
    expect(valuesOf(sheets[0]?.grid)).toEqual([['น้ำมันดิ', 12.5, true]])
  })

  it.each(['biff2', 'biff3', 'biff4'] as const)('of the old kind %s, without a box, is read', bookType => {
    const { sheets } = readBytes(
      'เก่า.xls',
      writeBook(
        [
          [
            'A',
            utils.aoa_to_sheet([
              ['name', 'value'],
              ['x', 12.5],
            ]),
          ],
        ],
        bookType,
      ),
    )
    expect(valuesOf(sheets[0]?.grid)).toEqual([
      ['name', 'value'],
      ['x', 12.5],
    ])
  })

  it.each(['xlsx', 'biff8'] as const)('of the kind %s keeps merges, and a merged value stands once', bookType => {
    const sheet = utils.aoa_to_sheet([
      ['กลุ่ม', 'ซ่อน', 'x'],
      ['ใต้', 2, 3],
    ])
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }]
    const grid = readBytes(bookType === 'xlsx' ? 'm.xlsx' : 'm.xls', writeBook([['A', sheet]], bookType)).sheets[0]?.grid
    expect(grid?.merges).toEqual([{ r0: 0, c0: 0, r1: 1, c1: 1 }])
    expect(valuesOf(grid)).toEqual([
      ['กลุ่ม', null, 'x'],
      [null, null, 3],
    ])
  })

  it('shows numbers and dates as their format does, and keeps the format', () => {
    const sheet = utils.aoa_to_sheet([[1234567.5, 0.256, 45658, -5]])
    for (const [address, z] of Object.entries({ A1: '#,##0.00', B1: '0.0%', C1: 'dd/mm/yyyy', D1: '#,##0;(#,##0)' }))
      (sheet[address] as { z: string }).z = z
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const grid = readBytes(bookType === 'xlsx' ? 'f.xlsx' : 'f.xls', writeBook([['A', sheet]], bookType)).sheets[0]?.grid
      expect(textsOf(grid)).toEqual([['1,234,567.50', '25.6%', '01/01/2025', '(5)']])
      expect(linesOf(grid)[0]?.map(cell => cell?.format)).toEqual(['#,##0.00', '0.0%', 'dd/mm/yyyy', '#,##0;(#,##0)'])
      expect(readSerial(Number(grid?.cells.at(0, 2)?.value))).toBe('2025-01-01')
    }
  })

  it('keeps hidden rows, columns and sheets, formulas and cell errors', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('ข้อมูล')
    sheet.addRows([
      ['ก', 1],
      ['ข', 2],
      ['รวม', { formula: 'SUM(B1:B2)', result: 3 }],
      ['ผิด', { formula: '1/0', result: { error: '#DIV/0!' } }],
      ['ยังไม่คิด', { formula: 'B1*2' }],
    ])
    sheet.getRow(2).hidden = true
    sheet.getColumn(1).hidden = true
    book.addWorksheet('ซ่อน', { state: 'hidden' }).addRow(['x'])
    book.addWorksheet('ซ่อนลึก', { state: 'veryHidden' }).addRow(['x'])
    const folder = tempFolder()
    await book.xlsx.writeFile(join(folder, 'ซ่อน.xlsx'))
    const { sheets } = readFile(join(folder, 'ซ่อน.xlsx'), 'ซ่อน.xlsx', () => undefined)
    expect(sheets.map(({ grid, hidden }) => [grid.name, hidden])).toEqual([
      ['ข้อมูล', false],
      ['ซ่อน', true],
      ['ซ่อนลึก', true],
    ])
    const grid = sheets[0]?.grid
    expect([grid?.hiddenRows, grid?.hiddenColumns]).toEqual([[1], [0]])
    expect(grid?.cells.at(2, 1)).toEqual({ kind: 'number', value: 3, text: '3', formula: 'SUM(B1:B2)' })
    expect(grid?.cells.at(3, 1)).toMatchObject({ kind: 'error', value: '#DIV/0!', formula: '1/0' })
    // Nobody has seen its value: it must be neither blank nor nought.
    expect(grid?.cells.at(4, 1)).toMatchObject({ kind: 'error', value: '#NO-RESULT', formula: 'B1*2' })
  })

  it('keeps how its cells look: bold, on a ground of their own, lined above or below, indented', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('ก')
    sheet.addRow(['หัว', 1, 'ย่อย', 'ธรรมดา'])
    sheet.getCell('A1').font = { bold: true }
    sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } }
    sheet.getCell('B1').border = { top: { style: 'thin' }, bottom: { style: 'double' }, left: { style: 'thin' } }
    sheet.getCell('C1').alignment = { indent: 2 }
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    expect(linesOf(readBytes('ก.xlsx', bytes).sheets[0]?.grid)[0]).toEqual([
      { kind: 'text', value: 'หัว', text: 'หัว', bold: true, filled: true },
      { kind: 'number', value: 1, text: '1', lineAbove: true, lineBelow: true },
      { kind: 'text', value: 'ย่อย', text: 'ย่อย', indent: 2 },
      { kind: 'text', value: 'ธรรมดา', text: 'ธรรมดา' },
    ])
  })

  it('counted from 1904 tells the same days', async () => {
    const book = new ExcelJS.Workbook()
    book.properties.date1904 = true
    book.addWorksheet('A').addRow([new Date(Date.UTC(2025, 0, 31)), 5])
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    const line = linesOf(readBytes('mac.xlsx', bytes).sheets[0]?.grid)[0]
    expect([readSerial(Number(line?.[0]?.value)), line?.[1]?.value]).toEqual(['2025-01-31', 5])
  })

  it('is trimmed to its content, however far its blank cells reach', () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    const grid = readBytes('ไกล.xlsx', packBook({ sheets: [far] })).sheets[0]?.grid
    expect([grid?.rows, grid?.columns]).toEqual([1, 1])
  })

  it('whose parts bear a prefix, other names and empty texts in short spelling is read whole', () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    const grid = readBytes('สั้น.xlsx', packBook({ sheets: [cells], texts: '<si><t>ก</t></si><si/><si><t>ข</t></si>' })).sheets[0]?.grid
    expect(textsOf(grid)).toEqual([['ก', null, 'ข']])
  })

  it('in which a comment and a range of links stand is read', () => {
    const bytes = packBook({
      sheets: ['<!-- <c r="ZZZZ9"> --><row r="1"><c r="A1"><v>7</v></c></row>'],
      after: '<hyperlinks><hyperlink ref="A1:B2" location="x"/></hyperlinks>',
    })
    expect(valuesOf(readBytes('ลิงก์.xlsx', bytes).sheets[0]?.grid)).toEqual([[7]])
  })
})
