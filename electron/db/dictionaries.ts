import type { StoredWords } from '../../shared/describe/dictionary/stored-words.ts'
import type { ColumnWords } from '../../shared/model/dictionary.ts'
import type { Sqlite } from './sqlite.ts'

/** What was said of a column of this machine name in the newest version of another dataset. */
export type NamedWords = { readonly name: string; readonly title: string; readonly words: ColumnWords }

export type Dictionaries = {
  readonly ofVersion: (version: string) => readonly StoredWords[]
  readonly put: (version: string, words: StoredWords) => void
  readonly remove: (version: string, key: string) => void
  /** Takes away all that was said of the columns of a version. */
  readonly clear: (version: string) => void
  /** Begins another version with the words of this one. */
  readonly copy: (from: string, to: string) => void
  /** True of a version whose dictionary was submitted with it. */
  readonly travels: (version: string) => boolean
  readonly letTravel: (version: string) => void
  /** What other datasets say of columns of these names, the newest first; a few of each name. */
  readonly elsewhere: (names: readonly string[], dataset: string) => readonly NamedWords[]
}

const mostOfName = 3

export function dictionariesOf(db: Sqlite): Dictionaries {
  type Stored = Omit<StoredWords, 'words'> & { readonly words: string }
  const ofVersion = db.prepare<[string], Stored>('SELECT key, name, stamp, words FROM dictionary_column WHERE version = ? ORDER BY key')
  const put = db.prepare<[Stored & { readonly version: string }]>(
    `INSERT INTO dictionary_column (version, key, name, stamp, words) VALUES (@version, @key, @name, @stamp, @words)
     ON CONFLICT (version, key) DO UPDATE SET name = excluded.name, stamp = excluded.stamp, words = excluded.words`,
  )
  const remove = db.prepare<[string, string]>('DELETE FROM dictionary_column WHERE version = ? AND key = ?')
  const clear = db.prepare<[string]>('DELETE FROM dictionary_column WHERE version = ?')
  const copy = db.prepare<[string, string]>(
    'INSERT INTO dictionary_column (version, key, name, stamp, words) SELECT ?, key, name, stamp, words FROM dictionary_column WHERE version = ?',
  )
  const travels = db.prepare<[string], number>('SELECT 1 FROM dictionary WHERE version = ?').pluck()
  const letTravel = db.prepare<[string]>('INSERT OR IGNORE INTO dictionary (version) VALUES (?)')
  const elsewhere = db.prepare<[string, string, number], { readonly name: string; readonly title: string; readonly words: string }>(
    `SELECT c.name, v.title, c.words FROM dictionary_column AS c JOIN version AS v ON v.id = c.version
     WHERE c.name = ? AND v.dataset <> ? AND v.number = (SELECT max(number) FROM version AS other WHERE other.dataset = v.dataset)
     ORDER BY v.changed_at DESC, v.id LIMIT ?`,
  )
  return {
    ofVersion: version => ofVersion.all(version).map(row => ({ ...row, words: JSON.parse(row.words) as ColumnWords })),
    put: (version, { words, ...row }) => void put.run({ ...row, version, words: JSON.stringify(words) }),
    remove: (version, key) => void remove.run(version, key),
    clear: version => void clear.run(version),
    copy: (from, to) => void copy.run(to, from),
    travels: version => travels.get(version) === 1,
    letTravel: version => void letTravel.run(version),
    elsewhere: (names, dataset) =>
      [...new Set(names)].flatMap(name =>
        elsewhere.all(name, dataset, mostOfName).map(row => ({ ...row, words: JSON.parse(row.words) as ColumnWords })),
      ),
  }
}
