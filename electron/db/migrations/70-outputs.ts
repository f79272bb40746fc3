import type { Migration } from '../migrate.ts'

/** What people chose to go out of a version, a line a choice: the last is in force, and undo takes it away. Whose terms the office accepted. */
export const outputs: Migration = {
  id: 70,
  name: 'outputs',
  up: db => {
    db.exec(`
    CREATE TABLE output (
      version TEXT NOT NULL REFERENCES version (id), n INTEGER NOT NULL CHECK (n >= 1),
      chosen TEXT NOT NULL CHECK (json_valid(chosen)),
      PRIMARY KEY (version, n)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE hub_terms (
      hub TEXT PRIMARY KEY REFERENCES hub (id),
      -- The host to which the word was given, and the page that was read: another host is another hub.
      host TEXT NOT NULL, page TEXT NOT NULL,
      accepted_by TEXT NOT NULL REFERENCES person (id), accepted_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    `)
  },
}
