import type { Out } from '../../../shared/contract/desk.ts'
import { type Level, levels, type VersionState, versionStates } from '../../../shared/model/version.ts'
import { isOneOf } from '../../words/fact.ts'

/** One dataset of the catalogue by its newest version. */
export type DatasetLine = Out<'catalogue:list'>['datasets'][number]

/** What is looked for; null says all of them, `none` that no level was chosen yet. */
export type ListFilter = { readonly text: string; readonly state: VersionState | null; readonly level: Level | 'none' | null }

export const noFilter: ListFilter = { text: '', state: null, level: null }

export const isFiltering = ({ text, state, level }: ListFilter): boolean => text.trim() !== '' || state !== null || level !== null

/** The text is searched by the desk, which knows descriptions and file names; states and levels are narrowed here. */
export const narrow = (lines: readonly DatasetLine[], { state, level }: ListFilter): readonly DatasetLine[] =>
  lines.filter(line => (state === null || line.state === state) && (level === null || (line.level ?? 'none') === level))

/** How many datasets each choice would show, by what is counted. */
export function countBy<Key extends string>(lines: readonly DatasetLine[], keyOf: (line: DatasetLine) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}

/** Reads what `JSON.stringify` wrote of a filter; whatever else it is looks for everything. */
export function readFilter(raw: string | null): ListFilter {
  try {
    const read: unknown = JSON.parse(raw ?? 'null')
    if (typeof read !== 'object' || read === null) return noFilter
    const { text, state, level } = { text: '', state: '', level: '', ...read }
    return {
      text: typeof text === 'string' ? text : '',
      state: isOneOf(versionStates, state) ? state : null,
      level: isOneOf([...levels, 'none'] as const, level) ? level : null,
    }
  } catch {
    return noFilter
  }
}
