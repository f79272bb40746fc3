import type { Json } from '../base/json.ts'
import type { Terms } from '../rate/licences.ts'

/**
 * Terms in the words of Data Package, version 2: a licence has a name of Open Definition or a path; terms that have neither stay in a property
 * of their own.
 */
export function toLicences(terms: Terms | null | undefined): { readonly [key: string]: Json } {
  if (!terms) return {}
  return terms.address === null ? { rights: terms.code } : { licenses: [{ path: terms.address, title: terms.code }] }
}
