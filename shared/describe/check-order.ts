import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import type { Description } from './profile.ts'

/** Pairs of which the first may not come after the second. A frame over the 180th meridian is not of Thailand. */
const pairs: readonly (readonly [first: string, second: string])[] = [
  ['west_bound_longitude', 'east_bound_longitude'],
  ['south_bound_longitude', 'north_bound_longitude'],
  ['first_year_of_data', 'last_year_of_data'],
  ['resource_first_year_of_data', 'resource_last_year_of_data'],
  ['created_date', 'last_updated_date'],
  ['resource_created_date', 'resource_last_updated_date'],
]

/** Years, days and bounds that stand the wrong way round. Only what is well formed is compared; a hub looks at none of it. */
export const checkOrder = (applicable: ReadonlySet<string>, wrong: ReadonlySet<string>, values: Description): readonly Problem[] =>
  pairs.flatMap(([first, second]): Problem[] => {
    const [before, after] = [values[first], values[second]]
    const isLeft = [first, second].some(key => wrong.has(key) || !applicable.has(key) || isBlank(values[key]))
    if (isLeft || typeof before !== 'string' || typeof after !== 'string' || !isAfter(before, after)) return []
    return [{ key: second, code: 'reversed', facts: { of: first, value: before } }]
  })

// Days are ISO and compare as text; years and degrees as numbers.
const isAfter = (one: string, other: string): boolean => (/^\d{4}-/.test(one) ? one > other : Number(one) > Number(other))
