import type { Column, Value } from '../model/table.ts'
import { findPlace, type PlaceLevel, placeLevels } from '../values/find-place.ts'
import { digitsOf } from '../values/official-places.ts'
import type { Refinable } from './refine-step.ts'

/** A column of places with the column of their codes beside it. `within` is the code that all of its places lie in, as far as they tell. */
type Coded = { readonly name: number; readonly code: number; readonly level: PlaceLevel; readonly within: string }

/** Gives the codes of a row whose place in one column was put right: that of the place itself, and those of narrower places that had none for want of it. */
export type FillCodes = (row: readonly Value[]) => readonly Value[]

/** Null where no codes stand beside the column. */
export function fillCodes(table: Refinable, at: number): FillCodes | null {
  const { keys } = table
  if (!keys.includes(`${keys[at]}:code`)) return null
  const pairs = findPairs(table)
  const own = pairs.find(({ name }) => name === at)
  if (own === undefined) return null
  const narrower = pairs.filter(({ level }) => digitsOf[level] > digitsOf[own.level])
  return row =>
    [own, ...narrower].reduce((now, pair) => (pair === own || (now[pair.code] ?? null) === null ? withCode(now, pair, pairs) : now), row)
}

function withCode(row: readonly Value[], { name, code, level, within }: Coded, pairs: readonly Coded[]): readonly Value[] {
  const place = row[name] ?? null
  const around = pairs
    .filter(other => digitsOf[other.level] < digitsOf[level])
    .map(other => row[other.code] ?? null)
    .reduce<string>((longest, told) => (typeof told === 'string' && told.length > longest.length ? told : longest), within)
  return row.with(code, place === null ? null : findPlace(String(place), level, around))
}

/** The pairs of a table, with what the codes that are there tell of them. */
function findPairs({ keys, columns, rows }: Refinable): Coded[] {
  const pairs = keys.flatMap((key, name) => {
    const code = keys.indexOf(`${key}:code`)
    return code < 0 ? [] : [{ name, code, digits: 0, within: null as string | null }]
  })
  for (const row of rows)
    for (const pair of pairs) {
      const code = row[pair.code]
      if (typeof code !== 'string') continue
      pair.digits = code.length
      pair.within = pair.within === null ? code : shared(pair.within, code)
    }
  return pairs.flatMap(({ name, code, digits, within }) => {
    const level = placeLevels.find(one => digitsOf[one] === digits) ?? levelOf(columns[code])
    // Two names of one place say nothing of where others lie: its own digits are no area.
    return level === null ? [] : [{ name, code, level, within: (within ?? '').slice(0, digitsOf[level] - 2) }]
  })
}

/** The area that two codes have in common. */
function shared(a: string, b: string): string {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return a.slice(0, n - (n % 2))
}

const levelWords: readonly (readonly [PlaceLevel, RegExp])[] = [
  ['subdistrict', /ตำบล|แขวง|tambon|subdistrict/i],
  ['district', /อำเภอ|เขต|amphoe|district/i],
  ['province', /จังหวัด|province/i],
]
const levelOf = (column: Column | undefined): PlaceLevel | null =>
  levelWords.find(([, words]) => words.test(`${column?.label ?? ''} ${column?.name ?? ''}`))?.[0] ?? null
