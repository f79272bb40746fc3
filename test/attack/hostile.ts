import { randomBytes } from 'node:crypto'
import { type BookParts, layBook, packBook, spoilBook, twoRows } from '../electron/readers/kit/lay-book.ts'
import { commentsPart, commentTag, layCommented, threadsPart, threadTag } from '../electron/readers/kit/lay-comments.ts'
import { layFods, layOds, layTable } from '../electron/readers/kit/lay-ods.ts'
import { type Entry, packZip } from '../electron/readers/kit/pack-zip.ts'

/** A file made to do harm. It is made when its turn comes. */
export type Hostile = { readonly label: string; readonly name: string; readonly make: () => Buffer }

const mb = 1024 * 1024
const sheet = 'xl/worksheets/sheet1.xml'
const good: BookParts = { sheets: [twoRows] }
const cells = (rows: string): Buffer => packBook({ sheets: [rows] })
const besides = (...entries: readonly Entry[]): Buffer => packZip([...layBook(good), ...entries])
const spoil = (change: (entry: Entry) => Entry, name = sheet): Buffer => spoilBook(good, name, change)
const row = (content: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${content}</t></is></c></row>`
const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('')
const xlsx = (label: string, make: () => Buffer): Hostile => ({ label, name: 'ร้าย.xlsx', make })
const ods = (label: string, tables: string): Hostile[] => [
  { label, name: 'ร้าย.ods', make: () => packZip(layOds(tables)) },
  { label, name: 'ร้าย.fods', make: () => Buffer.from(layFods(tables)) },
]
const odsCell = '<table:table-cell office:value-type="float" office:value="1"'
const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

const archives: readonly Hostile[] = [
  xlsx('a gigabyte of nothing', () => besides({ name: 'xl/a.bin', bytes: '', size: 1024 * mb })),
  xlsx('packed beyond the ratio', () => besides({ name: 'xl/a.bin', bytes: Buffer.alloc(40 * mb) })),
  xlsx('a sheet packed beyond the ratio', () => spoil(entry => ({ ...entry, bytes: `${entry.bytes}${' '.repeat(40 * mb)}` }))),
  xlsx('a part that is more than it says', () => besides({ name: 'xl/a.bin', bytes: 'x'.repeat(90_000), size: 5000 })),
  xlsx('a sheet that is more than it says', () => spoil(entry => ({ ...entry, size: 50 }))),
  xlsx('a sheet that is less than it says', () => spoil(entry => ({ ...entry, size: 5000 }))),
  xlsx('five gigabytes in all', () =>
    besides(...Array.from({ length: 5 }, (_, i) => ({ name: `xl/${i}`, bytes: randomBytes(mb), size: 0x40000000 }))),
  ),
  xlsx('more entries than a workbook has', () => besides(...Array.from({ length: 6000 }, (_, i) => ({ name: `xl/${i}`, bytes: '' })))),
  xlsx('a wrong checksum', () => spoil(entry => ({ ...entry, crc: 7 }))),
  xlsx('a wrong checksum where nobody looks', () => besides({ name: 'docProps/app.xml', bytes: '<a/>', crc: 7 })),
  xlsx('a path out of the folder', () => besides({ name: '../../../etc/cron.d/x', bytes: 'x' })),
  xlsx('an absolute path', () => besides({ name: '/etc/passwd', bytes: 'x' })),
  xlsx('a path of Windows', () => besides({ name: 'xl\\..\\..\\a.exe', bytes: 'x' })),
  xlsx('a name with a nought', () => besides({ name: 'xl/a\0.xml', bytes: 'x' })),
  xlsx('a part twice', () => besides({ name: sheet, bytes: 'x' })),
  xlsx('a part twice in other capitals', () => besides({ name: sheet.toUpperCase(), bytes: 'x' })),
  xlsx('another name in front', () => spoil(entry => ({ ...entry, localName: 'xl/worksheets/sheet9.xml' }))),
  xlsx('an unknown packing', () => spoil(entry => ({ ...entry, method: 14 }))),
  xlsx('stored, and said to be packed', () => spoil(entry => ({ ...entry, stored: true, method: 8 }))),
  xlsx('packed, and said to be stored', () => spoil(entry => ({ ...entry, method: 0 }))),
  xlsx('under a password', () => spoil(entry => ({ ...entry, flags: 1 }))),
  xlsx('overlapping parts', () => overlap()),
  xlsx('two archives in one', () => Buffer.concat([packBook(good), packBook(good)])),
  xlsx('something behind it', () => Buffer.concat([packBook(good), Buffer.alloc(2000, 0x41)])),
  xlsx('an end of the archive and nothing else', () => packZip([])),
]

/** The directory says that the second part begins within the first. */
function overlap(): Buffer {
  const bytes = packBook(good)
  const first = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  const second = bytes.indexOf('PK\x01\x02', first + 4, 'latin1')
  bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42)
  return bytes
}

const sheets: readonly Hostile[] = [
  xlsx('a document type', () => packBook({ ...good, head: `<?xml version="1.0"?>${entities}` })),
  xlsx('entities in a cell', () => cells(row('&a;&b;&#0;&#xFFFFFFFF;&lol9;'))),
  xlsx('entities in the middle of the sheet', () => cells(`${entities}${twoRows}`)),
  xlsx('a sheet in another encoding', () => spoil(entry => ({ ...entry, bytes: Buffer.from(`\ufeff${entry.bytes}`, 'utf16le') }))),
  xlsx('noughts in the sheet', () => spoil(entry => ({ ...entry, bytes: String(entry.bytes).replace('หนึ่ง', '\0\0\0') }))),
  xlsx('letters that are none', () =>
    spoil(entry => ({ ...entry, bytes: Buffer.from(String(entry.bytes).replace('หนึ่ง', 'ÿÿ'), 'latin1') })),
  ),
  xlsx('elements a million deep', () => cells(`${twoRows}${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}`)),
  xlsx('elements a million deep in a cell', () => cells(`<row><c>${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}</c></row>`)),
  xlsx('elements that never end', () => cells('<a>'.repeat(500_000))),
  xlsx('a tag that never closes', () => cells(`<row ${'a="b" '.repeat(500_000)}`)),
  xlsx('a value that never closes', () => cells(`<row a="${'b'.repeat(5 * mb)}`)),
  xlsx('a comment that never closes', () => cells(`<!-- ${twoRows}`)),
  xlsx('a cell of eighty million letters', () => cells(row(times(80, i => String.fromCharCode(97 + (i % 26)).repeat(mb))))),
  xlsx('a number of a million digits', () => cells(`<row><c><v>${'9'.repeat(mb)}</v></c></row>`)),
  xlsx('numbers that are none', () => cells('<row><c><v>NaN</v></c><c><v>1e999</v></c><c><v>0x10</v></c></row>')),
  xlsx('a cell off the sheet', () => cells('<row r="1"><c r="XFE1048577"><v>1</v></c></row>')),
  xlsx('a reference that is none', () => cells('<row r="1"><c r="__proto__"><v>1</v></c></row>')),
  xlsx('rows below the last', () => cells('<row r="999999999"><c><v>1</v></c></row>')),
  xlsx('cells far apart', () => cells(times(3000, i => `<row r="${i * 300 + 1}"><c r="XFD${i * 300 + 1}"><v>1</v></c></row>`))),
  xlsx('rows backwards', () => cells(times(100_000, i => `<row r="${100_000 - i}"><c r="A${100_000 - i}"><v>1</v></c></row>`))),
  xlsx('one cell a hundred thousand times', () => cells(`<row r="1">${times(100_000, () => '<c r="A1"><v>1</v></c>')}</row>`)),
  xlsx('a merge over all the world', () => packBook({ ...good, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' })),
  xlsx('a hundred thousand merges upon one another', () =>
    packBook({
      sheets: [`<row>${times(300, () => '<c><v>1</v></c>')}</row>`],
      after: `<mergeCells>${times(100_000, () => '<mergeCell ref="A1:KM1"/>')}</mergeCells>`,
    }),
  ),
  xlsx('a link on all the world', () => packBook({ ...good, after: '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>' })),
  xlsx('columns over and over', () => packBook({ ...good, before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100)}</cols>` })),
  xlsx('a text that is not there', () => packBook({ sheets: ['<row><c t="s"><v>4294967295</v></c></row>'], texts: '<si><t>ก</t></si>' })),
  xlsx('a text of a million runs', () =>
    packBook({ sheets: ['<row><c t="s"><v>0</v></c></row>'], texts: `<si>${'<r><t>ก</t></r>'.repeat(1_000_000)}</si>` }),
  ),
  xlsx('a formula that all cells share', () =>
    cells(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A50000">${'A1+'.repeat(2000)}A1</f><v>1</v></c></row>${times(50_000, i => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`)}`,
    ),
  ),
  xlsx('a hundred thousand sheets', () =>
    spoil(
      entry => ({
        ...entry,
        bytes: String(entry.bytes).replace(
          '<sheets>',
          `<sheets>${times(100_000, i => `<sheet name="${i}" sheetId="${i + 2}" r:id="rId1"/>`)}`,
        ),
      }),
      'xl/workbook.xml',
    ),
  ),
  xlsx('a sheet that is its own workbook', () =>
    spoil(
      entry => ({ ...entry, bytes: String(entry.bytes).replace('worksheets/sheet1.xml', 'workbook.xml') }),
      'xl/_rels/workbook.xml.rels',
    ),
  ),
  xlsx('a relation to the world outside', () =>
    spoil(
      entry => ({ ...entry, bytes: String(entry.bytes).replace('Target="', 'TargetMode="External" Target="file:///etc/passwd?') }),
      'xl/_rels/workbook.xml.rels',
    ),
  ),
  xlsx('names of everything', () =>
    spoil(entry => ({ ...entry, bytes: String(entry.bytes).replace('แผ่น 1', '__proto__') }), 'xl/workbook.xml'),
  ),
]

const documents: readonly Hostile[] = [
  ...ods(
    'a cell over all the world',
    layTable(`<table:table-row table:number-rows-repeated="1048576">${odsCell} table:number-columns-repeated="16384"/></table:table-row>`),
  ),
  ...ods(
    'repeats without end',
    layTable(times(1000, () => `<table:table-row table:number-rows-repeated="999999999">${odsCell}/></table:table-row>`)),
  ),
  ...ods('blank rows without end', layTable(times(1000, () => '<table:table-row table:number-rows-repeated="999999999"/>'))),
  ...ods(
    'blank columns without end',
    layTable(
      `<table:table-row>${'<table:table-cell table:number-columns-repeated="999999999"/>'.repeat(1000)}${odsCell}/></table:table-row>`,
    ),
  ),
  ...ods(
    'merges over all the world',
    layTable(`<table:table-row>${odsCell} table:number-columns-spanned="16384" table:number-rows-spanned="1048576"/></table:table-row>`),
  ),
  ...ods(
    'blanks by the thousand million',
    layTable(
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${'<text:s text:c="999999999"/>'.repeat(1000)}x</text:p></table:table-cell></table:table-row>`,
    ),
  ),
  ...ods('elements a million deep', layTable(`<table:table-row>${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}</table:table-row>`)),
  ...ods(
    'hidden rows without end',
    layTable(times(100_000, () => '<table:table-row table:visibility="collapse" table:number-rows-repeated="9"/>')),
  ),
  { label: 'a document type', name: 'ร้าย.fods', make: () => Buffer.from(layFods(layTable('')).replace('?>', `?>${entities}`)) },
  { label: 'another encoding', name: 'ร้าย.fods', make: () => Buffer.from(`\ufeff${layFods(layTable(''))}`, 'utf16le') },
]

