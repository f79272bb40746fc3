import type { Json } from '../base/json.ts'
import type { Column } from '../model/table.ts'
import { linkOf } from './link-column.ts'
import { createPlaces, createTerms, type PlaceNode, propertyPath, rowPath, type Term, tableAddress, vocabularies } from './rdf-table.ts'
import type { TableAbout, TableToWrite } from './table-to-write.ts'
import { xsdTypes } from './xsd-types.ts'

const { dcterms, dcat, rdf, rdfs, schema, skos, xsd } = vocabularies

/**
 * The same statements as `toTurtle` as one JSON-LD 1.1 document: a context of its own, so that no reader needs a network, then one resource
 * a line, a row under the machine names.
 */
export function* toJsonLd(table: TableToWrite): Iterable<string> {
  const { columns, rows } = table
  const at = tableAddress(table)
  const termOf = createTerms(table)
  const placesOf = createPlaces(table)
  const types = columns.map(typeOf)
  const keys = columns.map(({ name }) => JSON.stringify(name))
  const part = `${JSON.stringify(`${dcterms}isPartOf`)}:${JSON.stringify({ '@id': at })}`
  yield `{"@context":${JSON.stringify(toContext(table))},"@graph":[\n${JSON.stringify(toDataset(table))}`
  for (const column of columns) yield `,\n${JSON.stringify(toProperty(column, at))}`
  let row = 0
  for (const values of rows) {
    row++
    const told = keys.flatMap((key, c) => {
      const term = termOf(c, values[c] ?? null)
      return term === null ? [] : [`,${key}:${JSON.stringify(toValue(term, types[c] ?? ''))}`]
    })
    yield `,\n{"@id":${JSON.stringify(`${at}/${rowPath(row)}`)},${part}${told.join('')}}`
    for (const place of placesOf(values)) yield `,\n${JSON.stringify(toPlace(place))}`
  }
  yield '\n]}\n'
}

const string = `${xsd}string`

/** What plain text under a column means: an address where the column links, a literal of its type otherwise. Text without a type is text. */
const typeOf = (column: Column): string => (linkOf(column)?.to === 'place' ? '@id' : `${xsd}${xsdTypes[column.type]}`)

function toContext(table: TableAbout): Json {
  const at = tableAddress(table)
  return Object.fromEntries(
    table.columns.map(column => {
      const type = typeOf(column)
      return [column.name, { '@id': `${at}/${propertyPath(column)}`, ...(type === string ? {} : { '@type': type }) }]
    }),
  )
}

/** Literals are told as text: a number of JSON would be spelt anew by whoever reads it. */
function toValue(term: Term, type: string): Json {
  if ('address' in term) return type === '@id' ? term.address : { '@id': term.address }
  if (term.type === type) return term.text
  return term.type === string ? { '@value': term.text } : { '@value': term.text, '@type': term.type }
}

const thai = (text: string): Json => ({ '@value': text.toWellFormed(), '@language': 'th' })

const toDataset = (table: TableAbout): Json => ({
  '@id': tableAddress(table),
  '@type': `${dcat}Dataset`,
  [`${dcterms}title`]: thai(table.title),
  ...toTerms(table),
})

/** The address of the terms is the licence; their name is told where they have none. */
function toTerms({ terms }: TableAbout): { readonly [key: string]: Json } {
  if (!terms) return {}
  return terms.address === null ? { [`${dcterms}rights`]: terms.code } : { [`${dcterms}license`]: { '@id': terms.address } }
}

const toProperty = (column: Column, at: string): Json => ({
  '@id': `${at}/${propertyPath(column)}`,
  '@type': `${rdf}Property`,
  [`${rdfs}label`]: thai(column.label),
  ...(column.unit === null ? {} : { [`${schema}unitText`]: column.unit.toWellFormed() }),
})

const toPlace = ({ address, code, th, en }: PlaceNode): Json => ({
  '@id': address,
  [`${skos}notation`]: code,
  [`${rdfs}label`]: [thai(th), ...(en === null ? [] : [{ '@value': en, '@language': 'en' }])],
})
