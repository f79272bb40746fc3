import type { Coarser } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'
import { tidyText } from '../../text/tidy-text.ts'

type Of<Kind extends Coarser['kind']> = Extract<Coarser, { readonly kind: Kind }>

/** Words into the groups that a person has given. */
export function intoGroups({ groups, other }: Of<'groups'>): (value: Value) => Value {
  const groupOf = new Map(groups.flatMap(({ name, of }) => of.map(word => [tidyText(word), name] as const)))
  return value => groupOf.get(tidyText(String(value))) ?? other
}

/** The values that occur most stay, of those that occur alike the first in the order of letters; the others become one. */
export function intoTop(counts: Iterable<readonly [value: string, count: number]>, { most, other }: Of<'top'>): (value: Value) => Value {
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const stays = new Set(byCount.slice(0, most).map(([value]) => value))
  return value => (stays.has(String(value)) ? String(value) : other)
}
