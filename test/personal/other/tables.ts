import type { Value } from '../../../shared/model/table.ts'
import { type Random, startRandom } from '../random.ts'
import type { KnownTable } from '../tables.ts'
import { contacts, ids } from './contacts.ts'
import { counts, lookAlikes, topics } from './look-alikes.ts'
import { calledLikePeople, inTwo, names } from './people.ts'
import { sections } from './sections.ts'
import type { OtherSpec } from './spec.ts'

const things = [...lookAlikes, ...calledLikePeople]
const get = (list: readonly OtherSpec[], id: string): OtherSpec => {
  const found = list.find(one => one.id === id)
  if (found === undefined) throw new Error(`there is no sort of column ${id}`)
  return found
}
const anchor = (r: Random): OtherSpec => get(names, r.pick(['titled', 'bare', 'honoured', 'any']))
const place = get(lookAlikes, 'country')

/** The tables in which one sort of column stands: alone, among people, among things; what counts are kept about, beside counts. */
const around = (r: Random, one: OtherSpec): readonly OtherSpec[][] => [
  [one],
  [r.pick(things), anchor(r), one, r.pick([...ids, ...contacts]), ...(r.chance(0.4) ? [r.pick(sections)] : [])],
  [r.pick(things), one, r.pick(things), r.pick(things)],
]
const ofPeople = (r: Random, one: OtherSpec): readonly OtherSpec[][] => [
  [anchor(r), r.pick(things), one],
  [r.pick(ids), r.pick(contacts), one, anchor(r)],
]
const ofCounts = (r: Random, one: OtherSpec): readonly OtherSpec[][] => [
  [one, ...counts],
  [place, one, r.pick(counts)],
]

/** The corpus of the other hand: every sort of column in several tables, the same for the same seed. */
export function makeOtherTables(seed: number): readonly KnownTable[] {
  const r = startRandom(seed)
  const lists = [
    ...[...names, ...ids, ...contacts, ...things].flatMap(one => around(r, one)),
    ...sections.flatMap(one => ofPeople(r, one)),
    ...topics.flatMap(one => ofCounts(r, one)),
    ...Array.from({ length: 6 }, () => [...inTwo, r.pick(contacts), r.pick(sections)]),
  ]
  return lists.map(list => makeTable(r, [...new Set(list)]))
}

function makeTable(r: Random, specs: readonly OtherSpec[]): KnownTable {
  const labels = specs.map(({ headings }) => r.pick(headings))
  const height = r.chance(0.1) ? r.whole(4, 8) : r.whole(9, 80)
  const rows = Array.from({ length: height }, (_, row) => specs.map(({ make }): Value => (r.chance(0.04) ? null : make(r, row))))
  const isFigure = (c: number): boolean => rows.every(row => row[c] === null || typeof row[c] === 'number')
  return {
    theme: specs.length === 1 ? 'alone' : 'together',
    columns: specs.map((_, c) => ({
      name: `column_${c + 1}`,
      label: labels[c] ?? '',
      type: isFigure(c) ? (rows.every(row => Number.isInteger(row[c] ?? 0)) ? 'integer' : 'number') : 'string',
      unit: null,
    })),
    rows,
    truth: specs.map(({ id, kinds, open }) => ({ id: `other ${id}`, kinds, open })),
  }
}
