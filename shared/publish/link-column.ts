import type { DescribedColumn } from '../model/dictionary.ts'
import type { Column, ColumnType } from '../model/table.ts'
import { digitsOf, officialPlace } from '../values/official-places.ts'
import type { LinkScheme } from './link-schemes.ts'
import type { Addresses } from './table-to-write.ts'
import { isXsdText } from './xsd-types.ts'

/** What the values of a column speak of, where they speak of things that others know too. */
export type Link = { readonly to: 'place'; readonly digits: number } | { readonly to: 'time'; readonly path: string }

const timePaths: { readonly [type in ColumnType]?: string } = {
  date: 'gregorian-day/',
  yearmonth: 'gregorian-month/',
  year: 'gregorian-year/',
}

/**
 * Reads from a column what it links to: its label says that official codes of places stand in it (รหัสจังหวัด, District code), or its type
 * that days, months or years do. A label that a person gave in the dictionary changes nothing of that. Years of the budget or of schools are no calendar years and link to nothing.
 */
export function linkOf({ label: given, heading, type }: Pick<DescribedColumn, 'label' | 'heading' | 'type'>): Link | null {
  const label = heading ?? given
  if (type === 'string') {
    if (/^รหัสจังหวัด|^province code$/i.test(label)) return { to: 'place', digits: digitsOf.province }
    if (/^รหัส(?:อำเภอ|เขต$)|^district code$/i.test(label)) return { to: 'place', digits: digitsOf.district }
    return /^รหัส(?:ตำบล|แขวง$)|^subdistrict code$/i.test(label) ? { to: 'place', digits: digitsOf.subdistrict } : null
  }
  const path = timePaths[type]
  return path === undefined || /งบประมาณ|การศึกษา|fiscal|budget|academic|school/i.test(label) ? null : { to: 'time', path }
}

/** The addresses that others keep for what stands in a column. */
export const schemesFor = (column: Column, schemes: readonly LinkScheme[]): readonly LinkScheme[] => {
  const link = linkOf(column)
  return schemes.filter(({ to, digits }) => to === link?.to && (digits === 0 || (link.to === 'place' && digits === link.digits)))
}

/** What stands before the values of a column in linked data: where others keep them, else the office's own place; null where they stay literals. */
export function prefixOf({ name }: Column, link: Link, { base, places, times, linked }: Addresses): string | null {
  const kept = link.to === 'place' ? places : times
  const outward = linked ? (linked.find(({ column }) => column === name)?.address ?? null) : kept
  return outward ?? (link.to === 'place' ? `${base}place/` : null)
}

/** The address of the thing that a value of such a column means; null where it means none: a code that is not official, a day that is none. */
export function toLinked(text: string, link: Link, type: ColumnType, prefix: string | null): string | null {
  if (prefix === null) return null
  if (link.to === 'place') return text.length === link.digits && officialPlace(text) !== null ? `${prefix}${text}` : null
  // The paths are those of the intervals at reference.data.gov.uk, the address that most data of others links its times to.
  return isXsdText(text, type) ? `${prefix}${link.path}${text}` : null
}
