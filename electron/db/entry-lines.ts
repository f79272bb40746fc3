import type { LineFacts } from '../../shared/catalogue/columns.ts'
import { type EntryLine, toSearched } from '../../shared/catalogue/line.ts'
import { toSortKey } from '../../shared/catalogue/sort-key.ts'
import type { Sqlite } from './sqlite.ts'

type Stored = Omit<EntryLine, 'tags'> & { readonly tags: string }
type Written = Stored & { readonly rev: number; readonly titleKey: string; readonly titleStart: string }
/** A line with its small number. */
export type NumberedLine = EntryLine & { readonly n: number }
const startLength = 60

export type EntryLines = {
  /** Writes lines of datasets and what the search knows of them. */
  readonly put: (lines: readonly EntryLine[]) => void
  readonly ofDataset: (dataset: string) => EntryLine | null
  /** What is newer than a revision, the oldest first. */
  readonly since: (rev: number, most: number) => readonly LineFacts[]
  /** The lines of these numbers, in their order. */
  readonly page: (numbers: readonly number[]) => readonly NumberedLine[]
  /** The numbers of all lines in the order of their titles. */
  readonly byTitle: () => readonly number[]
}

export function entryLinesOf(db: Sqlite): EntryLines {
  const columns = `dataset, version, title, tags, notes, slug, owner, steward, state, number, level, category, stars, kept, address, link,
    data_type AS dataType, value_state AS highValue, due, mission, users, asked, required, changed_at AS changedAt`
  const ofDataset = db.prepare<[string], Stored>(`SELECT ${columns} FROM entry_line WHERE dataset = ?`)
  const nextRev = db.prepare<[], number>('SELECT coalesce(max(rev), 0) + 1 FROM entry_line').pluck()
  const put = db
    .prepare<[Written], number>(
      `INSERT INTO entry_line (rev, dataset, version, title, title_key, title_start, tags, notes, slug, owner, steward, state, number, level,
         category, stars, kept, address, link, data_type, value_state, due, mission, users, asked, required, changed_at)
       VALUES (@rev, @dataset, @version, @title, @titleKey, @titleStart, @tags, @notes, @slug, @owner, @steward, @state, @number, @level,
         @category, @stars, @kept, @address, @link, @dataType, @highValue, @due, @mission, @users, @asked, @required, @changedAt)
       ON CONFLICT (dataset) DO UPDATE SET rev = excluded.rev, version = excluded.version, title = excluded.title,
         title_key = excluded.title_key, title_start = excluded.title_start, tags = excluded.tags, notes = excluded.notes,
         slug = excluded.slug, owner = excluded.owner, steward = excluded.steward, state = excluded.state, number = excluded.number,
         level = excluded.level, category = excluded.category, stars = excluded.stars, kept = excluded.kept, address = excluded.address,
         link = excluded.link, data_type = excluded.data_type, value_state = excluded.value_state, due = excluded.due,
         mission = excluded.mission, users = excluded.users, asked = excluded.asked, required = excluded.required, changed_at = excluded.changed_at
       RETURNING n`,
    )
    .pluck()
  const putText = db.prepare<[number, string, string, string]>(
    'INSERT OR REPLACE INTO entry_text (rowid, title, tags, notes) VALUES (?, ?, ?, ?)',
  )
  const putShort = db.prepare<[number, string, string, string]>(
    'INSERT OR REPLACE INTO entry_short (rowid, words, pairs, notes) VALUES (?, ?, ?, ?)',
  )
  const since = db.prepare<[number, number], LineFacts>(
    `SELECT n, rev, state, level, stars, kept, link, data_type AS dataType, owner, value_state AS highValue, due, mission, users, asked, required,
       changed_at AS changedAt FROM entry_line WHERE rev > ? ORDER BY rev LIMIT ?`,
  )
  const page = db.prepare<[string], Stored & { readonly n: number }>(
    `SELECT n, ${columns} FROM json_each(?) AS wanted JOIN entry_line ON n = wanted.value ORDER BY wanted.key`,
  )
  const byTitle = db.prepare<[], number>('SELECT n FROM entry_line ORDER BY title_key, n').pluck()
  return {
    put: lines => {
      const written = lines.map(line => {
        const searched = toSearched(line)
        const sought = { titleKey: toSortKey(line.title), titleStart: searched.title.slice(0, startLength), rev: nextRev.get() ?? 1 }
        return { n: put.get({ ...line, ...sought, tags: JSON.stringify(line.tags) }) ?? 0, searched }
      })
      // All lines before all of the search: FTS5 writes out what it holds back at every statement that may be undone by itself.
      for (const { n, searched } of written) putText.run(n, searched.title, searched.tags, searched.notes)
      for (const { n, searched } of written) putShort.run(n, searched.words, searched.pairs, searched.shortNotes)
    },
    ofDataset: dataset => {
      const row = ofDataset.get(dataset)
      return row ? toLine(row) : null
    },
    since: (rev, most) => since.all(rev, most),
    page: numbers => page.all(JSON.stringify(numbers)).map(row => ({ ...toLine(row), n: row.n })),
    byTitle: () => byTitle.all(),
  }
}

const toLine = (row: Stored): EntryLine => ({ ...row, tags: JSON.parse(row.tags) as readonly string[] })
