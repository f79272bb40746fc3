import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type BookType, CFB, type Comments, utils, write } from 'xlsx'
import { limits } from '../../../electron/readers/limits.ts'
import type { Fault } from '../../../shared/base/fault.ts'
import type { CellComment } from '../../../shared/model/grid.ts'
import { seeLibrary, seeOurs } from './kit/compare.ts'
import { layBook, packBook, twoRows } from './kit/lay-book.ts'
import { commentsPart, commentTag, layCommented, relate, threadsPart, threadTag } from './kit/lay-comments.ts'
import { layFods, layTable, packOds } from './kit/lay-ods.ts'
import { type Entry, packZip } from './kit/pack-zip.ts'
import { endOf, readBytes, textsOf, tryBytes } from './kit/read.ts'

const commentsOf = (name: string, bytes: Uint8Array | string): readonly CellComment[] | undefined =>
  readBytes(name, bytes).sheets[0]?.grid.comments

/** A sheet with a comment on a figure, on a blank cell beside it, and far below. */
function writeByLibrary(bookType: BookType): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['จังหวัด', 'จำนวน'],
    ['น่าน', 12],
  ])
  const note = (text: string): Comments => [{ a: 'Somchai', t: text }]
  sheet.B2.c = note('Somchai:\nตัวเลขเบื้องต้น\nรอยืนยัน')
  sheet.D2 = { t: 'z', c: note('ที่มา: ทะเบียน <ก> & "ข"') }
  sheet.A9 = { t: 'z', c: note('แก้ไขแล้ว') }
  sheet['!ref'] = 'A1:D9'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'แผ่น')
  return write(book, { bookType, type: 'buffer' }) as Buffer
}

/** The stream of an xls with the words of its notes as Excel writes them: the library writes no letters of two bytes there. */
function writeOld(): Buffer {
  const stream = Buffer.from(CFB.find(CFB.read(writeByLibrary('biff8'), { type: 'buffer' }), '/Workbook')?.content as Uint8Array)
  const records: Buffer[] = []
  const texts = ['Somchai:\nตัวเลขเบื้องต้น\nรอยืนยัน', 'ที่มา: ทะเบียน <ก> & "ข"', 'แก้ไขแล้ว']
  for (let at = 0, before = 0; at + 4 <= stream.length; ) {
    const [kind, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)]
    const text = before === 0x01b6 && kind === 0x003c ? texts.shift() : undefined
    records.push(text === undefined ? stream.subarray(at, at + 4 + length) : layContinue(text))
    before = kind
    at += 4 + length
  }
  return Buffer.concat(records)
}

function layContinue(text: string): Buffer {
  const head = Buffer.from([0x3c, 0, 0, 0, 1])
  head.writeUInt16LE(1 + text.length * 2, 2)
  return Buffer.concat([head, Buffer.from(text, 'utf16le')])
}

const expected = [
  { r: 1, c: 1, text: 'ตัวเลขเบื้องต้น\nรอยืนยัน' },
  { r: 1, c: 3, text: 'ที่มา: ทะเบียน <ก> & "ข"' },
  { r: 8, c: 0, text: 'แก้ไขแล้ว' },
]

