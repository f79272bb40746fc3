import type { Column, Value } from '../model/table.ts'
import type { TableAbout, TableToWrite } from './table-to-write.ts'
import { toXmlAttribute, toXmlText } from './xml-text.ts'
import { toXsdText, xsdTypes } from './xsd-types.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * The table as XML 1.0: one `row` a row, in it an element of the machine name for each value. Null is an element that is not there, an
 * empty text one that is empty. The table itself bears its terms. The schema lies beside it (`toXsd`).
 */
export function* toXml({ name, columns, rows, terms }: TableToWrite): Iterable<string> {
  const schema = toXmlAttribute(encodeURIComponent(`${name}.xsd`.toWellFormed()))
  yield `${head}<table xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${schema}"${toTerms(terms)}>\n`
  for (const values of rows) yield `<row>${columns.map((column, i) => toElement(column, values[i] ?? null)).join('')}</row>\n`
  yield '</table>\n'
}

function toTerms(terms: TableAbout['terms']): string {
  if (!terms) return ''
  return ` rights="${toXmlAttribute(terms.code)}"${terms.address === null ? '' : ` license="${toXmlAttribute(terms.address)}"`}`
}

const toElement = ({ name, type }: Column, value: Value): string =>
  value === null ? '' : `<${name}>${toXmlText(toXsdText(value, type))}</${name}>`

/** The XML Schema of such a document: the type of each column, its label in Thai and its unit. */
export function toXsd({ title, columns }: TableAbout): string {
  const elements = columns.map(
    ({ name, label, type, unit }) =>
      `        <xs:element name="${name}" type="xs:${xsdTypes[type]}" minOccurs="0"><xs:annotation>` +
      `<xs:documentation xml:lang="th">${toXmlText(label)}</xs:documentation>` +
      `${unit === null ? '' : `<xs:appinfo><unit>${toXmlText(unit)}</unit></xs:appinfo>`}</xs:annotation></xs:element>\n`,
  )
  return `${head}<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
  <xs:annotation><xs:documentation xml:lang="th">${toXmlText(title)}</xs:documentation></xs:annotation>
  <xs:element name="table"><xs:complexType><xs:sequence>
    <xs:element name="row" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
${elements.join('')}    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence><xs:attribute name="rights" type="xs:string"/><xs:attribute name="license" type="xs:anyURI"/></xs:complexType></xs:element>
</xs:schema>
`
}
