import { findPlace, type PlaceLevel } from '../values/find-place.ts'
import { isNoPlace } from '../values/place-evidence.ts'
import type { LineSource, PlaceSource } from './draft-columns.ts'

/** The words of a source in row `i` of the table; empty where there are none. */
export type WordsAt = (source: LineSource, i: number) => string

/** What became of one place: its code, or the name that has none. */
export type PlaceReading = { readonly code: string | null; readonly unmatched: string | null }

/** The place of this name in the district that the paper is about, else in its province. */
const findNear = (name: string, level: PlaceLevel, area: string): string | null =>
  area === '' ? null : (findPlace(name, level, area) ?? findPlace(name, level, area.slice(0, 2)))

/** Reads codes of places row by row; each name is looked up once. */
export function createPlaceReader({ level, limit, area, of, within }: PlaceSource, wordsAt: WordsAt): (i: number) => PlaceReading {
  const known = new Map<string, PlaceReading>()
  return i => {
    const name = wordsAt(of, i)
    const around = within.map(({ source }) => wordsAt(source, i))
    const key = [name, ...around].join('\n')
    const before = known.get(key)
    if (before) return before
    // Each level above narrows the next: the district of a name that several provinces have.
    const inside = within.reduce((sofar, one, k) => findPlace(around[k] ?? '', one.level, sofar) ?? sofar, limit)
    // What the paper is about only tells places of one name apart: others may stand beside them.
    const code = name === '' ? null : ((inside === limit ? findNear(name, level, area) : null) ?? findPlace(name, level, inside))
    const reading = { code, unmatched: code === null && name !== '' && !isNoPlace(name) ? name : null }
    known.set(key, reading)
    return reading
  }
}
