import { type Entry, packZip } from './pack-zip.ts'

/** What a hand-laid workbook holds; the rest is the least that a workbook must have. */
export type BookParts = {
  /** What stands between `<sheetData>` and its end, sheet by sheet. */
  readonly sheets: readonly string[]
  /** What follows the sheet's data: merges, links. */
  readonly after?: string
  /** What stands before it: column descriptions, dimension. */
  readonly before?: string
  readonly texts?: string
  readonly head?: string
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The entries of a workbook written by hand, so that a test can spoil one of them. */
export function layBook({ sheets, after = '', before = '', texts, head = declared }: BookParts): Entry[] {
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`
  const relate = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`
  const numbers = sheets.map((_, i) => i + 1)
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const textsType = texts === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')
  const textsRelation = texts === undefined ? '' : relate('texts', 'sharedStrings', 'sharedStrings.xml')
  return [
    {
      name: '[Content_Types].xml',
      bytes: `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${numbers.map(n => override(`worksheets/sheet${n}.xml`, 'worksheet')).join('')}${textsType}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `${declared}<Relationships xmlns="${packageRelations}">${relate('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `${declared}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${numbers.map(n => `<sheet name="แผ่น ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `${declared}<Relationships xmlns="${packageRelations}">${numbers.map(n => relate(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${textsRelation}</Relationships>`,
    },
    ...sheets.map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      bytes: `${head}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
    ...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', bytes: `${declared}<sst xmlns="${main}">${texts}</sst>` }]),
  ]
}

/** The hand-written workbook as a file. */
export const packBook = (parts: BookParts): Buffer => packZip(layBook(parts))

/** The same workbook with one of its entries changed. */
export const spoilBook = (parts: BookParts, name: string, change: (entry: Entry) => Entry): Buffer =>
  packZip(layBook(parts).map(entry => (entry.name === name ? change(entry) : entry)))

/** Two rows of a number and a word. */
export const twoRows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>หนึ่ง</t></is></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" t="inlineStr"><is><t>สอง</t></is></c></row>'
