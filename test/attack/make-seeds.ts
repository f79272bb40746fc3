import ExcelJS from 'exceljs'
import { type BookType, utils, write } from 'xlsx'
import type { Seed } from './attack.ts'

const count = 60

const rows = (name: (n: number) => string): (string | number | null)[][] => [
  ['ลำดับ', 'ชื่อ', 'จำนวน', 'ร้อยละ'],
  ...Array.from({ length: count }, (_, i) => [i + 1, name(i), i % 7 === 0 ? null : (i * 7919) % 10_007, ((i * 31) % 1000) / 10]),
]
const inThai = rows(i => `รายการที่ ${i}`)
const inLatin = rows(i => `item ${i}`)

function writeBook(bookType: BookType): Buffer {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(bookType === 'biff5' ? inLatin : inThai)
  sheet.B2.c = [{ a: 'A', t: 'A:\nตามทะเบียน' }]
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }]
  utils.book_append_sheet(book, sheet, 'A')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x'], [1]]), 'B')
  return write(book, { bookType, type: 'buffer', bookSST: bookType !== 'biff5', compression: true }) as Buffer
}

async function writeStyled(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('แผ่น')
  for (const row of inThai) sheet.addRow(row)
  sheet.getColumn(3).numFmt = '#,##0.00'
  sheet.getCell('C2').note = 'เบื้องต้น'
  sheet.getRow(1).font = { bold: true }
  sheet.addRow(['รวม', null, { formula: `SUM(C2:C${count + 1})`, result: 1 }])
  return Buffer.from(await book.xlsx.writeBuffer())
}

const toText = (lines: readonly (readonly unknown[])[], delimiter: string): string =>
  lines.map(line => line.map(value => `"${value ?? ''}"`).join(delimiter)).join('\r\n')

const toThai = (text: string): Buffer =>
  Buffer.from([...text].map(letter => (letter > '\u0e00' ? letter.charCodeAt(0) - 0xd60 : letter.charCodeAt(0))))

function writeDbf(): Buffer {
  const fields = ['NO', 'NAME', 'COUNT']
  const widths = [6, 30, 10]
  const width = 1 + widths.reduce((sum, each) => sum + each, 0)
  const head = Buffer.alloc(32 + fields.length * 32 + 1)
  head[0] = 3
  head.set([25, 1, 31], 1)
  head.writeUInt32LE(count, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(width, 10)
  for (const [i, field] of fields.entries()) {
    head.write(field, 32 + i * 32, 'latin1')
    head.write(i === 1 ? 'C' : 'N', 32 + i * 32 + 11, 'latin1')
    head[32 + i * 32 + 16] = widths[i] ?? 0
  }
  head[head.length - 1] = 0x0d
  const records = Array.from({ length: count }, (_, i) =>
    Buffer.concat([Buffer.from(` ${String(i).padStart(6)}`), toThai(`รายการที่ ${i}`.padEnd(30)), Buffer.from(String(i * 37).padStart(10))]),
  )
  return Buffer.concat([head, ...records, Buffer.from([0x1a])])
}

/** A good file of every kind that the desk reads. */
export async function makeSeeds(): Promise<readonly Seed[]> {
  const html = `<html><head><meta charset="utf-8"></head><body><table>${inThai.map(line => `<tr>${line.map(value => `<td>${value ?? ''}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`
  return [
    { name: 'ก.xlsx', bytes: writeBook('xlsx'), isSummed: true },
    { name: 'ข.xlsx', bytes: await writeStyled(), isSummed: true },
    { name: 'ค.xlsm', bytes: writeBook('xlsm'), isSummed: true },
    { name: 'ง.xlsb', bytes: writeBook('xlsb'), isSummed: true },
    { name: 'จ.ods', bytes: writeBook('ods'), isSummed: true },
    { name: 'ฉ.fods', bytes: writeBook('fods'), isSummed: false },
    { name: 'ช.xls', bytes: writeBook('biff8'), isSummed: false },
    { name: 'ซ.xls', bytes: writeBook('biff5'), isSummed: false },
    { name: 'ฌ.xls', bytes: Buffer.from(html), isSummed: false },
    { name: 'ญ.csv', bytes: Buffer.from(toText(inThai, ',')), isSummed: false },
    { name: 'ฎ.csv', bytes: toThai(toText(inThai, ';')), isSummed: false },
    { name: 'ฏ.tsv', bytes: Buffer.from(toText(inThai, '\t')), isSummed: false },
    { name: 'ฐ.txt', bytes: Buffer.from(`\ufeff${toText(inThai, '|')}`, 'utf16le'), isSummed: false },
    { name: 'ฑ.dbf', bytes: writeDbf(), isSummed: false },
  ]
}
