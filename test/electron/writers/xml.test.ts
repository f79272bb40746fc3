import { readFileSync } from 'node:fs'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { Value } from '../../../shared/model/table.ts'
import type { TableToWrite } from '../../../shared/publish/table-to-write.ts'
import { toXsd } from '../../../shared/publish/to-xml.ts'
import { toXsdText } from '../../../shared/publish/xsd-types.ts'
import { checkOn } from './kit/check-on.ts'
import { anyTable, asXml, nastyTable, writeTable } from './kit/tables.ts'

/** What libxml2 reads, after it held the document against the schema. */
function readXml(bytes: Uint8Array, schema: string): { [name: string]: string }[] {
  const xsd = XmlDocument.fromString(schema)
  const validator = XsdValidator.fromDoc(xsd)
  const document = XmlDocument.fromBuffer(bytes)
  try {
    validator.validate(document)
    return elementsOf(document.root).map(row => Object.fromEntries(elementsOf(row).map(cell => [cell.name, cell.content])))
  } finally {
    document.dispose()
    validator.dispose()
    xsd.dispose()
  }
}

function elementsOf(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.next) if (node instanceof XmlElement) found.push(node)
  return found
}

const wished = ({ columns, rows }: TableToWrite): { [name: string]: string }[] =>
  [...rows].map(row =>
    Object.fromEntries(
      columns.flatMap(({ name, type }, i) => {
        const value: Value = row[i] ?? null
        return value === null ? [] : [[name, asXml(toXsdText(value, type))]]
      }),
    ),
  )

test('the XML is valid by its schema and gives back each value; null is no element, empty text an empty one', async () => {
  const table = nastyTable()
  expect(readXml(readFileSync(await writeTable('xml', table)), toXsd(table))).toEqual(wished(table))
})

test('any table is valid and read back', async () => {
  await checkOn(anyTable, async table => {
    expect(readXml(readFileSync(await writeTable('xml', table)), toXsd(table))).toEqual(wished(table))
  })
})

test('the schema refuses what is not of its type, names the labels and is named by the document', async () => {
  const table = nastyTable()
  const bad = Buffer.from('<table><row><people>many</people></row></table>')
  expect(() => readXml(bad, toXsd(table))).toThrow()
  const schema = XmlDocument.fromString(toXsd(table))
  const labels = schema.find('//xs:element[@name="place"]//xs:documentation', { xs: 'http://www.w3.org/2001/XMLSchema' })
  expect(labels.map(node => node.content)).toEqual(['สถานที่ & <ชื่อ>'])
  schema.dispose()
  const text = readFileSync(await writeTable('xml', table), 'utf8')
  expect(decodeURIComponent(/noNamespaceSchemaLocation="([^"]+)"/.exec(text)?.[1] ?? '')).toBe('ตาราง กลาง.xsd')
})
