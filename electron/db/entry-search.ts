import { coreOf } from '../../shared/catalogue/likeness.ts'
import type { Term } from '../../shared/catalogue/read-query.ts'
import { splitWords } from '../../shared/catalogue/split-words.ts'
import type { Sqlite } from './sqlite.ts'

/** Lines that a term was found in, by where: `best` counts most. A line may stand in several. */
export type Hits = { readonly best: readonly number[]; readonly good: readonly number[]; readonly rest: readonly number[] }

export type EntrySearch = {
  readonly find: (term: Term) => Hits
  /** Lines whose titles share the most telling words with this one, the likest first. */
  readonly similar: (title: string) => readonly number[]
  /** Lines whose title begins so. */
  readonly beginning: (folded: string) => readonly number[]
}

const none: Hits = { best: [], good: [], rest: [] }
const startLength = 60

export function entrySearchOf(db: Sqlite): EntrySearch {
  const text = db.prepare<[string], number>('SELECT rowid FROM entry_text WHERE entry_text MATCH ?').pluck()
  const short = db.prepare<[string], number>('SELECT rowid FROM entry_short WHERE entry_short MATCH ?').pluck()
  const similar = db.prepare<[string], number>('SELECT rowid FROM entry_short WHERE entry_short MATCH ? ORDER BY rank LIMIT 20').pluck()
  const beginning = db
    .prepare<[string, string], number>('SELECT n FROM entry_line WHERE title_start >= ? AND title_start < ? ORDER BY n LIMIT 5000')
    .pluck()
  const findLong = (word: string): Hits => {
    const rest = text.all(quote(word))
    if (rest.length === 0) return none
    const best = text.all(`title : ${quote(word)}`)
    // What stands in every title needs no second look.
    return { best, good: best.length === rest.length ? [] : text.all(`tags : ${quote(word)}`), rest }
  }
  return {
    find: ({ text: term, short: isShort }) => {
      if (isShort) {
        const pairs = [...term].length === 1 ? [] : short.all(`pairs : ${quote(term)}`)
        return { best: short.all(`words : ${quote(term)} *`), good: pairs, rest: short.all(`notes : ${quote(term)}`) }
      }
      const whole = findLong(term)
      if (whole.rest.length > 0) return whole
      // A run that stands nowhere as a whole is sought by its words.
      const words = splitWords(term).filter(word => [...word].length > 2)
      return words.length < 2 ? none : meet(words.map(findLong))
    },
    similar: title => {
      const words = [...new Set(splitWords(coreOf(title)))].filter(word => word.length > 1).slice(0, 12)
      return words.length === 0 ? [] : similar.all(`words : (${words.map(quote).join(' OR ')})`)
    },
    beginning: folded => {
      const start = folded.slice(0, startLength)
      return start === '' ? [] : beginning.all(start, `${start}\u{10ffff}`)
    },
  }
}

/** A phrase of FTS5: within double quotes nothing is a command, and a double quote is written twice. */
const quote = (term: string): string => `"${term.replaceAll('"', '""')}"`

const meet = (hits: readonly Hits[]): Hits => ({
  best: common(hits.map(one => one.best)),
  good: common(hits.map(one => one.good)),
  rest: common(hits.map(one => one.rest)),
})

function common([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  const sets = others.map(other => new Set(other))
  return first.filter(n => sets.every(set => set.has(n)))
}
