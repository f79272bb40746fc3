import type { CatalogueFile } from '../../shared/publish/catalogue-entry.ts'
import type { Sqlite } from './sqlite.ts'

export type EntryFiles = {
  /** In the order of the catalogue that they came with; none where nobody has told of any. */
  readonly of: (dataset: string) => readonly CatalogueFile[]
  readonly put: (dataset: string, files: readonly CatalogueFile[]) => void
}

export function entryFilesOf(db: Sqlite): EntryFiles {
  const of = db.prepare<[string], string>('SELECT files FROM entry_files WHERE dataset = ?').pluck()
  const put = db.prepare<[string, string]>(
    'INSERT INTO entry_files (dataset, files) VALUES (?, ?) ON CONFLICT (dataset) DO UPDATE SET files = excluded.files',
  )
  return {
    of: dataset => JSON.parse(of.get(dataset) ?? '[]') as readonly CatalogueFile[],
    put: (dataset, files) => void put.run(dataset, JSON.stringify(files)),
  }
}
