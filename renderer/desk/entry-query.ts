import { facetNames } from '../../shared/catalogue/columns.ts'
import { sortNames } from '../../shared/catalogue/order-lines.ts'
import type { In } from '../../shared/contract/desk.ts'

/** What one looks for in the catalogue. */
export type EntryQuery = Pick<In<'entry:find'>, 'search' | 'filter' | 'sort' | 'backwards'>

export const wholeCatalogue: EntryQuery = { search: '', filter: {}, sort: 'relevance', backwards: false }

export const isNarrowed = ({ search, filter }: EntryQuery): boolean =>
  search.trim() !== '' || Object.values(filter).some(values => values !== undefined && values.length > 0)

/** Reads what `JSON.stringify` wrote of a query; whatever else it is looks for everything. */
export function readEntryQuery(raw: string | null): EntryQuery {
  try {
    const read: unknown = JSON.parse(raw ?? 'null')
    if (typeof read !== 'object' || read === null) return wholeCatalogue
    const { search, filter, sort, backwards } = { search: '', filter: null, sort: '', backwards: false, ...read }
    return {
      search: typeof search === 'string' ? search : '',
      filter: readFilter(filter),
      sort: sortNames.find(name => name === sort) ?? 'relevance',
      backwards: backwards === true,
    }
  } catch {
    return wholeCatalogue
  }
}

function readFilter(raw: unknown): EntryQuery['filter'] {
  if (typeof raw !== 'object' || raw === null) return {}
  const told = raw as { readonly [name: string]: unknown }
  const values = (name: string): readonly string[] => {
    const read = told[name]
    return Array.isArray(read) ? read.filter(value => typeof value === 'string') : []
  }
  return Object.fromEntries(facetNames.flatMap(name => (values(name).length === 0 ? [] : [[name, values(name)]])))
}
