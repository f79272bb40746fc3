import type { Migration } from '../migrate.ts'

/** Searches of the catalogue that people keep by name. */
export const views: Migration = {
  id: 42,
  name: 'views',
  up: db => {
    db.exec(`
    CREATE TABLE entry_view (
      id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id), name TEXT NOT NULL,
      shared INTEGER NOT NULL CHECK (shared IN (0, 1)), query TEXT NOT NULL CHECK (json_valid(query)), saved_at TEXT NOT NULL,
      UNIQUE (person, name)
    ) STRICT;
    `)
  },
}
