import { indexTitles } from '../catalogue/likeness-index.ts'
import type { WantedKind } from '../catalogue/wanted.ts'
import type { FoundLook } from './found-look.ts'
import { createPathReader } from './read-path.ts'

/** A dataset of a list that the office brought in, and that the catalogue does not have yet. */
export type WantedTitle = { readonly title: string; readonly kind: WantedKind; readonly asked: number }
/** Finds the wanted dataset that a file may be, by its name and the titles of its tables. */
export type FindWanted = (path: string, look: FoundLook | null) => WantedTitle | null

const mostTables = 5

export function createFindWanted(wanted: readonly WantedTitle[]): FindWanted {
  if (wanted.length === 0) return () => null
  const likest = indexTitles(wanted.map(({ title }) => title))
  const readPath = createPathReader()
  return (path, look) => {
    const titles = look?.tables.slice(0, mostTables).map(({ title }) => title) ?? []
    const found = [readPath(path, '').key, ...titles].flatMap(text => (text === '' ? [] : (likest(text) ?? [])))
    const best = found.reduce<(typeof found)[number] | null>((top, one) => (top === null || one.likeness > top.likeness ? one : top), null)
    return best === null ? null : (wanted[best.at] ?? null)
  }
}
