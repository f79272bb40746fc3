import type { Migration } from '../migrate.ts'

/** The files of datasets that are only described, as the catalogue tells them that they came with. */
export const entryFiles: Migration = {
  id: 50,
  name: 'entry-files',
  up: db => {
    db.exec(`
    CREATE TABLE entry_files (
      dataset TEXT PRIMARY KEY REFERENCES dataset (id), files TEXT NOT NULL CHECK (json_valid(files))
    ) STRICT, WITHOUT ROWID;
    `)
  },
}
