import { levels, versionStates } from '../model/version.ts'
import type { Columns, LineFacts } from './columns.ts'

export const sortNames = ['relevance', 'title', 'state', 'level', 'stars', 'importance', 'owner', 'due', 'changed'] as const
export type SortName = (typeof sortNames)[number]

const collator = new Intl.Collator('th', { numeric: true })
const stateOrder: readonly string[] = ['described', ...versionStates]
const levelOrder: readonly string[] = levels

/**
 * The numbers of all lines as the column orders them, lines that are level by importance and then by what changed last. `byTitle` are
 * the numbers in the order of titles, which the database keeps. What has no value comes last, whichever way one looks.
 */
export function orderLines(columns: Columns, sort: Exclude<SortName, 'title'>): Uint32Array {
  const order = Uint32Array.from(columns.all())
  const size = columns.size()
  const [first, second, third] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const rank = rankOf(columns, sort)
  for (const n of order) {
    const facts = columns.factsOf(n)
    if (facts === undefined) continue
    first[n] = rank(facts)
    second[n] = -columns.scoreOf(n)
    third[n] = -Date.parse(facts.changedAt)
  }
  return order.sort(
    (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || (third[a] ?? 0) - (third[b] ?? 0) || a - b,
  )
}

function rankOf(columns: Columns, sort: Exclude<SortName, 'title'>): (facts: LineFacts) => number {
  switch (sort) {
    case 'relevance':
      return () => 0
    case 'state':
      return ({ state }) => stateOrder.indexOf(state)
    case 'level':
      return ({ level }) => (level === null ? levels.length : levelOrder.indexOf(level))
    case 'stars':
      return ({ stars }) => -stars
    case 'importance':
      return ({ n }) => -columns.scoreOf(n)
    case 'due':
      return ({ due }) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due))
    case 'changed':
      return ({ changedAt }) => -Date.parse(changedAt)
    case 'owner': {
      const names = [...new Set(columns.facets.owner.values)].sort(collator.compare)
      const places = new Map(names.map((name, at) => [name, at]))
      return ({ owner }) => (owner === '' ? Number.POSITIVE_INFINITY : (places.get(owner) ?? 0))
    }
  }
}
