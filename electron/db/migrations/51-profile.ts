import type { Migration } from '../migrate.ts'

/** Every form of description that the office has used; the last is in force. `document` is null where it is one of the house's own. */
export const profile: Migration = {
  id: 51,
  name: 'profile',
  up: db => {
    db.exec(`
    CREATE TABLE profile (
      n INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('house', 'hub', 'file')), name TEXT NOT NULL, sha256 TEXT NOT NULL,
      document TEXT CHECK (document IS NULL OR json_valid(document)), notes TEXT NOT NULL CHECK (json_valid(notes)),
      chosen_by TEXT NOT NULL REFERENCES person (id), chosen_at TEXT NOT NULL
    ) STRICT;
    `)
  },
}
