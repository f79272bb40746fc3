import type { Column, Value } from '../model/table.ts'
import { officialPlace } from '../values/official-places.ts'
import { linkOf, prefixOf, toLinked } from './link-column.ts'
import type { Addresses, TableAbout } from './table-to-write.ts'
import { isXsdText, toXsdText, xsdTypes } from './xsd-types.ts'

/** The vocabularies that our linked data speaks, by their published addresses. */
export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
} as const

/** The object of a statement: the address of a thing, or a literal with the full address of its type. */
export type Term = { readonly address: string } | { readonly text: string; readonly type: string }

/** A place that rows speak of: its address, its official code and its names. */
export type PlaceNode = { readonly address: string; readonly code: string; readonly th: string; readonly en: string | null }

/** Where the dataset that a table is has its address. */
export const tableAddress = ({ name, addresses }: Pick<TableAbout, 'name' | 'addresses'>): string =>
  `${addresses.base}${encodeURIComponent(name.toWellFormed())}`

/** Below the address of its table: rows count from 1, properties are called by the machine names of their columns. */
export const rowPath = (row: number): string => `row/${row}`
export const propertyPath = (column: Column): string => `def/${encodeURIComponent(column.name)}`

/** How the values of each column of a table are told; null where the paper says nothing: then nothing is stated. */
export function createTerms({ columns, addresses }: TableAbout): (c: number, value: Value) => Term | null {
  const links = columns.map(linkOf)
  const prefixes = toPrefixes(columns, addresses)
  return (c, value) => {
    const [column, link] = [columns[c], links[c]]
    if (value === null || !column) return null
    const text = toXsdText(value, column.type).toWellFormed()
    const address = link ? toLinked(text, link, column.type, prefixes[c] ?? null) : null
    if (address !== null) return { address }
    return { text, type: `${vocabularies.xsd}${isXsdText(text, column.type) ? xsdTypes[column.type] : 'string'}` }
  }
}

/** Answers each place of the rows once, when its code is first met. Knows no more of them than there are official codes. */
export function createPlaces({ columns, addresses }: TableAbout): (values: readonly Value[]) => PlaceNode[] {
  const links = columns.map(linkOf)
  const prefixes = toPrefixes(columns, addresses)
  const met = new Set<string>()
  return values =>
    values.flatMap((value, c) => {
      const link = links[c]
      if (link?.to !== 'place' || typeof value !== 'string') return []
      const address = toLinked(value, link, 'string', prefixes[c] ?? null)
      const place = officialPlace(value)
      if (address === null || place === null || met.has(address)) return []
      met.add(address)
      return [{ address, code: value, ...place }]
    })
}

function toPrefixes(columns: readonly Column[], addresses: Addresses): readonly (string | null)[] {
  return columns.map(column => {
    const link = linkOf(column)
    return link && prefixOf(column, link, addresses)
  })
}
