import type { CatalogueFile } from '../../shared/publish/catalogue-entry.ts'
import type { EntryRow } from './entries.ts'
import type { Sqlite } from './sqlite.ts'

/** What is laid ready of a dataset. */
export type StagedEntry = {
  readonly entry: Pick<EntryRow, 'dataset' | 'description' | 'category' | 'level' | 'address'>
  readonly files: readonly CatalogueFile[] | null
}
export type StagedNew = StagedEntry & { readonly slug: string }
/** `seen` is when what is here was last changed, as it was looked at. Files that are null stay as they are. */
export type StagedChange = StagedEntry & { readonly seen: string }

/**
 * Where many datasets are laid ready, a few at a time, to be taken together. New ones lie in the tables of the office, marked as pending, and
 * nobody sees them; changes lie in a table beside the database, which goes with the connection. All but `clear` belong in a transaction.
 */
export type EntryStaging = {
  /** Forgets the changes that lie ready. */
  readonly clear: () => void
  readonly add: (row: StagedNew, by: string, at: string) => void
  readonly change: (row: StagedChange) => void
  /** How many changes were laid ready on ground that has changed since. */
  readonly countStale: () => number
  /** Makes all that lies ready the office's; where it is `many`, the lines of the catalogue follow bit by bit. */
  readonly settle: (at: string, many: boolean) => void
  /** Takes away some of the new ones that were never taken; answers how many. */
  readonly drop: (most: number) => number
}

const changes = `CREATE TEMP TABLE IF NOT EXISTS staged (
  dataset TEXT PRIMARY KEY, seen TEXT NOT NULL, description TEXT NOT NULL, category TEXT, level TEXT, files TEXT
) STRICT, WITHOUT ROWID`

export function entryStagingOf(db: Sqlite): EntryStaging {
  // Made when it is first needed: an office that is only looked at needs none.
  let made: Prepared | null = null
  const ready = (): Prepared => {
    made ??= prepare(db)
    return made
  }
  return {
    clear: () => void ready().clear.run(),
    add: ({ entry, slug, files }, by, at) => {
      const { addDataset, addEntry, addFiles, addPending, notStale } = ready()
      const { dataset, description, category, level, address } = entry
      addDataset.run({ dataset, slug, by, at })
      addEntry.run({ dataset, description: JSON.stringify(description), category, level, address, at })
      if (files !== null) addFiles.run(dataset, JSON.stringify(files))
      addPending.run(dataset)
      // Its line would show it to everyone.
      notStale.run(dataset)
    },
    change: ({ entry: { dataset, description, category, level }, seen, files }) => {
      const told = { description: JSON.stringify(description), files: files === null ? null : JSON.stringify(files) }
      ready().change.run({ dataset, category, level, seen, ...told })
    },
    countStale: () => ready().countStale.get() ?? 0,
    settle: (at, many) => {
      const { changeEntries, changeFiles, toStale, toBehind, staleToBehind, noneStale, nonePending } = ready()
      changeEntries.run(at)
      changeFiles.run()
      ;(many ? toBehind : toStale).run()
      if (many) for (const statement of [staleToBehind, noneStale]) statement.run()
      nonePending.run()
    },
    drop: most => {
      const { pending, removals } = ready()
      const found = pending.all(most)
      for (const dataset of found) for (const removal of removals) removal.run(dataset)
      return found.length
    },
  }
}

type Prepared = ReturnType<typeof prepare>
type Given = Readonly<Record<string, string | null>>

function prepare(db: Sqlite) {
  db.exec(changes)
  return { ...prepareNew(db), ...prepareChanges(db) }
}

const prepareNew = (db: Sqlite) => ({
  addDataset: db.prepare<[Given]>('INSERT INTO dataset (id, slug, created_by, created_at) VALUES (@dataset, @slug, @by, @at)'),
  addEntry: db.prepare<[Given]>(
    `INSERT INTO entry (dataset, description, category, level, address, changed_at)
     VALUES (@dataset, @description, @category, @level, @address, @at)`,
  ),
  addFiles: db.prepare<[string, string]>('INSERT INTO entry_files (dataset, files) VALUES (?, ?)'),
  addPending: db.prepare<[string]>('INSERT INTO dataset_pending VALUES (?)'),
  notStale: db.prepare<[string]>('DELETE FROM entry_stale WHERE dataset = ?'),
  toStale: db.prepare('INSERT OR IGNORE INTO entry_stale SELECT dataset FROM dataset_pending'),
  toBehind: db.prepare('INSERT OR IGNORE INTO entry_behind SELECT dataset FROM dataset_pending'),
  nonePending: db.prepare('DELETE FROM dataset_pending'),
  pending: db.prepare<[number], string>('SELECT dataset FROM dataset_pending LIMIT ?').pluck(),
  removals: [
    'dataset_pending WHERE dataset',
    'entry_files WHERE dataset',
    'entry_stale WHERE dataset',
    'entry WHERE dataset',
    'dataset WHERE id',
  ].map(what => db.prepare<[string]>(`DELETE FROM ${what} = ?`)),
})

const prepareChanges = (db: Sqlite) => ({
  clear: db.prepare('DELETE FROM temp.staged'),
  change: db.prepare<[Given]>(
    `INSERT OR REPLACE INTO temp.staged (dataset, seen, description, category, level, files)
     VALUES (@dataset, @seen, @description, @category, @level, @files)`,
  ),
  countStale: db
    .prepare<[], number>(
      `SELECT count(*) FROM temp.staged AS s
       WHERE s.seen <> coalesce((SELECT e.changed_at FROM entry AS e WHERE e.dataset = s.dataset), '')
         OR EXISTS (SELECT 1 FROM version AS v WHERE v.dataset = s.dataset)`,
    )
    .pluck(),
  changeEntries: db.prepare<[string]>(
    `INSERT INTO entry (dataset, description, category, level, changed_at)
     SELECT dataset, description, category, level, ? FROM temp.staged WHERE true
     ON CONFLICT (dataset) DO UPDATE SET description = excluded.description, category = excluded.category, level = excluded.level,
       changed_at = excluded.changed_at`,
  ),
  changeFiles: db.prepare(
    `INSERT INTO entry_files (dataset, files) SELECT dataset, files FROM temp.staged WHERE files IS NOT NULL
     ON CONFLICT (dataset) DO UPDATE SET files = excluded.files`,
  ),
  staleToBehind: db.prepare('INSERT OR IGNORE INTO entry_behind SELECT dataset FROM entry_stale'),
  noneStale: db.prepare('DELETE FROM entry_stale'),
})
