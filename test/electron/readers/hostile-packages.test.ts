import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/readers/read-file.ts'
import { fault } from '../kit/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { type BookParts, layBook, packBook, spoilBook, twoRows } from './kit/lay-book.ts'
import { type Entry, packZip } from './kit/pack-zip.ts'
import { endOf, readBytes, tryBytes } from './kit/read.ts'

const good = { sheets: [twoRows] }
const sheet = 'xl/worksheets/sheet1.xml'
const spoil = (change: (entry: Entry) => Entry): Buffer => spoilBook(good, sheet, change)
const besides = (...more: readonly Entry[]): Buffer => packZip([...layBook(good), ...more])
const cells = (rows: string): Buffer => packBook({ sheets: [rows] })
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('')
/** Without packing, so that what repeats itself is not refused for being packed too well. */
const packStored = (parts: BookParts): Buffer => packZip(layBook(parts).map(entry => ({ ...entry, stored: true })))
const mb = 1024 * 1024

describe('a hostile archive', () => {
  it.each([
    ['packs a gigabyte of nothing', () => besides({ name: 'xl/media/a.bin', bytes: '', size: 1024 * mb }), 'file/unsafe ratio'],
    [
      'unpacks to more than its directory says',
      () => besides({ name: 'xl/a.bin', bytes: 'x'.repeat(10_000), size: 5000 }),
      'file/unsafe size',
    ],
    [
      'packs a part far beyond the ratio that honest parts have',
      () => besides({ name: 'xl/a.bin', bytes: Buffer.alloc(20 * mb) }),
      'file/unsafe ratio',
    ],
    [
      'says that a part is larger than any that is read as a whole, and is not',
      () => besides({ name: 'xl/a.bin', bytes: randomBytes(3 * mb), stored: true, method: 8, size: 500 * mb }),
      'file/damaged',
    ],
    [
      'holds more entries than a workbook has',
      () => besides(...Array.from({ length: 5001 }, (_, i) => ({ name: `xl/${i}`, bytes: '' }))),
      'file/too-large',
    ],
    ['names a part outside its folder', () => besides({ name: '../../etc/passwd', bytes: 'x' }), 'file/unsafe part-name'],
    ['names a part by an absolute path', () => besides({ name: '/etc/passwd', bytes: 'x' }), 'file/unsafe part-name'],
    ['names a part by a path of Windows', () => besides({ name: 'xl\\..\\..\\a.exe', bytes: 'x' }), 'file/unsafe part-name'],
    ['names a part on a drive', () => besides({ name: 'C:/a.exe', bytes: 'x' }), 'file/unsafe part-name'],
    ['names a part with a nought in it', () => besides({ name: 'xl/a\0.xml', bytes: 'x' }), 'file/unsafe part-name'],
    ['holds a part twice', () => besides({ name: sheet, bytes: 'x' }), 'file/unsafe part-twice'],
    ['holds a part twice but for capital letters', () => besides({ name: sheet.toUpperCase(), bytes: 'x' }), 'file/unsafe part-twice'],
    [
      'says another name before the bytes than in its directory',
      () => spoil(entry => ({ ...entry, localName: 'xl/worksheets/sheet9.xml' })),
      'file/damaged',
    ],
    ['is packed in a way that workbooks are not', () => spoil(entry => ({ ...entry, method: 12 })), 'file/unsafe packing'],
    ['is locked by a password of the archive', () => spoil(entry => ({ ...entry, flags: 1 })), 'file/encrypted'],
    ['says a wrong checksum', () => spoil(entry => ({ ...entry, crc: 1 })), 'file/damaged'],
    [
      'says a wrong checksum of a part that no table needs',
      () => besides({ name: 'docProps/app.xml', bytes: '<a/>', crc: 7 }),
      'file/damaged',
    ],
    ['has something in front of it', () => Buffer.concat([packBook(good), packBook({ sheets: [twoRows, twoRows] })]), 'file/damaged'],
    ['has something behind it', () => Buffer.concat([packBook(good), Buffer.from('more')]), 'file/damaged'],
    ['is no workbook', () => packZip([{ name: 'a.txt', bytes: 'x' }]), 'file/unknown-type'],
    ['holds nothing', () => packZip([]), 'file/wrong-type'],
  ])('that %s is refused', (_, make, end) => {
    expect(endOf('ซิป.xlsx', make())).toBe(end)
  })

  it('in which two parts share their bytes is refused', () => {
    const bytes = besides({ name: 'xl/a.bin', bytes: 'abc', stored: true }, { name: 'xl/b.bin', bytes: 'abc', stored: true })
    // The second entry of the directory is turned to the place of the first.
    const [first, second] = [bytes.lastIndexOf('xl/a.bin') - 46, bytes.lastIndexOf('xl/b.bin') - 46]
    bytes.copy(bytes, second + 42, first + 42, first + 46)
    expect(endOf('ซ้อน.xlsx', bytes)).toMatch(/^file\/(unsafe|damaged)/)
  })

  it('is allowed a comment and a part that the tables do not need', () => {
    expect(
      endOf('หมายเหตุ.xlsx', packZip([...layBook(good), { name: 'xl/media/image1.png', bytes: Buffer.alloc(5000, 7) }], 'made by hand')),
    ).toBe('read')
  })
})

