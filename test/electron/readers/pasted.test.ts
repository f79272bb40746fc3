import { describe, expect, it } from 'vitest'
import { toOriginal, toPasted } from '../../../shared/text/pasted.ts'
import { endOf, readBytes, textsOf, valuesOf } from './kit/read.ts'

type Clipboard = { readonly text?: string; readonly html?: string }

/** What a file is that a block is kept as: its name and letters. */
function keep({ text = '', html = '' }: Clipboard): readonly [name: string, letters: string] {
  const pasted = toPasted({ text, html })
  return [`วาง.${pasted.kind}`, toOriginal(pasted)]
}

/** The first sheet of a block, read as the desk reads the file that it is kept as. */
const paste = (clipboard: Clipboard) => readBytes(...keep(clipboard)).sheets[0]?.grid

describe('a block of cells parted by tabs', () => {
  it('has quotation marks about cells that hold tabs, breaks or marks, and all other marks are its own', () => {
    expect(textsOf(paste({ text: 'ก\t"ข\nสอง"\t"พูด ""ว่า"""\r\n"5 นิ้ว"\t6" จอ\t\r\n"ก" และ "ข"\t"ไม่ปิด\r\n\r\n' }))).toEqual([
      ['ก', 'ข\nสอง', 'พูด "ว่า"'],
      ['"5 นิ้ว"', '6" จอ'],
      ['"ก" และ "ข"', '"ไม่ปิด'],
    ])
  })

  it('is parted by nothing but tabs: one column, one cell, and prose stay what they are', () => {
    expect(textsOf(paste({ text: '1,200\r\n3,400\r\n5,600\r\n' }))).toEqual([['1,200'], ['3,400'], ['5,600']])
    expect(textsOf(paste({ text: 'ก; ข|ค, ง' }))).toEqual([['ก; ข|ค, ง']])
    expect(textsOf(paste({ text: 'sep=;\r\nก;ข' }))).toEqual([['sep=;'], ['ก;ข']])
  })

  it('has the cells where they stood: blank rows and columns in front count, those behind do not', () => {
    expect(textsOf(paste({ text: '\t\r\n\tก\t\r\n' }))).toEqual([[], [null, 'ก']])
  })

  it('keeps its texts: zeros in front, blanks that indent, lines of an old Macintosh; and no zeros at its end', () => {
    expect(valuesOf(paste({ text: '0012\t  ก\rข\tค\0\0' }))).toEqual([
      ['0012', '  ก'],
      ['ข', 'ค'],
    ])
  })
})

describe('a block that the clipboard holds as a table', () => {
  const table = '<table><tr><td colspan=2>หัว</td></tr><tr><td>1</td><td>2</td></tr></table>'
  const merged = [[['หัว'], ['1', '2']], [{ r0: 0, c0: 0, r1: 0, c1: 1 }]]
  const seen = (clipboard: Clipboard) => {
    const grid = paste(clipboard)
    return [textsOf(grid), grid?.merges]
  }

  it.each([
    ['about the table', `<html><body>\r\n<!--StartFragment-->${table}<!--EndFragment-->\r\n</body></html>`],
    [
      'within the table',
      `<html><body><table>\r\n<!--StartFragment-->\r\n <col width=64>${table.slice(7, -8)}<!--EndFragment-->\r\n</table></body></html>`,
    ],
    ['below the lines of Windows', `Version:1.0\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment-->${table}<!--EndFragment-->\0`],
    ['in a page of another encoding', `<meta http-equiv=Content-Type content="text/html; charset=windows-874">${table}`],
    ['in an element of the program', `<google-sheets-html-origin><style><!--td {border: 1px}--></style>${table}`],
  ])('is read with its merges, marked %s', (_, html) => {
    expect(seen({ html, text: 'หัว\t\n1\t2' })).toEqual(merged)
  })

  it('is taken as text where its page has no table, and as a page where the text is one', () => {
    expect(textsOf(paste({ text: 'ก\tข', html: '<p>ไม่มีตาราง</p>' }))).toEqual([['ก', 'ข']])
    expect(seen({ text: `\n${table}` })).toEqual(merged)
  })

  it('that holds nothing, or breaks off, is refused by its reader', () => {
    expect(endOf(...keep({ html: '<table><tr><td>&nbsp;</td></tr></table>' }))).toBe('file/empty')
    expect(endOf(...keep({ html: '<table><tr><td>1' }))).toBe('file/damaged cut')
    expect(endOf(...keep({ text: '\t\t\r\n x\0y' }))).not.toBe('read')
  })
})
