import { toColumnLetters } from '../../shared/model/cell.ts'
import { nameSheet } from '../../shared/publish/name-sheet.ts'
import { mostPlaces, nameStyle, type SheetStyle, sheetLimits, toSheetCell } from '../../shared/publish/sheet-cell.ts'
import { cannotHold, type TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toHeading } from '../../shared/publish/to-heading.ts'
import { toXmlAttribute, toXmlText } from '../../shared/publish/xml-text.ts'
import type { Chunks } from './write-chunks.ts'
import { packZip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/**
 * The table as a workbook for people (ECMA-376, transitional): labels with units in a heading that stays in sight, figures as they are read,
 * days as days. Text lies in text cells of the text format, so that nothing in it is a formula, not even after an edit. Days before
 * 1 March 1900, which the format counts wrongly, are text. More than a sheet or a cell may have is the fault `file/cannot-hold`.
 */
export function toXlsx(table: TableToWrite): Chunks {
  if (table.columns.length > sheetLimits.columns) throw cannotHold('XLSX', 'columns', { limit: sheetLimits.columns })
  return packZip('XLSX', [
    { name: '[Content_Types].xml', chunks: [contentTypes] },
    { name: '_rels/.rels', chunks: [toRelations('officeDocument', 'xl/workbook.xml')] },
    { name: 'xl/workbook.xml', chunks: [toWorkbook(table.title)] },
    { name: 'xl/_rels/workbook.xml.rels', chunks: [toRelations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml')] },
    { name: 'xl/styles.xml', chunks: [styles] },
    { name: 'xl/worksheets/sheet1.xml', chunks: toSheet(table) },
  ])
}

const contentTypes =
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ]
    .map(
      ([part, kind]) =>
        `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    )
    .join('') +
  '</Types>'

function toRelations(...pairs: readonly string[]): string {
  const relations = pairs.flatMap((kind, i) =>
    i % 2 === 0 ? [`<Relationship Id="rId${i / 2 + 1}" Type="${office}/${kind}" Target="${pairs[i + 1]}"/>`] : [],
  )
  return `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`
}

const toWorkbook = (title: string): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  `<sheet name="${toXmlAttribute(nameSheet(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

// Number formats of the house begin at 164; below lie those that every program has built in (1 is 0, 3 is #,##0, 49 is text).
const places = Array.from({ length: mostPlaces }, (_, i) => i + 1)
const ownFormats = ['yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm:ss', 'hh:mm:ss', ...places.map(count => `#,##0.${'0'.repeat(count)}`)]
const looks = [
  ...['plain', 'heading', 'text', 'whole', 'year', 'boolean', 'date', 'datetime', 'time'],
  ...places.map(count => nameStyle({ kind: 'decimal', places: count })),
]
const formatIds = [0, 49, 49, 3, 1, 0, ...ownFormats.map((_, i) => 164 + i)]
const lookIds = new Map(looks.map((name, id) => [name, id]))
const idOf = (style: SheetStyle): number => lookIds.get(nameStyle(style)) ?? 0

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="${ownFormats.length}">` +
  `${ownFormats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${looks.length}">${formatIds
    .map((id, i) =>
      looks[i] === 'heading'
        ? `<xf numFmtId="${id}" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>`
        : `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function* toSheet({ columns, rows }: TableToWrite): Iterable<string> {
  const letters = columns.map((_, c) => toColumnLetters(c))
  const headings = columns.map(toHeading)
  const widths = headings.map(heading => Math.min(40, Math.max(12, heading.replace(/\p{M}/gu, '').length + 2)))
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
    `${widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>` +
    `<row r="1">${headings.map((heading, c) => toTextCell(`${letters[c]}1`, looks.indexOf('heading'), heading)).join('')}</row>`
  let line = 1
  for (const values of rows) {
    line++
    if (line > sheetLimits.rows) throw cannotHold('XLSX', 'rows', { limit: sheetLimits.rows - 1 })
    const cells = columns.map(({ type, name }, c) => {
      const cell = toSheetCell(values[c] ?? null, type)
      if (cell.is === 'text' && cell.text.length > sheetLimits.letters)
        throw cannotHold('XLSX', 'letters', { row: line - 1, column: name, limit: sheetLimits.letters })
      return layCell(`${letters[c]}${line}`, cell)
    })
    yield `<row r="${line}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

const text: SheetStyle = { kind: 'text' }

function layCell(at: string, cell: ReturnType<typeof toSheetCell>): string {
  switch (cell.is) {
    case 'nothing':
      return ''
    case 'text':
      return toTextCell(at, idOf(text), cell.text)
    case 'boolean':
      return `<c r="${at}" t="b"><v>${cell.value ? 1 : 0}</v></c>`
    case 'number':
      return `<c r="${at}" s="${idOf(cell.style)}"><v>${cell.value}</v></c>`
    case 'moment': {
      const serial = toSerial(cell.text, cell.style.kind)
      return serial === null ? toTextCell(at, idOf(text), cell.text) : `<c r="${at}" s="${idOf(cell.style)}"><v>${serial}</v></c>`
    }
  }
}

const toTextCell = (at: string, style: number, words: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(escapeLetters(words))}</t></is></c>`

/** The escapes of ECMA-376 (ST_Xstring) for letters that XML cannot hold or changes, and for text that looks like one of them. */
const escapeLetters = (words: string): string =>
  words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\p{Cc}|[\ufffe\uffff]/gu, letter => {
    const isPlain = letter === '\t' || letter === '\n' || (letter >= '\u007f' && letter <= '\u009f')
    return isPlain ? letter : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })

const firstRight = 61
const daySeconds = 86_400

/** The serial number of a moment in the 1900 system; null before 1 March 1900. */
function toSerial(iso: string, kind: 'date' | 'datetime' | 'time'): number | null {
  if (kind === 'time') return secondsOf(iso) / daySeconds
  const days = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / (daySeconds * 1000) + 25_569
  if (days < firstRight) return null
  return kind === 'date' ? days : days + secondsOf(iso.slice(11)) / daySeconds
}

const secondsOf = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