describe('comments on cells', () => {
  it('are read from every kind of workbook that has them, without the name of who made them', () => {
    for (const kind of ['xlsx', 'xlsm', 'xlsb', 'xls'] as const) {
      const { sheets } = readBytes(`ก.${kind}`, kind === 'xls' ? writeOld() : writeByLibrary(kind))
      expect(sheets[0]?.grid.comments, kind).toEqual(expected)
      expect([sheets[0]?.grid.rows, sheets[0]?.grid.columns], kind).toEqual([2, 2])
    }
  })

  it('are read as another program writes them: in runs, the first of them the name of the author', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('แผ่น')
    sheet.addRow(['จังหวัด', 'จำนวน'])
    sheet.getCell('B1').note = { texts: [{ font: { bold: true }, text: 'Author:' }, { text: '\nรวมทั้งที่โอนมา' }] }
    sheet.getCell('A1').note = 'ชื่อตามทะเบียน'
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    expect(commentsOf('ก.xlsx', bytes)).toEqual([
      { r: 0, c: 0, text: 'ชื่อตามทะเบียน' },
      { r: 0, c: 1, text: 'รวมทั้งที่โอนมา' },
    ])
    expect(seeOurs(bytes)).toEqual(seeLibrary(bytes))
  })

  it('of a thread are told once, its replies in their order, and the note that stands in for it not at all', () => {
    const threads = threadsPart([
      threadTag('B2', 'ตัวเลขนี้รวมเดือนก่อนหรือไม่', { id: '{1}', at: '2024-05-01T09:00:00.00' }),
      threadTag('B2', 'แก้ในฉบับหน้า', { id: '{3}', at: '2024-05-03T09:00:00.00', parent: '{1}' }),
      threadTag('B2', 'ไม่รวม &amp; ถามแล้ว', { id: '{2}', at: '2024-05-02T09:00:00.00', parent: '{1}' }),
    ])
    const standIn =
      '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ตัวเลขนี้รวมเดือนก่อนหรือไม่'
    const notes = commentsPart(['tc={1}', 'สมชาย'], [commentTag('B2', 0, standIn), commentTag('A1', 1, 'สมชาย:\nลำดับตามทะเบียน')])
    const bytes = packZip(layCommented({ notes, threads }))
    expect(commentsOf('ก.xlsx', bytes)).toEqual([
      { r: 0, c: 0, text: 'ลำดับตามทะเบียน' },
      { r: 1, c: 1, text: 'ตัวเลขนี้รวมเดือนก่อนหรือไม่\nไม่รวม & ถามแล้ว\nแก้ในฉบับหน้า' },
    ])
    expect(commentsOf('ก.xlsx', packZip(layCommented({ notes })))).toEqual([
      { r: 0, c: 0, text: 'ลำดับตามทะเบียน' },
      { r: 1, c: 1, text: 'Comment:\n    ตัวเลขนี้รวมเดือนก่อนหรือไม่' },
    ])
  })

  it('on places that a merge covers are of the merged cell; a range means its first cell', () => {
    const notes = commentsPart([''], [commentTag('B2', 0, 'สอง'), commentTag('A1:B2', 0, 'หนึ่ง'), commentTag('C3', 0, 'ข้างนอก')])
    const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    expect(commentsOf('ก.xlsx', packZip(layCommented({ notes }, { sheets: [twoRows], after })))).toEqual([
      { r: 0, c: 0, text: 'หนึ่ง\nสอง' },
      { r: 2, c: 2, text: 'ข้างนอก' },
    ])
  })

  it('that say nothing are none, and a workbook without any has none', () => {
    const notes = commentsPart(['สมชาย'], [commentTag('A1', 0, 'สมชาย:\n'), commentTag('A2', 0, '  ')])
    expect(commentsOf('ก.xlsx', packZip(layCommented({ notes })))).toEqual(undefined)
    expect(commentsOf('ก.xlsx', packBook({ sheets: [twoRows] }))).toEqual(undefined)
  })

  it('are found by the relation of their sheet, whatever the part is called', () => {
    const entries = layCommented({ notes: commentsPart([''], [commentTag('A1', 0, 'หนึ่ง')]) })
    const elsewhere = entries.map((entry): Entry => {
      if (entry.name === 'xl/comments1.xml') return { ...entry, name: 'xl/ที่อื่น/notes.bin' }
      return entry.name.endsWith('sheet1.xml.rels')
        ? { ...entry, bytes: String(entry.bytes).replace('../comments1.xml', '/xl/ที่อื่น/notes.bin') }
        : entry
    })
    expect(commentsOf('ก.xlsx', packZip(elsewhere))).toEqual([{ r: 0, c: 0, text: 'หนึ่ง' }])
    const unrelated = entries.filter(({ name }) => !name.endsWith('sheet1.xml.rels'))
    expect(commentsOf('ก.xlsx', packZip(unrelated))).toEqual(undefined)
  })
})

describe('comments in OpenDocument', () => {
  const cell = (words: string, more = ''): string =>
    `<table:table-cell office:value-type="string"${more}><office:annotation office:display="true" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>สมชาย</dc:creator><dc:date>2024-05-01T09:00:00</dc:date><text:list><text:list-item><text:p>สมชาย:</text:p></text:list-item></text:list><text:p>ยอด<text:s/>ณ <text:span>สิ้นปี</text:span></text:p></office:annotation><text:p>${words}</text:p></table:table-cell>`
  const rows = `<table:table-row>${cell('ก')}<table:table-cell><office:annotation><text:p>บนช่องว่าง</text:p></office:annotation></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3">${cell('ข', ' table:number-columns-repeated="2"')}</table:table-row>`

  it('are told apart from the words of their cells, in an archive and as one plain file', () => {
    for (const { grid } of [readBytes('ก.ods', packOds(layTable(rows))), readBytes('ก.fods', layFods(layTable(rows)))].flatMap(
      ({ sheets }) => sheets,
    )) {
      expect(textsOf(grid)).toEqual([['ก'], ['ข', 'ข'], ['ข', 'ข'], ['ข', 'ข']])
      expect(grid.comments).toEqual([
        { r: 0, c: 0, text: 'ยอด ณ สิ้นปี' },
        { r: 0, c: 1, text: 'บนช่องว่าง' },
        { r: 1, c: 0, text: 'ยอด ณ สิ้นปี' },
      ])
    }
  })

  it('of a cell that a merge covers are of the merged cell', () => {
    const merged =
      '<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>ก</text:p></table:table-cell><table:covered-table-cell><office:annotation><text:p>ใต้</text:p></office:annotation></table:covered-table-cell></table:table-row>'
    expect(commentsOf('ก.ods', packOds(layTable(merged)))).toEqual([{ r: 0, c: 0, text: 'ใต้' }])
  })

  it('beyond the sheet are refused', () => {
    const far = `<table:table-row table:number-rows-repeated="1048576"/><table:table-row>${cell('')}</table:table-row>`
    expect(endOf('ก.ods', packOds(layTable(far)))).toBe('file/unsafe reference')
  })
})

