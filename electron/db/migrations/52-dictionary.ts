import type { Migration } from '../migrate.ts'

/** What was said of the columns of a version, and the versions whose dictionary was submitted, signed and sent with them. */
export const dictionary: Migration = {
  id: 52,
  name: 'dictionary',
  up: db => {
    db.exec(`
    -- Versions that were submitted before there were dictionaries have none, and what was signed of them keeps its hash.
    CREATE TABLE dictionary (version TEXT PRIMARY KEY REFERENCES version (id)) STRICT, WITHOUT ROWID;
    CREATE TABLE dictionary_column (
      version TEXT NOT NULL REFERENCES version (id), key TEXT NOT NULL, name TEXT NOT NULL, stamp TEXT NOT NULL,
      words TEXT NOT NULL CHECK (json_valid(words)),
      PRIMARY KEY (version, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dictionary_column_name ON dictionary_column (name);
    `)
  },
}
