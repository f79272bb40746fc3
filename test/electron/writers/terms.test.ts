import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tableFromIPC } from '@uwdata/flechette'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { CFB, read } from 'xlsx'
import { termsIn } from '../../../shared/publish/terms-in.ts'
import { toCsvw } from '../../../shared/publish/to-csvw.ts'
import { toDataPackage } from '../../../shared/publish/to-data-package.ts'
import { toXsd } from '../../../shared/publish/to-xml.ts'
import { formatNamed } from '../../../shared/rate/formats.ts'
import { nastyTable, plainRows, writeTable } from './kit/tables.ts'

const parquet = createRequire(import.meta.url)('parquet-wasm/node') as typeof import('parquet-wasm/node')
const address = 'https://creativecommons.org/licenses/by/4.0/'
const withTerms = (terms: { code: string; address: string | null } | null) => nastyTable({ rows: plainRows, terms })
const named = { code: 'Creative Commons Attributions', address }
const own = { code: 'ใช้ได้ & <เฉพาะ> "ราชการ"', address: null }

function readXml(text: string): Record<string, string> {
  const schema = XmlDocument.fromString(toXsd(nastyTable()))
  const document = XmlDocument.fromString(text)
  const validator = XsdValidator.fromDoc(schema)
  validator.validate(document)
  const attributes = document.root instanceof XmlElement ? document.root.attrs : []
  const told = Object.fromEntries(attributes.map(({ name, value }) => [name, value]))
  for (const one of [validator, document, schema]) one.dispose()
  return { rights: told.rights ?? '', license: told.license ?? '' }
}

/** Where each kind of file tells its terms, as a reader that is not ours finds them. */
const found: { readonly [format: string]: (path: string) => { rights?: unknown; license?: unknown } } = {
  json: path => {
    const { rights, licenses } = JSON.parse(readFileSync(path, 'utf8'))
    return { rights: rights ?? licenses?.[0].title, license: licenses?.[0].path }
  },
  xml: path => readXml(readFileSync(path, 'utf8')),
  xlsx: path => propertiesOf(path, 'custom.xml'),
  ods: path => propertiesOf(path, 'meta.xml'),
  parquet: path => {
    const { metadata } = tableFromIPC(parquet.readParquet(readFileSync(path)).intoIPCStream()).schema
    return { rights: metadata?.get('rights'), license: metadata?.get('license') }
  },
}

/** One part of a package, which SheetJS unpacks. */
const partOf = (path: string, name: string): string | null => {
  const part = CFB.find(CFB.read(readFileSync(path), { type: 'buffer' }), name)
  return part === null ? null : Buffer.from(part.content as Uint8Array).toString('utf8')
}

function propertiesOf(path: string, part: string): { rights?: unknown; license?: unknown } {
  const text = partOf(path, part)
  if (text === null) return {}
  const document = XmlDocument.fromString(text)
  const told = new Map(
    document
      .find('//*[@*[local-name()="name"]]')
      .map(node => [node instanceof XmlElement ? node.attrs.find(({ name }) => name === 'name')?.value : '', node.content]),
  )
  document.dispose()
  // A workbook with properties that a program cannot read would not open in it.
  expect(read(readFileSync(path), { bookProps: true })).toBeDefined()
  return { rights: told.get('Rights'), license: told.get('License') }
}

test.each(Object.keys(found))('%s bears the terms under which others may use it', async format => {
  const read = async (terms: Parameters<typeof withTerms>[0]) => found[format]?.(await writeTable(format as 'json', withTerms(terms)))
  expect(await read(named)).toMatchObject({ rights: named.code, license: address })
  const other = await read(own)
  expect([other?.rights, other?.license || null]).toEqual([own.code, null])
  const none = await read(null)
  expect([none?.rights || null, none?.license || null]).toEqual([null, null])
})

test('the documents beside the files tell them too', () => {
  const csv = { format: formatNamed('csv'), fileName: 'a.csv', bytes: 1, sha256: 'ab'.repeat(32) as never }
  expect(toDataPackage('ก', [{ about: withTerms(named), csv }])).toMatchObject({ licenses: [{ path: address, title: named.code }] })
  expect(toDataPackage('ก', [{ about: withTerms(own), csv }])).toMatchObject({ rights: own.code })
  expect(toCsvw('a.csv', withTerms(named))).toMatchObject({ 'dc:license': { '@id': address } })
})

test('of other terms the words that were written are told, and where they are an address, that', () => {
  expect(termsIn({ license_id: 'Creative Commons Attributions' })).toEqual(named)
  expect(termsIn({ license_id: 'อื่นๆ', license_id_other: ' ใช้ได้เฉพาะราชการ ' })).toEqual({ code: 'ใช้ได้เฉพาะราชการ', address: null })
  const page = 'https://data.go.th/th/pages/dga-open-government-license'
  expect(termsIn({ license_id: 'อื่นๆ', license_id_other: page })).toEqual({ code: page, address: page })
  expect(termsIn({ license_id: 'อื่นๆ', license_id_other: 'javascript:alert(1)' })?.address).toBeNull()
  expect([termsIn({}), termsIn({ license_id: 'License not specified' })]).toEqual([null, null])
})
