import type { Coarser } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'
import { spellBand } from './into-bands.ts'

/** Dates of birth into bands of the age in full years on a day; of a month or a year of birth, the age that it had at most. */
export const intoAge =
  ({ on, width }: Extract<Coarser, { readonly kind: 'age' }>) =>
  (value: Value): Value => {
    const age = ageOn(String(value), on)
    if (age === null) return null
    const low = Math.floor(age / width) * width
    return spellBand(low, low + width, true)
  }

/** The age in full years; null where the day of birth is no date, or lies after that day. */
export function ageOn(born: string, on: string): number | null {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(born) ?? []
  if (year === '') return null
  const age = Number(on.slice(0, 4)) - Number(year) - (`${month}-${day}` > on.slice(5, 10) ? 1 : 0)
  return age < 0 || age > 150 ? null : age
}
