import type { Category, Level, VersionState } from '../model/version.ts'
import type { KeptWhere, LinkState, ValueState } from './entry.ts'
import { foldText, otherYears } from './fold-text.ts'
import { pairsOf, splitWords } from './split-words.ts'

/** Where an entry stands: as its newest version, or that it has none. */
export type EntryState = VersionState | 'described'

/** A dataset on one line of the catalogue, as it stands now. */
export type EntryLine = {
  readonly dataset: string
  readonly version: string | null
  readonly title: string
  readonly tags: readonly string[]
  /** What else is said of it, for the search and for the words shown around a match. */
  readonly notes: string
  readonly slug: string
  readonly owner: string
  readonly steward: string
  readonly state: EntryState
  readonly number: number
  readonly level: Level | null
  readonly category: Category | null
  readonly stars: number
  readonly kept: KeptWhere
  readonly address: string | null
  readonly link: LinkState | null
  readonly dataType: string
  readonly highValue: ValueState
  readonly due: string | null
  /** How far it serves what the agency is for, 0 to 1. */
  readonly mission: number
  /** How many other agencies use it. */
  readonly users: number
  /** How often people asked for it, and on how many lists of required datasets it stands. */
  readonly asked: number
  readonly required: number
  readonly changedAt: string
}

/** What the search knows of a line. The title counts most, then `tags`, then `notes`. */
export type SearchedText = {
  readonly title: string
  readonly tags: string
  readonly notes: string
  readonly words: string
  readonly pairs: string
  readonly shortNotes: string
}

/** The line in the spelling of the search. */
export function toSearched({ title, tags, notes, slug, owner, steward }: EntryLine): SearchedText {
  const [head, near, far] = [title, [...tags, slug, owner, steward].join('\n'), notes].map(foldText)
  const known = `${head} ${near}`
  return {
    title: head ?? '',
    tags: near ?? '',
    notes: [far ?? '', ...otherYears(`${known} ${far}`)].join(' '),
    words: splitWords(known).join(' '),
    pairs: pairsOf(known).join(' '),
    shortNotes: [...new Set(splitWords(far ?? ''))].filter(word => word.length <= 2).join(' '),
  }
}
