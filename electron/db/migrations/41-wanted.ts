import type { Migration } from '../migrate.ts'

/** Lists of datasets that the agency must have, or that people ask for, and what of the catalogue each of their lines is held to be. */
export const wanted: Migration = {
  id: 41,
  name: 'wanted',
  up: db => {
    db.exec(`
    CREATE TABLE wanted_list (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('required', 'asked')), name TEXT NOT NULL, source TEXT NOT NULL,
      file TEXT NOT NULL, imported_by TEXT NOT NULL REFERENCES person (id), imported_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE wanted (
      id TEXT PRIMARY KEY, list TEXT NOT NULL REFERENCES wanted_list (id) ON DELETE CASCADE, line INTEGER NOT NULL,
      title TEXT NOT NULL, owner TEXT NOT NULL, note TEXT NOT NULL, asked INTEGER NOT NULL,
      -- What a person said counts; 'none' where they said that no dataset of the catalogue is it.
      link TEXT, link_by TEXT REFERENCES person (id), link_at TEXT,
      -- What the desk found by the likeness of words, 0 to 1.
      likely TEXT REFERENCES dataset (id), likeness REAL NOT NULL DEFAULT 0,
      held TEXT GENERATED ALWAYS AS (CASE WHEN link IS NULL THEN likely WHEN link = 'none' THEN NULL ELSE link END) VIRTUAL
    ) STRICT;
    CREATE INDEX wanted_by_list ON wanted (list, line);
    CREATE INDEX wanted_by_held ON wanted (held) WHERE held IS NOT NULL;
    ALTER TABLE entry_line ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE entry_line ADD COLUMN required INTEGER NOT NULL DEFAULT 0;
    CREATE TRIGGER entry_is_wanted AFTER INSERT ON wanted WHEN new.held IS NOT NULL BEGIN
      INSERT OR IGNORE INTO entry_stale VALUES (new.held);
    END;
    CREATE TRIGGER entry_is_wanted_otherwise AFTER UPDATE ON wanted BEGIN
      INSERT OR IGNORE INTO entry_stale SELECT dataset FROM (SELECT new.held AS dataset UNION SELECT old.held) WHERE dataset IS NOT NULL;
    END;
    CREATE TRIGGER entry_is_wanted_no_more AFTER DELETE ON wanted WHEN old.held IS NOT NULL BEGIN
      INSERT OR IGNORE INTO entry_stale VALUES (old.held);
    END;
    `)
  },
}