describe('a workbook that would do harm by its comments', () => {
  const end = (parts: Parameters<typeof layCommented>[0], more: Parameters<typeof layCommented>[1] = { sheets: [twoRows] }): string =>
    endOf('ก.xlsx', packZip(layCommented(parts, more)))

  it('is refused where they lie off the sheet, declare a document type, end too early, or are named and not there', () => {
    expect(end({ notes: commentsPart([''], [commentTag('XFE1', 0, 'ก')]) })).toBe('file/unsafe reference')
    expect(end({ notes: commentsPart([''], [commentTag('A1048577', 0, 'ก')]) })).toBe('file/unsafe reference')
    expect(end({ threads: threadsPart([threadTag('A0', 'ก', { id: '{1}', at: '' })]) })).toBe('file/unsafe reference')
    expect(end({ notes: `<!DOCTYPE a [<!ENTITY b "c">]>${commentsPart([''], [commentTag('A1', 0, 'ก')])}` })).toBe('file/unsafe dtd')
    expect(end({ notes: commentsPart([''], [commentTag('A1', 0, 'ก')]).replace('</comments>', '') })).toBe('file/damaged')
    expect(end({ notes: commentsPart([''], [commentTag('A1', 0, 'ก').replace('ref="A1"', '')]) })).toBe('file/damaged')
    const missing = layCommented({ notes: commentsPart([''], []) }).filter(({ name }) => name !== 'xl/comments1.xml')
    expect(endOf('ก.xlsx', packZip(missing))).toBe('file/damaged')
  })

  it('is refused where one part is named for two sheets', () => {
    const entries = layBook({ sheets: [twoRows, twoRows] })
    const related = [1, 2].map(
      (n): Entry => ({ name: `xl/worksheets/_rels/sheet${n}.xml.rels`, bytes: relate('comments', '../comments1.xml') }),
    )
    const shared = [...entries, ...related, { name: 'xl/comments1.xml', bytes: commentsPart([''], [commentTag('A1', 0, 'ก')]) }]
    expect(endOf('ก.xlsx', packZip(shared))).toBe('file/unsafe part-twice')
  })

  it('is refused where there are more of them than the desk takes, or too many letters', () => {
    const tags = Array.from({ length: 150_000 }, (_, i) => commentTag(`A${i + 1}`, 0, 'ก'))
    const bytes = packZip(layCommented({ notes: commentsPart([''], tags) }, { sheets: [twoRows] }, true))
    const facts = (tryBytes('ก.xlsx', bytes) as Fault).facts
    // Nobody read on behind the first that is one too many.
    expect(facts).toMatchObject({ limit: limits.comments, figure: limits.comments + 1, unit: 'comments' })
    const long = Array.from({ length: 700 }, (_, i) => commentTag(`A${i + 1}`, 0, 'ab'.repeat(15_000)))
    expect(endOf('ก.xlsx', packZip(layCommented({ notes: commentsPart([''], long) }, { sheets: [twoRows] }, true)))).toBe('file/too-large')
  })

  it('is refused where an xls notes something beyond its last column', () => {
    const stream = writeOld()
    const note = stream.indexOf(Buffer.from([0x1c, 0]), stream.lastIndexOf(Buffer.from([0xb6, 1])))
    stream.writeUInt16LE(256, note + 6)
    expect(endOf('ก.xls', stream)).toBe('file/unsafe reference')
  })

  it('is refused where merges over one another would lay them again and again', () => {
    const tags = Array.from({ length: 20_000 }, (_, i) => commentTag(`A${i + 1}`, 0, 'ก'))
    const after = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(2000)}</mergeCells>`
    expect(end({ notes: commentsPart([''], tags) }, { sheets: [twoRows], after })).toBe('file/too-large')
  })
})