const page = (body: string): Buffer => Buffer.from(`<html><body>${body}</body></html>`)
const texts: readonly Hostile[] = [
  { label: 'tables a hundred thousand deep', name: 'ร้าย.xls', make: () => page('<table><tr><td>1'.repeat(100_000)) },
  {
    label: 'spans without end',
    name: 'ร้าย.xls',
    make: () => page(`<table><tr>${'<td colspan=1000 rowspan=65534>1'.repeat(5000)}</table>`),
  },
  {
    label: 'spans over all rows',
    name: 'ร้าย.xls',
    make: () => page(`<table><tr>${'<td rowspan=65534>1'.repeat(9000)}${'<tr><td>2'.repeat(5000)}</table>`),
  },
  { label: 'marks that never close', name: 'ร้าย.xls', make: () => page(`<table><tr><td>${'<a b="'.repeat(300_000)}</table>`) },
  { label: 'comments that never close', name: 'ร้าย.html', make: () => page('<table><tr><td><!--'.repeat(100_000)) },
  { label: 'a script that never ends', name: 'ร้าย.html', make: () => page('<script>'.repeat(200_000)) },
  {
    label: 'a charset that is none',
    name: 'ร้าย.html',
    make: () => page('<meta charset="__proto__"><table><tr><td>1<td>2<tr><td>3<td>4</table>'),
  },
  { label: 'a quotation that never closes', name: 'ร้าย.csv', make: () => Buffer.from(`"a,b\n${'1,2\n'.repeat(500_000)}`) },
  { label: 'quotations in every field that never close', name: 'ร้าย.csv', make: () => Buffer.from(`a,b\n${'"1,"2\n'.repeat(50_000)}`) },
  { label: 'a line of twenty million letters', name: 'ร้าย.csv', make: () => Buffer.from(`a,b\n${'x'.repeat(20 * mb)}`) },
  { label: 'twenty thousand columns', name: 'ร้าย.csv', make: () => Buffer.from(`${times(20_000, i => `${i},`)}\n1,2`) },
  { label: 'noughts', name: 'ร้าย.csv', make: () => Buffer.alloc(100_000) },
  {
    label: 'noughts further down',
    name: 'ร้าย.csv',
    make: () => Buffer.concat([Buffer.from('a,b\n1,2\n'.repeat(20_000)), Buffer.alloc(512), Buffer.from('3,4\n')]),
  },
  { label: 'half a letter at the end', name: 'ร้าย.csv', make: () => Buffer.concat([Buffer.from('ก,ข\n1,2\n'), Buffer.from([0xe0, 0xb8])]) },
  {
    label: 'half a letter of two bytes',
    name: 'ร้าย.txt',
    make: () => Buffer.concat([Buffer.from('\ufeffก,ข\n1,2', 'utf16le'), Buffer.from([0x01])]),
  },
  { label: 'random bytes', name: 'ร้าย.tsv', make: () => randomBytes(100_000) },
  { label: 'a page', name: 'ร้าย.csv', make: () => page('<table></table>') },
  { label: 'a PDF', name: 'ร้าย.xlsx', make: () => Buffer.from('%PDF-1.7\n') },
  { label: 'a program', name: 'ร้าย.xls', make: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5000)]) },
  { label: 'nothing', name: 'ร้าย.xlsb', make: () => Buffer.alloc(0) },
  { label: 'records that say they are four thousand million', name: 'ร้าย.dbf', make: () => lieOfDbf() },
  {
    label: 'a box and noughts',
    name: 'ร้าย.xls',
    make: () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(50_000)]),
  },
  {
    label: 'a box and ones',
    name: 'ร้าย.xls',
    make: () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(50_000, 0xff)]),
  },
  {
    label: 'old records without end',
    name: 'ร้าย.xls',
    make: () => Buffer.concat([Buffer.from([9, 0, 4, 0, 2, 0, 16, 0]), Buffer.alloc(mb, 0xa)]),
  },
]

