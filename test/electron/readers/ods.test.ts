import { describe, expect, it } from 'vitest'
import { type BookType, utils, write } from 'xlsx'
import { layFods, layOds, layTable, packOds } from './kit/lay-ods.ts'
import { packZip } from './kit/pack-zip.ts'
import { endOf, linesOf, readBytes, textsOf, valuesOf } from './kit/read.ts'

const gridOf = (tables: string, styles?: string) => readBytes('แผ่น.ods', packOds(tables, styles)).sheets[0]?.grid
const text = (words: string): string => `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
const float = (value: string, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`

describe('an OpenDocument spreadsheet', () => {
  it('is read as the library wrote it, in an archive and as one plain file', () => {
    const sheet = utils.aoa_to_sheet([
      ['ลำดับ', 'ชื่อ', 'จำนวน'],
      [1, 'ก & ข  <ค>', 1234.5],
      [2, 'บรรทัด\nสอง', true],
      [null, null, -7],
    ])
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'หนึ่ง')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'สอง')
    for (const bookType of ['ods', 'fods'] satisfies BookType[]) {
      const { kind, sheets } = readBytes(`ก.${bookType}`, write(book, { bookType, type: 'buffer' }) as Buffer)
      expect([kind, sheets.map(({ grid }) => grid.name)]).toEqual([bookType, ['หนึ่ง', 'สอง']])
      expect(valuesOf(sheets[0]?.grid)).toEqual([
        ['ลำดับ', null, 'จำนวน'],
        [1, 'ก & ข  <ค>', 1234.5],
        [2, 'บรรทัด\nสอง', true],
        [null, null, -7],
      ])
      expect(sheets[0]?.grid.merges).toEqual([{ r0: 0, c0: 0, r1: 0, c1: 1 }])
    }
  })

  it('repeats cells and rows that are to be repeated, and is trimmed where only blanks are', () => {
    const rows =
      row('<table:table-cell table:number-columns-repeated="2"/>', 'table:number-rows-repeated="3"') +
      row(
        `${float('5', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/>`,
        'table:number-rows-repeated="2"',
      ) +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048571"')
    const grid = gridOf(layTable(rows))
    expect([grid?.rows, grid?.columns]).toEqual([5, 2])
    expect(valuesOf(grid)).toEqual([[], [], [], [5, 5], [5, 5]])
  })

  it('tells days, times, shares, flags, errors and formulas', () => {
    const cells =
      '<table:table-cell office:value-type="date" office:date-value="2025-01-31"><text:p>31 ม.ค. 68</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="time" office:time-value="PT30H15M00S"><text:p>30:15</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="percentage" office:value="0.125"/>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>จริง</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=SUM([.A1:.A9];[$\'ข้อ 1\'.B2];&quot;;&quot;)" office:value-type="float" office:value="3"><text:p>3.00</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0"><text:p>Err:508</text:p></table:table-cell>'
    expect(linesOf(gridOf(layTable(row(cells))))[0]).toEqual([
      { kind: 'number', value: 45_688, text: '31 ม.ค. 68', format: 'yyyy-mm-dd' },
      { kind: 'number', value: 30.25 / 24, text: '30:15', format: '[h]:mm:ss' },
      { kind: 'number', value: 0.125, text: '12.50%', format: '0.00%' },
      { kind: 'boolean', value: true, text: 'TRUE' },
      { kind: 'number', value: 3, text: '3.00', formula: 'SUM(A1:A9,\'ข้อ 1\'!B2,";")' },
      { kind: 'error', value: '#DIV/0!', text: '#DIV/0!', formula: '1/0' },
      { kind: 'error', value: 'Err:508', text: 'Err:508', formula: 'X' },
    ])
  })

  it('reads words in pieces, blanks that are meant, and none of the notes and pictures beside them', () => {
    const words =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>บันทึก</text:p></office:annotation><text:p>ก<text:s text:c="3"/>ข <text:span>ค</text:span>\n  <text:a>ง</text:a><text:line-break/>จ<![CDATA[<&]]></text:p><text:p>สอง<draw:frame><text:p>ภาพ</text:p></draw:frame></text:p></table:table-cell>'
    expect(textsOf(gridOf(layTable(row(words))))).toEqual([['ก   ข ค ง\nจ<&\nสอง']])
  })

  it('keeps what is hidden, merged and bold', () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ce1" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>'
    const rows =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="5"/>' +
      row(
        '<table:table-cell table:style-name="ce1" table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>หัว</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>ใต้</text:p></table:covered-table-cell>' +
          text('ค'),
      ) +
      row(`<table:covered-table-cell table:number-columns-repeated="2"/>${text('ง')}`, 'table:visibility="filter"')
    const { grid, hidden } =
      readBytes('ซ่อน.ods', packOds(layTable(rows, 'table:style-name="ta1"') + layTable(row(text('x'))), styles)).sheets[0] ?? {}
    expect(hidden).toBe(true)
    expect([grid?.hiddenRows, grid?.hiddenColumns, grid?.merges]).toEqual([[1], [2], [{ r0: 0, c0: 0, r1: 1, c1: 1 }]])
    expect(linesOf(grid)).toEqual([
      [{ kind: 'text', value: 'หัว', text: 'หัว', bold: true }, null, { kind: 'text', value: 'ค', text: 'ค' }],
      [null, null, { kind: 'text', value: 'ง', text: 'ง' }],
    ])
  })

  it.each([
    [
      'repeats one cell over all the world',
      layTable(row(float('1', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')),
      'file/too-large',
    ],
    ['repeats a cell beyond the last column', layTable(row(float('1', 'table:number-columns-repeated="99999"'))), 'file/unsafe reference'],
    ['stands below the last row', layTable(row('', 'table:number-rows-repeated="1048576"') + row(float('1'))), 'file/unsafe reference'],
    [
      'repeats a cell a number of times that is none',
      layTable(row(float('1', 'table:number-columns-repeated="-5"'))),
      'file/damaged repeat',
    ],
    ['holds a number that is none', layTable(row(float('1a'))), 'file/damaged number'],
    ['merges cells off the sheet', layTable(row(float('1', 'table:number-columns-spanned="99999"'))), 'file/unsafe reference'],
    ['holds blanks only', layTable(row('<table:table-cell/>')), 'file/empty'],
  ])('that %s is refused', (_, tables, end) => {
    expect(endOf('ก.ods', packOds(tables))).toBe(end)
    expect(endOf('ก.fods', layFods(tables))).toBe(end)
  })

  it.each([
    ['declares a document type', (bytes: string) => bytes.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'), 'file/unsafe dtd'],
    ['declares entities far down', (bytes: string) => bytes.replace('</office:body>', '<!ENTITY b "c"></office:body>'), 'file/unsafe dtd'],
    ['breaks off', (bytes: string) => bytes.slice(0, -60), 'file/damaged'],
    ['breaks off between two tags', (bytes: string) => bytes.replace('</office:spreadsheet></office:body>', ''), 'file/damaged'],
    ['is no spreadsheet', (bytes: string) => bytes.replaceAll('office:spreadsheet', 'office:text'), 'file/unknown-type'],
  ])('whose XML %s is refused', (_, spoil, end) => {
    const good = layTable(row(float('1')))
    const spoiled = layOds(good).map(entry => (entry.name === 'content.xml' ? { ...entry, bytes: spoil(String(entry.bytes)) } : entry))
    expect(endOf('ก.ods', packZip(spoiled))).toBe(end)
    expect(endOf('ก.fods', spoil(layFods(good)))).toBe(end)
  })

  it('that is locked, is a letter, or bears the name of another kind is refused', () => {
    const good = layOds(layTable(row(float('1'))))
    const change = (name: string, from: string, to: string) =>
      packZip(good.map(entry => (entry.name === name ? { ...entry, bytes: String(entry.bytes).replace(from, to) } : entry)))
    expect(
      endOf(
        'ก.ods',
        change('META-INF/manifest.xml', '/></manifest:manifest>', '><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'),
      ),
    ).toBe('file/encrypted')
    expect(endOf('ก.ods', change('mimetype', 'spreadsheet', 'text'))).toBe('file/unknown-type')
    expect(endOf('ก.xlsx', packZip(good))).toBe('file/wrong-type')
  })
})
