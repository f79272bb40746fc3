import { describe, expect, it } from 'vitest'
import { layBook, packBook, spoilBook } from './kit/lay-book.ts'
import { packZip } from './kit/pack-zip.ts'
import { linesOf, readBytes, textsOf, valuesOf } from './kit/read.ts'

const gridOf = (bytes: Buffer) => readBytes('แปลก.xlsx', bytes).sheets[0]?.grid
const cells = (...line: readonly string[]) => gridOf(packBook({ sheets: [`<row r="1">${line.join('')}</row>`] }))

describe('a workbook in an unusual spelling', () => {
  it('gives rows and cells that bear no reference the next place', () => {
    const rows = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    expect(valuesOf(gridOf(packBook({ sheets: [rows] })))).toEqual([[1, null, null, 2, 3], [], [], [4], [5]])
  })

  it('never trusts what it says of its own size', () => {
    const grid = gridOf(packBook({ sheets: ['<row r="3"><c r="C3"><v>1</v></c></row>'], before: '<dimension ref="A1:A1"/>' }))
    expect([grid?.rows, grid?.columns, grid?.cells.at(2, 2)?.value]).toEqual([3, 3, 1])
  })

  it('reads tags under a prefix, quotes of either kind and blanks where they may stand', () => {
    const bytes = spoilBook({ sheets: [''] }, 'xl/worksheets/sheet1.xml', entry => ({
      ...entry,
      bytes:
        "<?xml version='1.0'?>\n<x:worksheet xmlns:x='m'><x:sheetData ><x:row r = '1' spans='1:2'>\n<x:c  r='B1' t = 'inlineStr' ><x:is><x:t>ก</x:t></x:is></x:c>\n</x:row></x:sheetData></x:worksheet>\n",
    }))
    expect(textsOf(gridOf(bytes))).toEqual([[null, 'ก']])
  })

  it('reads rows and cells in any order, and refuses a place that is written twice', () => {
    const late = '<row r="3"><c r="B3"><v>5</v></c><c r="A3"><f>B3*2</f><v>10</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'
    const grid = gridOf(packBook({ sheets: [late], after: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>' }))
    expect(valuesOf(grid)).toEqual([[1], [], [10]])
    expect(grid?.cells.at(2, 0)?.formula).toBe('B3*2')
  })

  it('reads entities, raw text, escapes and line ends once, and only once', () => {
    const inline = (xml: string): string => `<c t="inlineStr"><is><t>${xml}</t></is></c>`
    expect(
      textsOf(
        cells(
          inline('&lt;ก&gt; &amp;amp; &#3585;&#x0E02;&#128512;'),
          inline('<![CDATA[<b>&amp;]]> x'),
          inline('บน_x000D_\r\nล่าง'),
          inline('_x005F_x000D_'),
          '<c t="str"><v>&amp;lt;</v></c>',
          '<c><v><!-- n -->7</v></c>',
        ),
      ),
    ).toEqual([['<ก> &amp; กข😀', '<b>&amp; x', 'บน\r\nล่าง'.replace('\r\n', '\n'), '_x000D_', '&lt;', '7']])
  })

  it('joins a text of several runs and leaves out how it is pronounced', () => {
    const texts =
      '<si><r><rPr><b/><t/></rPr><t xml:space="preserve">ราย </t></r><r><t>ได้</t></r><rPh sb="0" eb="1"><t>เสียง</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/><si><t>ท้าย</t><extLst><ext><t>x</t></ext></extLst></si>'
    const row = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v> 3 </v></c></row>'
    expect(textsOf(gridOf(packBook({ sheets: [row], texts })))).toEqual([['ราย ได้', null, null, 'ท้าย']])
  })

  it('tells days, flags, errors and numbers of every length', () => {
    const line = cells(
      '<c t="d"><v>2025-01-31T12:00:00Z</v></c>',
      '<c t="b"><v>true</v></c>',
      '<c t="b"/>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><v>0.1</v></c>',
      '<c><v>0.30000000000000004</v></c>',
      '<c><v>1.7976931348623157E308</v></c>',
      '<c><v>-12345678901234567000</v></c>',
      '<c><v> 5 </v></c>',
    )
    expect(valuesOf(line)).toEqual([
      [45_688.5, true, null, '#N/A', 0.1, 0.30000000000000004, 1.7976931348623157e308, -1.2345678901234567e19, 5],
    ])
  })

  it('works out formulas that cells share, each for its own place', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">SUM(A1:$A1)+LOG10(A$1)+_xlfn.IFNA(A1,"A1")</f><v>3</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"></f><v>4</v></c><c r="C2"><f t="shared" si="0"/></c></row>'
    const grid = gridOf(packBook({ sheets: [rows] }))
    expect(linesOf(grid).map(line => line.map(cell => cell?.formula ?? null))).toEqual([
      [null, 'SUM(A1:$A1)+LOG10(A$1)+IFNA(A1,"A1")', 'SUM(B1:$A1)+LOG10(B$1)+IFNA(B1,"B1")'],
      [null, 'SUM(A2:$A2)+LOG10(A$1)+IFNA(A2,"A2")', 'SUM(B2:$A2)+LOG10(B$1)+IFNA(B2,"B2")'],
    ])
    expect(grid?.cells.at(1, 2)).toMatchObject({ kind: 'error', value: '#NO-RESULT' })
  })

  it('shows numbers under formats that a file need not tell, from the first cell on', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; บาท&quot;"/></numFmts><fonts><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164" fontId="1"/><xf numFmtId="44"/><xf fontId="2" numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>'
    const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'
    const laid = layBook({
      sheets: ['<row><c s="1"><v>1234.5</v></c><c s="2"><v>2</v></c><c s="3"><v>3</v></c><c s="99"><v>4</v></c></row>'],
    })
    const entries = laid.map(entry =>
      entry.name === '[Content_Types].xml'
        ? {
            ...entry,
            bytes: String(entry.bytes).replace('</Types>', `<Override PartName="/xl/styles.xml" ContentType="${types}"/></Types>`),
          }
        : entry.name === 'xl/_rels/workbook.xml.rels'
          ? {
              ...entry,
              bytes: String(entry.bytes).replace(
                '</Relationships>',
                `<Relationship Id="s" Type="${relation}" Target="styles.xml"/></Relationships>`,
              ),
            }
          : entry,
    )
    const line = linesOf(gridOf(packZip([...entries, { name: 'xl/styles.xml', bytes: styles }])))[0]
    expect(line).toEqual([
      { kind: 'number', value: 1234.5, text: '1,234.5 บาท', format: '#,##0.0" บาท"', bold: true },
      { kind: 'number', value: 2, text: ' $2.00 ', format: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' },
      { kind: 'number', value: 3, text: '3', indent: 2 },
      { kind: 'number', value: 4, text: '4' },
    ])
  })

  it('is the same however its bytes fall into pieces', () => {
    const row = (r: number): string =>
      `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}" t="inlineStr"><is><t>${'ก'.repeat(r % 977)}&amp;</t></is></c></row>`
    const count = 4000
    const grid = gridOf(packBook({ sheets: [Array.from({ length: count }, (_, i) => row(i + 1)).join('')] }))
    expect(grid?.rows).toBe(count)
    for (let r = 1; r <= count; r++)
      expect([grid?.cells.at(r - 1, 0)?.value, grid?.cells.at(r - 1, 1)?.text.length]).toEqual([r, (r % 977) + 1])
  })
})
