import type { Migration } from '../migrate.ts'

/** What people of the office have called columns: the machine name for each label, so that the next paper has it from the start. */
export const glossary: Migration = {
  id: 20,
  name: 'glossary',
  up: db => {
    db.exec(`
    CREATE TABLE glossary (
      -- The label without case, spaces and punctuation.
      key TEXT PRIMARY KEY, label TEXT NOT NULL, name TEXT NOT NULL,
      named_by TEXT NOT NULL REFERENCES person (id), named_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    `)
  },
}
