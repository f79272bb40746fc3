import { toColumnLetters } from '../../shared/model/cell.ts'
import type { TextSheet } from '../../shared/publish/gdc/text-sheet.ts'
import { sheetLimits } from '../../shared/publish/sheet-cell.ts'
import { cannotHold } from '../../shared/publish/table-to-write.ts'
import { toXmlAttribute, toXmlText } from '../../shared/publish/xml-text.ts'
import type { Chunks } from './write-chunks.ts'
import { packZip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Sheets of text as a workbook (ECMA-376, transitional): every cell is a text cell of the text format, so that no program makes a day, a
 * figure or a formula of it. `headRows` stay in sight; the last two of them are a heading and its hints. A text that is longer than a cell
 * may be is the fault `file/cannot-hold`.
 */
export function toTextWorkbook(sheets: readonly TextSheet[], headRows: number): Chunks {
  return packZip('XLSX', [
    { name: '[Content_Types].xml', chunks: [toContentTypes(sheets.length)] },
    { name: '_rels/.rels', chunks: [toRelations([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', chunks: [toWorkbook(sheets)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      chunks: [toRelations([...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml']])],
    },
    { name: 'xl/styles.xml', chunks: [styles] },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, chunks: toSheet(sheet, headRows) })),
  ])
}

const toContentTypes = (count: number): string =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
  Array.from(
    { length: count },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kinds}.worksheet+xml"/>`,
  ).join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`

const toRelations = (pairs: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">` +
  pairs.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('') +
  '</Relationships>'

const toWorkbook = (sheets: readonly TextSheet[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  `${sheets.map(({ name }, i) => `<sheet name="${toXmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`

// The first look is every program's own; the text format, 49, begins behind it.
const look = { text: 1, heading: 2, hint: 3 } as const
const font = '<sz val="11"/><name val="Calibri"/>'
const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="3"><font>${font}</font><font><b/>${font}</font><font><i/>${font}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  [0, 1, 2].map(id => `<xf numFmtId="49" fontId="${id}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`).join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function* toSheet({ name, rows }: TextSheet, headRows: number): Iterable<string> {
  if (rows.length > sheetLimits.rows) throw cannotHold('XLSX', 'rows', { sheet: name, limit: sheetLimits.rows })
  const columns = Math.max(1, ...rows.slice(0, headRows).map(row => row.length))
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" ` +
    `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="24" customWidth="1"/></cols><sheetData>`
  for (const [r, row] of rows.entries()) {
    const style = r === headRows - 1 ? look.hint : r < headRows - 1 ? look.heading : look.text
    const cells = row.map((text, c) => (text === '' ? '' : toCell(name, r, c, style, text)))
    yield `<row r="${r + 1}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

function toCell(sheet: string, r: number, c: number, style: number, text: string): string {
  if (text.length > sheetLimits.letters)
    throw cannotHold('XLSX', 'letters', { row: r + 1, column: toColumnLetters(c), sheet, limit: sheetLimits.letters })
  return `<c r="${toColumnLetters(c)}${r + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(escapeLetters(text))}</t></is></c>`
}

/** The escapes of ECMA-376 (ST_Xstring), as in the workbook of a table. */
const escapeLetters = (words: string): string =>
  words
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, letter =>
      letter === '\t' || letter === '\n' ? letter : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
