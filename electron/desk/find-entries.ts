import { setImmediate as nextTurn } from 'node:timers/promises'
import { Fault } from '../../shared/base/fault.ts'
import { forEachFacet } from '../../shared/catalogue/columns.ts'
import { excerptOf } from '../../shared/catalogue/mark-text.ts'
import { readQuery } from '../../shared/catalogue/read-query.ts'
import { type FacetCounts, selectLines } from '../../shared/catalogue/select-lines.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { NumberedLine } from '../db/entry-lines.ts'
import { followCatalogue, orderOf } from './catalogue-index.ts'
import type { Office } from './office.ts'
import { searchEntries } from './search-entries.ts'
import { requireRole, type Session } from './session.ts'

type Asked = In<'entry:find'>
type Found = { readonly key: string; readonly order: Uint32Array; readonly counts: FacetCounts }
/** What each seat asked last, and what was found: the next page of it is looked up, not sought again. */
type Seats = { readonly latest: Map<string, string>; readonly found: Map<string, Found> }

const seatsOf = new WeakMap<Office, Seats>()
const mostFacetValues = 60

/**
 * A page of the catalogue: searched, narrowed, sorted, with what each facet would show. Who types asks at every key: a question whose seat
 * has asked another one meanwhile is answered with ask/cancelled before it costs anything.
 */
export async function findEntries(office: Office, session: Session, asked: Asked): Promise<Out<'entry:find'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const seats = seatsOf.get(office) ?? { latest: new Map(), found: new Map() }
  seatsOf.set(office, seats)
  seats.latest.set(asked.seat, asked.search)
  await nextTurn()
  const index = await followCatalogue(office)
  if (seats.latest.get(asked.seat) !== asked.search) throw new Fault('ask/cancelled')
  const key = JSON.stringify([index.key, asked.search, asked.filter, asked.sort, asked.backwards])
  const held = seats.found.get(asked.seat)
  const found = held?.key === key ? held : { key, ...select(office, index, asked) }
  seats.found.set(asked.seat, found)
  const numbers = [...found.order.subarray(asked.from, asked.from + asked.count)]
  const terms = readQuery(asked.search)
  return {
    total: found.order.length,
    all: index.columns.all().length,
    facets: forEachFacet(name => mostCounted(found.counts[name], asked.filter[name] ?? [])),
    lines: office.entryLines.page(numbers).map(line => ({
      ...toView(line),
      excerpt: terms.length === 0 ? '' : excerptOf(line.notes, terms),
      importance: { score: index.columns.scoreOf(line.n), band: bandOf(index.columns, line.n) },
    })),
  }
}

type Index = Awaited<ReturnType<typeof followCatalogue>>

function select(office: Office, index: Index, { search, filter, sort, backwards }: Asked): Pick<Found, 'order' | 'counts'> {
  const { columns } = index
  const scores = searchEntries(office, search, columns.size())
  const { marks, total, counts } = selectLines(columns, scores, filter)
  const order = new Uint32Array(total)
  const all = orderOf(office, index, sort)
  let at = 0
  if (sort === 'relevance' && scores !== null) {
    // Within one score the order of all lines stands: a walk for each score that occurs, best first.
    const walks = [...new Set(scores)].filter(score => score > 0).sort((a, b) => b - a)
    for (const score of walks)
      for (let i = 0; i < all.length; i++) if (marks[all[i] ?? 0] === 1 && scores[all[i] ?? 0] === score) order[at++] = all[i] ?? 0
  } else for (let i = 0; i < all.length; i++) if (marks[all[i] ?? 0] === 1) order[at++] = all[i] ?? 0
  return { order: backwards ? order.reverse() : order, counts }
}

const bandOf = ({ facets: { importance } }: Index['columns'], n: number): 'high' | 'middle' | 'low' => {
  const band = importance.values[importance.codes()[n] ?? 0]
  return band === 'high' || band === 'middle' ? band : 'low'
}

// Thousands of owners help nobody to choose: the most common, and those that are chosen.
function mostCounted(counts: FacetCounts[keyof FacetCounts], chosen: readonly string[]): { value: string; count: number }[] {
  return counts
    .toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count)
    .slice(0, Math.max(mostFacetValues, chosen.length))
}

const toView = (line: NumberedLine) => {
  const {
    dataset,
    version,
    title,
    tags,
    slug,
    owner,
    steward,
    state,
    number,
    level,
    category,
    stars,
    kept,
    link,
    dataType,
    highValue,
    due,
    changedAt,
  } = line
  return {
    ...{ dataset, version, title, tags: tags.slice(0, 12), slug, owner, steward, state, number, level, category, stars, kept, link },
    ...{ dataType, highValue, due, changedAt },
  }
}