describe('a hostile workbook', () => {
  const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'

  it.each([
    ['declares a document type', () => packBook({ sheets: [twoRows], head: doctype }), 'file/unsafe dtd'],
    [
      'declares entities deep in a part',
      () => packBook({ sheets: [twoRows], after: `${' '.repeat(5000)}<!ENTITY x SYSTEM "file:///etc/passwd">` }),
      'file/unsafe dtd',
    ],
    [
      'declares a document type in a part that no table needs',
      () => besides({ name: 'docProps/core.xml', bytes: `${doctype}<a/>` }),
      'file/unsafe dtd',
    ],
    [
      'hides one in another encoding',
      () => spoil(entry => ({ ...entry, bytes: Buffer.from(`\ufeff${doctype}`, 'utf16le') })),
      'file/unsafe encoding',
    ],
    [
      'says another encoding',
      () => packBook({ sheets: [twoRows], head: '<?xml version="1.0" encoding="utf-7"?>' }),
      'file/unsafe encoding',
    ],
    ['has a cell right of the last column', () => cells('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'file/unsafe reference'],
    ['has a cell below the last row', () => cells('<row r="1"><c r="A1048577"><v>1</v></c></row>'), 'file/unsafe reference'],
    ['has a cell in row nought', () => cells('<row r="1"><c r="A0"><v>1</v></c></row>'), 'file/unsafe reference'],
    ['has a cell nowhere', () => cells('<row r="1"><c r="__proto__"><v>1</v></c></row>'), 'file/unsafe reference'],
    ['has a row below the last one', () => cells('<row r="999999999"><c><v>1</v></c></row>'), 'file/unsafe reference'],
    [
      'merges cells off the sheet',
      () => packBook({ ...good, after: '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>' }),
      'file/unsafe reference',
    ],
    ['merges backwards', () => packBook({ ...good, after: '<mergeCells><mergeCell ref="C3:A1"/></mergeCells>' }), 'file/unsafe reference'],
    [
      'links every place of the sheet',
      () => packBook({ ...good, after: '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>' }),
      'file/too-large',
    ],
    [
      'describes its columns over and over',
      () => packBook({ ...good, before: `<cols>${'<col min="1" max="16384"/>'.repeat(50)}</cols>` }),
      'file/unsafe columns',
    ],
    [
      'names a text that is not there',
      () => packBook({ sheets: ['<row r="1"><c r="A1" t="s"><v>1</v></c></row>'], texts: '<si><t>ก</t></si>' }),
      'file/damaged text-missing',
    ],
    ['has lost its texts', () => packZip(layBook({ sheets: [twoRows], texts: '<si><t>ก</t></si>' }).slice(0, -1)), 'file/damaged'],
    [
      'has lost a sheet',
      () => packZip(layBook({ sheets: [twoRows, twoRows] }).filter(({ name }) => name !== 'xl/worksheets/sheet2.xml')),
      'file/damaged',
    ],
    ['writes a cell twice', () => cells('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'file/damaged cells-lost'],
    [
      'writes a number that is none',
      () => cells('<row r="1"><c r="A1"><v>12a.b</v></c><c r="B1"><v>abc</v></c></row>'),
      'file/damaged number',
    ],
    ['breaks off within a tag', () => spoil(entry => ({ ...entry, bytes: String(entry.bytes).slice(0, -30) })), 'file/damaged'],
    [
      'ends between two tags, before its end',
      () => spoil(entry => ({ ...entry, bytes: String(entry.bytes).replace('</sheetData></worksheet>', '') })),
      'file/damaged',
    ],
    ['holds blank sheets only', () => packBook({ sheets: ['', '<row r="1"/>'] }), 'file/empty'],
  ])('that %s is refused', (_, make, end) => {
    expect(endOf('หนังสือ.xlsx', make())).toBe(end)
  })

  it('with a million merges is read within seconds, or refused where they lie upon one another', () => {
    const merges = (ref: (i: number) => string): Buffer =>
      packBook({ ...good, after: `<mergeCells>${lines(1_000_000, i => `<mergeCell ref="${ref(i)}"/>`)}</mergeCells>` })
    expect(
      endOf(
        'รวม.xlsx',
        merges(i => `D${i + 1}:E${i + 1}`),
      ),
    ).toBe('read')
    const full = `<row r="1">${lines(300, () => '<c><v>1</v></c>')}</row>`
    expect(
      endOf(
        'รวม.xlsx',
        packStored({ sheets: [full], after: `<mergeCells>${lines(1_000_000, () => '<mergeCell ref="A1:KM1"/>')}</mergeCells>` }),
      ),
    ).toBe('file/too-large')
  })

  it('whose few cells stand far apart takes no more room than the desk has', () => {
    const far = cells(lines(2000, i => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`))
    expect(endOf('ห่าง.xlsx', far)).toBe('file/too-large')
  })

  it('with a sea of shared texts is read or refused, never half read', () => {
    const many = packBook({
      sheets: ['<row r="1"><c r="A1" t="s"><v>299999</v></c></row>'],
      texts: lines(300_000, i => `<si><t>ข้อความ ${i}</t></si>`),
    })
    expect(readBytes('คำ.xlsx', many).sheets[0]?.grid.cells.at(0, 0)?.text).toBe('ข้อความ 299999')
  })
})

describe('what is no workbook at all', () => {
  it.each([
    ['รูป.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'file/wrong-type'],
    ['เอกสาร.csv', '%PDF-1.7\n', 'file/wrong-type'],
    ['โปรแกรม.csv', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'file/wrong-type'],
    ['หน้า.xlsx', '<html><table><tr><td>1</td></tr></table></html>', 'file/wrong-type'],
    ['หน้า.csv', '\ufeff<!DOCTYPE html><table></table>', 'file/wrong-type'],
    ['งาน.csv', packBook(good), 'file/wrong-type'],
    ['งาน.xls', packBook(good), 'file/wrong-type'],
    ['ข้อความ.xlsx', 'a,b\n1,2\n', 'file/wrong-type'],
    ['งาน.docx', packBook(good), 'file/unknown-type'],
    ['งาน', packBook(good), 'file/unknown-type'],
    ['งาน.constructor', 'a,b', 'file/unknown-type'],
    ['ว่าง.xlsx', '', 'file/empty'],
  ])('%s is refused', (name, bytes, end) => {
    expect(endOf(name, bytes)).toBe(end)
  })

  it('a folder, a dangling link, a pipe and a device are refused at once; a link to a file is that file', () => {
    const folder = tempFolder()
    const refused = (name: string): string => fault(() => readFile(join(folder, name), name, () => undefined)).code
    mkdirSync(join(folder, 'โฟลเดอร์.xlsx'))
    expect(refused('โฟลเดอร์.xlsx')).toBe('file/unknown-type')
    expect(refused('ไม่มี.xlsx')).toBe('file/missing')
    if (process.platform === 'win32') return
    symlinkSync(join(folder, 'หาย'), join(folder, 'ลิงก์หาย.xlsx'))
    expect(refused('ลิงก์หาย.xlsx')).toBe('file/missing')
    symlinkSync('/dev/zero', join(folder, 'อุปกรณ์.csv'))
    expect(refused('อุปกรณ์.csv')).toBe('file/unknown-type')
    execFileSync('mkfifo', [join(folder, 'ท่อ.csv')])
    expect(refused('ท่อ.csv')).toBe('file/unknown-type')
    writeFileSync(join(folder, 'จริง.csv'), 'a,b\n1,2\n')
    symlinkSync(join(folder, 'จริง.csv'), join(folder, 'ลิงก์.csv'))
    expect(readFile(join(folder, 'ลิงก์.csv'), 'ลิงก์.csv', () => undefined).sheets[0]?.grid.rows).toBe(2)
  })

  it('a refusal of size names the limit and the figure', () => {
    const end = tryBytes('กว้าง.csv', `${','.repeat(20_000)}x\n`)
    expect(end).toMatchObject({ code: 'file/too-large', facts: { limit: 16_384, figure: 20_001, unit: 'columns' } })
  })
})
