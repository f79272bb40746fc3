import type { Column } from '../model/table.ts'
import { createPlaces, createTerms, type PlaceNode, propertyPath, rowPath, type Term, tableAddress, vocabularies } from './rdf-table.ts'
import type { TableAbout, TableToWrite } from './table-to-write.ts'

/**
 * The table as RDF 1.1 Turtle: the dataset, its properties with Thai labels, a resource for each row, and each official place once, with its
 * code and names. Values are typed literals, or the addresses of what they mean (`linkOf`).
 */
export function* toTurtle(table: TableToWrite): Iterable<string> {
  const { columns, rows } = table
  const termOf = createTerms(table)
  const placesOf = createPlaces(table)
  const paths = columns.map(column => `<${propertyPath(column)}>`)
  yield toHead(table)
  let row = 0
  for (const values of rows) {
    row++
    const told = paths.flatMap((path, c) => {
      const term = termOf(c, values[c] ?? null)
      return term === null ? [] : [` ;\n  ${path} ${toObject(term)}`]
    })
    yield `<${rowPath(row)}> dcterms:isPartOf <${tableAddress(table)}>${told.join('')} .\n${placesOf(values).map(toPlace).join('')}`
  }
}

function toHead(table: TableAbout): string {
  const prefixes = Object.entries(vocabularies).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`)
  const at = tableAddress(table)
  return (
    `${prefixes.join('')}@base <${at}/> .\n\n<${at}> a dcat:Dataset ;\n  dcterms:title ${quote(table.title)}@th${toTerms(table)} .\n` +
    `${table.columns.map(toProperty).join('')}\n`
  )
}

function toTerms({ terms }: TableAbout): string {
  if (!terms) return ''
  return ` ;\n  ${terms.address === null ? `dcterms:rights ${quote(terms.code)}` : `dcterms:license <${terms.address}>`}`
}

function toProperty(column: Column): string {
  const unit = column.unit === null ? '' : ` ;\n  schema:unitText ${quote(column.unit)}`
  return `<${propertyPath(column)}> a rdf:Property ;\n  rdfs:label ${quote(column.label)}@th${unit} .\n`
}

function toPlace({ address, code, th, en }: PlaceNode): string {
  const english = en === null ? '' : `, ${quote(en)}@en`
  return `<${address}> skos:notation ${quote(code)} ;\n  rdfs:label ${quote(th)}@th${english} .\n`
}

const { xsd } = vocabularies

function toObject(term: Term): string {
  if ('address' in term) return `<${term.address}>`
  const type = term.type.slice(xsd.length)
  return type === 'string' ? quote(term.text) : `${quote(term.text)}^^xsd:${type}`
}

const escapes: { readonly [letter: string]: string } = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const quote = (text: string): string =>
  `"${text.toWellFormed().replace(/["\\\p{Cc}]/gu, letter => escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`
