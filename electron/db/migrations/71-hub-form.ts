import type { Migration } from '../migrate.ts'

/** The forms of description that hubs were seen to have; of each hub the last is in force. `document` is null where the office's own counts again. */
export const hubForm: Migration = {
  id: 71,
  name: 'hub-form',
  up: db => {
    db.exec(`
    CREATE TABLE hub_form (
      n INTEGER PRIMARY KEY, hub TEXT NOT NULL REFERENCES hub (id), sha256 TEXT NOT NULL,
      document TEXT CHECK (document IS NULL OR json_valid(document)), notes TEXT NOT NULL CHECK (json_valid(notes)),
      taken_by TEXT NOT NULL REFERENCES person (id), taken_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX hub_form_of ON hub_form (hub, n);
    `)
  },
}
