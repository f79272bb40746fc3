import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { endOf, linesOf, readBytes, textsOf } from './kit/read.ts'

const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`
const toThai = (text: string): Buffer =>
  Buffer.from([...text].map(letter => (letter > '\u0e00' ? letter.charCodeAt(0) - 0xe00 + 0xa0 : letter.charCodeAt(0))))
const rows = '<tr><th>จังหวัด</th><th>คน</th></tr><tr><td>ตาก</td><td>1,234</td></tr>'
const seen = [
  ['จังหวัด', 'คน'],
  ['ตาก', '1,234'],
]
const gridOf = (html: string | Buffer) => readBytes('ตาราง.xls', html).sheets[0]?.grid

describe('a page saved under the name of a workbook', () => {
  it('is read as the library wrote it', () => {
    const sheet = utils.aoa_to_sheet([
      ['หัว', null, 'ค'],
      [1, 'ก & <ข>', 'บน\nล่าง'],
    ])
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'A')
    const { kind, sheets } = readBytes('ก.html', write(book, { bookType: 'html', type: 'buffer' }) as Buffer)
    expect([kind, textsOf(sheets[0]?.grid), sheets[0]?.grid.merges]).toEqual([
      'html',
      [
        ['หัว', null, 'ค'],
        ['1', 'ก & <ข>', 'บน\nล่าง'],
      ],
      [{ r0: 0, c0: 0, r1: 0, c1: 1 }],
    ])
  })

  it('is read in the letters it says, in those it has where it says others, and in those it has where it says none', () => {
    const table = `<table>${rows}</table>`
    const meta = (charset: string): string => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
    for (const bytes of [
      Buffer.from(page(table, meta('utf-8'))),
      Buffer.from(page(table)),
      Buffer.from(`\ufeff${page(table, meta('windows-874'))}`),
      toThai(page(table, meta('windows-874'))),
      toThai(page(table, '<meta charset=TIS-620>')),
      toThai(page(table, meta('utf-8'))),
      toThai(page(table)),
    ])
      expect(textsOf(gridOf(bytes))).toEqual(seen)
  })

  it('need not end its rows and cells, and may break, blank and space them as pages do', () => {
    const html =
      '<TABLE border=1><TR><TD>ก<BR>ข&nbsp;<TD align="a>b">  ค \n ง <b>จ</b><!-- <td>ไม่ใช่ --><TR><TD><p>หนึ่ง</p><p>สอง</p><td><script>"<td>"</script>5 < 6</TABLE>'
    expect(textsOf(gridOf(page(html)))).toEqual([
      ['ก\nข', 'ค ง จ'],
      ['หนึ่ง\nสอง', '5 < 6'],
    ])
  })

  it('lays spans over rows and columns, and what lies beside them in its place', () => {
    const html = '<table><tr><th rowspan=2>ก<th colspan="2">ข<th rowspan="99999">ค</tr><tr><th>1<th>2</tr><tr><td>ง<td>3<td>4</tr></table>'
    const grid = gridOf(page(html))
    expect(textsOf(grid)).toEqual([
      ['ก', 'ข', null, 'ค'],
      [null, '1', '2'],
      ['ง', '3', '4'],
    ])
    expect(grid?.merges).toEqual([
      { r0: 0, c0: 0, r1: 1, c1: 0 },
      { r0: 0, c0: 1, r1: 0, c1: 2 },
      { r0: 0, c0: 3, r1: 2, c1: 3 },
    ])
    expect(linesOf(grid)[0]?.[0]?.bold).toBe(true)
  })

  it('keeps what stands above and below a table, and gives each table a sheet', () => {
    const html = `<h1>ชื่อ</h1><p>หน่วย : คน</p><table>${rows}</table><p>คั่น</p><table><caption>สอง</caption><tr><td>x<table><tr><td>ใน</table></td></tr></table><div>ที่มา : ก</div>`
    expect(readBytes('ก.htm', page(html, '<title>ไม่ใช่</title>')).sheets.map(({ grid }) => [grid.name, textsOf(grid)])).toEqual([
      ['ก 1', [['ชื่อ'], ['หน่วย : คน'], ...seen]],
      ['ก 2', [['คั่น'], ['x']]],
      ['ก 3', [['สอง'], ['ใน'], ['ที่มา : ก']]],
    ])
  })

  it.each([
    ['breaks off within its table', page(`<table>${rows}</table>`).slice(0, 90), 'file/damaged cut'],
    ['has lost a sector', page(`<table>${rows}${'<tr><td>x'.repeat(9000)}</table>\0`), 'file/damaged zeros'],
    ['holds no table', page('<p>สวัสดี</p>'), 'file/no-table'],
    ['holds a blank table', page('<table><tr><td>&nbsp;</td></tr></table>'), 'file/empty'],
    ['spans columns without end', page(`<table><tr>${'<td colspan=1000>1'.repeat(17)}</table>`), 'file/too-large'],
  ])('that %s is refused', (_, html, end) => {
    expect(endOf('ก.xls', html)).toBe(end)
  })

  it('of a hundred thousand spans over one another, or of tags without end, is done with at once', () => {
    const began = performance.now()
    const spans = `<tr>${'<td rowspan=65534>1'.repeat(500)}</tr>`
    expect(endOf('ก.xls', page(`<table>${spans}${'<tr><td>2'.repeat(2000)}</table>`))).toBe('read')
    expect(endOf('ก.xls', page(`<table>${'<tr><td>1<table>'.repeat(20_000)}`))).toBe('file/damaged cut')
    expect(endOf('ก.xls', page(`<table>${rows}</table>${'<a "'.repeat(20_000)}`))).toBe('read')
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
