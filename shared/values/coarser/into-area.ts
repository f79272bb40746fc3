import type { Coarser } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'
import { findPlace, placeLevels } from '../find-place.ts'
import { digitsOf, officialPlace } from '../official-places.ts'
import { regionOf } from '../regions.ts'

export type Area = Extract<Coarser, { readonly kind: 'place' }>['to']

/**
 * A place into the district, province or region in which it lies: a code into a code, a name into a name. `code` is that of the name where the row has it, `within`
 * the province that the row names. Null of a name that is no place, or of several.
 */
export function intoArea(to: Area, value: string, code = '', within = ''): Value {
  const own = /^\d{2}(?:\d\d){0,2}$/.test(value) ? value : null
  const found = own ?? (code !== '' ? code : codeOf(value, within))
  if (found === null) return null
  if (to === 'region') return regionOf(found)
  const kept = found.slice(0, digitsOf[to])
  return own === null ? (officialPlace(kept)?.th ?? null) : kept
}

/** The code of a name at whichever level it is the name of one place, the widest first. */
function codeOf(name: string, within: string): string | null {
  const province = within === '' ? '' : (findPlace(within, 'province') ?? '')
  for (const level of placeLevels) {
    const code = findPlace(name, level, level === 'province' ? '' : province)
    if (code !== null) return code
  }
  return null
}
