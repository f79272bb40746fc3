import type { Json } from '../base/json.ts'
import type { TableAbout } from './table-to-write.ts'
import { xsdTypes } from './xsd-types.ts'

/**
 * What lies beside a canonical CSV as `<name>.csv-metadata.json`: Metadata Vocabulary for Tabular Data (W3C, 2015). The machine names are
 * the titles that the file itself has, the labels those in Thai; a unit stands in schema:unitText, what a column means in dc:description. An empty cell is null, in text too. No
 * primary key is named: the desk proves none.
 */
export const toCsvw = (fileName: string, { title, columns, terms }: TableAbout): Json => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'th' }],
  url: encodeURIComponent(fileName),
  'dc:title': title.toWellFormed(),
  ...(terms?.address ? { 'dc:license': { '@id': terms.address } } : terms ? { 'dc:rights': terms.code } : {}),
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    lineTerminators: ['\n'],
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    headerRowCount: 1,
  },
  tableSchema: {
    columns: columns.map(({ name, label, english, type, unit, meaning }) => ({
      name,
      titles: { en: english === undefined ? name : [name, english.toWellFormed()], th: label.toWellFormed() },
      datatype: xsdTypes[type] === 'dateTime' ? 'datetime' : xsdTypes[type],
      null: '',
      ...(unit === null ? {} : { 'schema:unitText': unit.toWellFormed() }),
      ...(meaning === undefined ? {} : { 'dc:description': meaning.toWellFormed() }),
    })),
  },
})
