import type { Migration } from '../migrate.ts'

/** What the office has made of the rules that it may change: every version stays, the highest is in force, and null is the house's own again. */
export const rules: Migration = {
  id: 90,
  name: 'rules',
  up: db => {
    db.exec(`
    CREATE TABLE rules (
      book TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0),
      rules TEXT CHECK (rules IS NULL OR json_valid(rules)),
      changed_by TEXT NOT NULL REFERENCES person (id), changed_at TEXT NOT NULL,
      PRIMARY KEY (book, version)
    ) STRICT, WITHOUT ROWID;
    `)
  },
}
