import type { Words } from '../../words/th.ts'
import { type Entry, type EntryKind, kindOf, sayEntry } from './entry.ts'

/** What a person looks for in the ledger. */
export type EntryFilter = { readonly kind: EntryKind | 'all'; readonly text: string }

export const noFilter: EntryFilter = { kind: 'all', text: '' }

export const isFiltering = ({ kind, text }: EntryFilter): boolean => kind !== 'all' || text.trim() !== ''

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('th')

/** The lines of that kind in which every typed word stands: in the sentence, the person, the number, the fingerprint or a fact. */
export function filterEntries(entries: readonly Entry[], { kind, text }: EntryFilter, words: Pick<Words, 'ledger'>): readonly Entry[] {
  const wanted = plain(text)
    .split(/\s+/)
    .filter(word => word !== '')
  return entries.filter(entry => {
    if (kind !== 'all' && kindOf(entry.action) !== kind) return false
    if (wanted.length === 0) return true
    const { who, seq, hash, facts } = entry
    const searched = plain([sayEntry(entry, words), who, String(seq), hash, ...Object.values(facts)].join(' '))
    return wanted.every(word => searched.includes(word))
  })
}
