import { toColumnLetters } from '../../shared/model/cell.ts'
import { nameSheet } from '../../shared/publish/name-sheet.ts'
import { mostPlaces, nameStyle, type SheetCell } from '../../shared/publish/sheet-cell.ts'
import { toXmlAttribute, toXmlText } from '../../shared/publish/xml-text.ts'
import type { Terms } from '../../shared/rate/licences.ts'
import { toCustomProperties } from './custom-properties.ts'
import type { Chunks } from './write-chunks.ts'
import { packZip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** The ground that a cell stands on: none, red for what must be mended, orange for what should be looked at. */
const tints = ['none', 'must', 'should'] as const
export type Tint = (typeof tints)[number]

/** A cell of a sheet: a value with its look, or words as a heading or as text that wraps. */
export type BookCell =
  | { readonly cell: SheetCell; readonly tint?: Tint }
  | { readonly words: string; readonly look: 'heading' | 'wrap'; readonly tint?: Tint }
/** A sheet of a workbook; its first `frozen` rows stay in sight, and so do none where it is 0. */
export type BookSheet = {
  readonly name: string
  readonly widths: readonly number[]
  readonly frozen: number
  readonly rows: Iterable<readonly BookCell[]>
}

/**
 * Sheets as a workbook (ECMA-376, transitional). Text lies in text cells of the text format, so that nothing in it is a formula, not even
 * after an edit. Days before 1 March 1900, which the format counts wrongly, are text. Terms are properties of the workbook.
 */
export function toBook(sheets: readonly BookSheet[], terms: Terms | null = null): Chunks {
  const files = sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`)
  return packZip('XLSX', [
    { name: '[Content_Types].xml', chunks: [toContentTypes(files, terms !== null)] },
    {
      name: '_rels/.rels',
      chunks: [toRelations('officeDocument', 'xl/workbook.xml', ...(terms === null ? [] : ['custom-properties', 'docProps/custom.xml']))],
    },
    ...(terms === null ? [] : [{ name: 'docProps/custom.xml', chunks: [toCustomProperties(terms)] }]),
    { name: 'xl/workbook.xml', chunks: [toWorkbook(sheets)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      chunks: [toRelations(...files.flatMap(file => ['worksheet', file]), 'styles', 'styles.xml')],
    },
    { name: 'xl/styles.xml', chunks: [styles] },
    ...sheets.map((sheet, n) => ({ name: `xl/${files[n]}`, chunks: toSheet(sheet) })),
  ])
}

const toContentTypes = (files: readonly string[], custom: boolean): string =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  [['/xl/workbook.xml', 'sheet.main'], ...files.map(file => [`/xl/${file}`, 'worksheet']), ['/xl/styles.xml', 'styles']]
    .map(
      ([part, kind]) =>
        `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    )
    .join('') +
  `${custom ? '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' : ''}</Types>`

function toRelations(...pairs: readonly string[]): string {
  const relations = pairs.flatMap((kind, i) =>
    i % 2 === 0 ? [`<Relationship Id="rId${i / 2 + 1}" Type="${office}/${kind}" Target="${pairs[i + 1]}"/>`] : [],
  )
  return `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`
}

const toWorkbook = (sheets: readonly BookSheet[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  sheets.map(({ name }, n) => `<sheet name="${toXmlAttribute(nameSheet(name))}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('') +
  '</sheets></workbook>'

// Number formats of the house begin at 164; below lie those that every program has built in (1 is 0, 3 is #,##0, 49 is text).
const places = Array.from({ length: mostPlaces }, (_, i) => i + 1)
const ownFormats = ['yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm:ss', 'hh:mm:ss', ...places.map(count => `#,##0.${'0'.repeat(count)}`)]
const looks = [
  ...['plain', 'heading', 'text', 'whole', 'year', 'boolean', 'date', 'datetime', 'time'],
  ...places.map(count => nameStyle({ kind: 'decimal', places: count })),
  'wrap',
]
const formatIds = [0, 49, 49, 3, 1, 0, ...ownFormats.map((_, i) => 164 + i), 49]
const lookIds = new Map(looks.map((name, id) => [name, id]))
const idOf = (look: string, tint: Tint = 'none'): number => tints.indexOf(tint) * looks.length + (lookIds.get(look) ?? 0)

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
// The first two fills are given by the format.
const fillIds: { readonly [tint in Tint]: number } = { none: 0, must: 2, should: 3 }

function layStyle(look: string, formatId: number | undefined, tint: Tint): string {
  const [font, border] = look === 'heading' ? [1, 1] : [0, 0]
  const fill = fillIds[tint] === 0 ? '' : ' applyFill="1"'
  const dressed = look === 'heading' ? ' applyFont="1" applyBorder="1"' : ''
  const given = `<xf numFmtId="${formatId}" fontId="${font}" fillId="${fillIds[tint]}" borderId="${border}" xfId="0" applyNumberFormat="1"${dressed}${fill}`
  return look === 'wrap' ? `${given} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : `${given}/>`
}

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="${ownFormats.length}">` +
  `${ownFormats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid('F4B6B0')}${solid('FBDDAE')}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${looks.length * tints.length}">` +
  `${tints.flatMap(tint => looks.map((look, i) => layStyle(look, formatIds[i], tint))).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function* toSheet({ widths, frozen, rows }: BookSheet): Iterable<string> {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews><cols>` +
    `${widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
  const letters = widths.map((_, c) => toColumnLetters(c))
  let line = 0
  for (const cells of rows) {
    line++
    yield `<row r="${line}">${cells.map((cell, c) => layCell(`${letters[c] ?? toColumnLetters(c)}${line}`, cell)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

/** A plain cell of words. */
export const toWords = (words: string): BookCell => ({ cell: { is: 'text', text: words } })

function layCell(at: string, given: BookCell): string {
  if ('words' in given) return given.words === '' ? '' : toTextCell(at, idOf(given.look, given.tint), given.words)
  const { cell, tint } = given
  switch (cell.is) {
    case 'nothing':
      // What is missing can be what is wrong.
      return tint === undefined || tint === 'none' ? '' : `<c r="${at}" s="${idOf('text', tint)}"/>`
    case 'text':
      return toTextCell(at, idOf('text', tint), cell.text)
    case 'boolean':
      return `<c r="${at}"${tint === undefined ? '' : ` s="${idOf('boolean', tint)}"`} t="b"><v>${cell.value ? 1 : 0}</v></c>`
    case 'number':
      return `<c r="${at}" s="${idOf(nameStyle(cell.style), tint)}"><v>${cell.value}</v></c>`
    case 'moment': {
      const serial = toSerial(cell.text, cell.style.kind)
      return serial === null
        ? toTextCell(at, idOf('text', tint), cell.text)
        : `<c r="${at}" s="${idOf(nameStyle(cell.style), tint)}"><v>${serial}</v></c>`
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