function lieOfDbf(): Buffer {
  const head = Buffer.alloc(65)
  head.set([3, 25, 1, 1])
  head.writeUInt32LE(0xffffffff, 4)
  head.writeUInt16LE(65, 8)
  head.writeUInt16LE(11, 10)
  head.write('A', 32)
  head.write('C', 43)
  head[48] = 10
  head[64] = 0x0d
  return Buffer.concat([head, Buffer.alloc(5000, 0x20)])
}

const noted = (...tags: readonly string[]): string => commentsPart([''], tags)
const comments: readonly Hostile[] = [
  xlsx('a million comments', () =>
    packZip(layCommented({ notes: noted(times(1_000_000, i => commentTag(`A${i + 1}`, 0, String(i)))) }, good, true)),
  ),
  xlsx('a comment off the sheet', () => packZip(layCommented({ notes: noted(commentTag('ZZZ1', 0, 'x')) }))),
  xlsx('a comment that never ends', () => packZip(layCommented({ notes: noted('<comment ref="A1"><text>') }))),
  xlsx('comments in one another', () =>
    packZip(layCommented({ notes: noted(times(200_000, () => '<comment ref="A1"><text>')) }, good, true)),
  ),
  xlsx('entities in a thread', () =>
    packZip(layCommented({ threads: `${entities}${threadsPart([threadTag('A1', '&b;', { id: '{1}', at: '' })])}` })),
  ),
  ...ods(
    'a million comments on one cell',
    layTable(
      `<table:table-row>${odsCell}>${times(1_000_000, i => `<office:annotation><text:p>${i}</text:p></office:annotation>`)}</table:table-cell></table:table-row>`,
    ),
  ),
  ...ods(
    'a comment on every cell there is',
    layTable(
      `<table:table-row>${odsCell}/></table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><office:annotation><text:p>x</text:p></office:annotation></table:table-cell></table:table-row>`,
    ),
  ),
]

export const hostiles: readonly Hostile[] = [...archives, ...sheets, ...comments, ...documents, ...texts]
