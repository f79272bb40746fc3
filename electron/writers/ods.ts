import { nameSheet } from '../../shared/publish/name-sheet.ts'
import { mostPlaces, nameStyle, type SheetCell, type SheetStyle, sheetLimits, toSheetCell } from '../../shared/publish/sheet-cell.ts'
import { cannotHold, type TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toHeading } from '../../shared/publish/to-heading.ts'
import { toXmlAttribute, toXmlText } from '../../shared/publish/xml-text.ts'
import type { Terms } from '../../shared/rate/licences.ts'
import { tellTerms } from './custom-properties.ts'
import type { Chunks } from './write-chunks.ts'
import { packZip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const spaces = ['office', 'table', 'text', 'style', 'number', 'config', 'manifest']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`)
  .join(' ')
const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

/**
 * The table as an OpenDocument 1.2 spreadsheet for people: labels with units in a heading that stays in sight, figures and days as such.
 * Text lies in text cells, so that nothing in it is a formula. Each kind of line break in a text becomes a paragraph's end, and what XML
 * cannot hold U+FFFD. Terms are properties of the document. More than a sheet may have is the fault `file/cannot-hold`.
 */
export function toOds(table: TableToWrite): Chunks {
  if (table.columns.length > sheetLimits.columns) throw cannotHold('ODS', 'columns', { limit: sheetLimits.columns })
  const name = nameSheet(table.title)
  const { terms } = table
  return packZip('ODS', [
    { name: 'mimetype', chunks: [mediaType], stored: true },
    { name: 'META-INF/manifest.xml', chunks: [toManifest(terms ? ['meta.xml'] : [])] },
    ...(terms ? [{ name: 'meta.xml', chunks: [toMeta(terms)] }] : []),
    { name: 'styles.xml', chunks: [`${head}<office:document-styles ${spaces} office:version="1.2"/>`] },
    { name: 'settings.xml', chunks: [toSettings(name)] },
    { name: 'content.xml', chunks: toContent(name, table) },
  ])
}

const toManifest = (more: readonly string[]): string =>
  `${head}<manifest:manifest ${spaces} manifest:version="1.2">` +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${mediaType}"/>` +
  ['content.xml', 'styles.xml', 'settings.xml', ...more]
    .map(path => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
    .join('') +
  '</manifest:manifest>'

/** The terms as properties that people have given. Source: OpenDocument 1.2, part 1, 4.3.3. */
const toMeta = (terms: Terms): string =>
  `${head}<office:document-meta ${spaces} xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2"><office:meta>` +
  tellTerms(terms)
    .map(([name, value]) => `<meta:user-defined meta:name="${name}" meta:value-type="string">${toXmlText(value)}</meta:user-defined>`)
    .join('') +
  '</office:meta></office:document-meta>'

/** The first line stays in sight: split mode 2 is frozen, pane 2 the one below. */
function toSettings(sheet: string): string {
  const items = [
    ['VerticalSplitMode', 'short', 2],
    ['VerticalSplitPosition', 'int', 1],
    ['ActiveSplitRange', 'short', 2],
    ['PositionBottom', 'int', 1],
  ].map(([name, type, value]) => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`)
  return (
    `${head}<office:document-settings ${spaces} office:version="1.2"><office:settings>` +
    '<config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office">' +
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>' +
    '<config:config-item-map-named config:name="Tables">' +
    `<config:config-item-map-entry config:name="${toXmlAttribute(sheet)}">${items.join('')}</config:config-item-map-entry>` +
    '</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>' +
    '</office:settings></office:document-settings>'
  )
}

const parts = {
  date: '<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>',
  time: '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/>',
}

const toCellStyle = (name: string, data: string): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="N${data}"/>`
const toNumberStyle = (name: string, places: number, grouped: boolean): string =>
  `<number:number-style style:name="N${name}"><number:number number:decimal-places="${places}" number:min-integer-digits="1"` +
  `${grouped ? ' number:grouping="true"' : ''}/></number:number-style>${toCellStyle(name, name)}`

const styles =
  `<office:automatic-styles><style:style style:name="heading" style:family="table-cell"><style:text-properties ${fo} fo:font-weight="bold"/></style:style>` +
  `<number:text-style style:name="Ntext"><number:text-content/></number:text-style>${toCellStyle('text', 'text')}` +
  `<number:date-style style:name="Ndate">${parts.date}</number:date-style>${toCellStyle('date', 'date')}` +
  `<number:date-style style:name="Ndatetime">${parts.date}<number:text> </number:text>${parts.time}</number:date-style>${toCellStyle('datetime', 'datetime')}` +
  `<number:time-style style:name="Ntime">${parts.time}</number:time-style>${toCellStyle('time', 'time')}` +
  toNumberStyle('whole', 0, true) +
  toNumberStyle('year', 0, false) +
  `${Array.from({ length: mostPlaces }, (_, i) => toNumberStyle(`decimal${i + 1}`, i + 1, true)).join('')}</office:automatic-styles>`

function* toContent(sheet: string, { columns, rows }: TableToWrite): Iterable<string> {
  yield `${head}<office:document-content ${spaces} office:version="1.2">${styles}<office:body><office:spreadsheet>` +
    `<table:table table:name="${toXmlAttribute(sheet)}"><table:table-column table:number-columns-repeated="${columns.length}"/>` +
    `<table:table-header-rows><table:table-row>${columns.map(column => toTextCell('heading', toHeading(column))).join('')}` +
    '</table:table-row></table:table-header-rows>'
  let line = 1
  for (const values of rows) {
    line++
    if (line > sheetLimits.rows) throw cannotHold('ODS', 'rows', { limit: sheetLimits.rows - 1 })
    const cells = columns.map(({ type }, c) => layCell(toSheetCell(values[c] ?? null, type)))
    yield `<table:table-row>${cells.join('')}</table:table-row>`
  }
  yield '</table:table></office:spreadsheet></office:body></office:document-content>'
}

function layCell(cell: SheetCell): string {
  switch (cell.is) {
    case 'nothing':
      return '<table:table-cell/>'
    case 'text':
      return toTextCell('text', cell.text)
    case 'boolean':
      return layTyped('boolean', `office:boolean-value="${cell.value}"`, null, String(cell.value).toUpperCase())
    case 'number':
      return layTyped('float', `office:value="${cell.value}"`, cell.style, String(cell.value))
    case 'moment':
      return cell.style.kind === 'time'
        ? layTyped('time', `office:time-value="PT${cell.text.replace(':', 'H').replace(':', 'M')}S"`, cell.style, cell.text)
        : layTyped('date', `office:date-value="${cell.text}"`, cell.style, cell.text.replace('T', ' '))
  }
}

function layTyped(type: string, value: string, style: SheetStyle | null, shown: string): string {
  const name = style === null || style.kind === 'plain' ? null : nameStyle(style)
  const look = name === null ? '' : ` table:style-name="${name}"`
  return `<table:table-cell${look} office:value-type="${type}" ${value}><text:p>${shown}</text:p></table:table-cell>`
}

const toTextCell = (style: string, words: string): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string">${words
    .split(/\r\n|\r|\n/)
    .map(line => `<text:p>${toParagraph(line)}</text:p>`)
    .join('')}</table:table-cell>`

/** Blanks at the ends of a paragraph, and all but one of several, would be lost: they have elements of their own. */
const toParagraph = (line: string): string =>
  toXmlText(line)
    .replace(/^ +| +$| {2,}/g, run => `<text:s text:c="${run.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
