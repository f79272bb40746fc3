import type { Migration } from '../migrate.ts'

/** What was found in folders that people pointed at. The files stay where they are; only what was seen of them is kept. */
export const inventory: Migration = {
  id: 60,
  name: 'inventory',
  up: db => {
    db.exec(`
    CREATE TABLE inventory (
      id TEXT PRIMARY KEY, folder TEXT NOT NULL UNIQUE, run INTEGER NOT NULL,
      -- Where the work stands: running, waiting for the folder to come back, paused, or ended.
      state TEXT NOT NULL CHECK (state IN ('running', 'waiting', 'paused', 'ended')),
      stage TEXT NOT NULL CHECK (stage IN ('walk', 'look', 'rank')),
      fault TEXT, started_by TEXT NOT NULL, started_at TEXT NOT NULL, changed_at TEXT NOT NULL, ranked_at TEXT
    ) STRICT, WITHOUT ROWID;
    -- Folders that the walk has yet to open.
    CREATE TABLE inventory_folder (
      inventory TEXT NOT NULL REFERENCES inventory (id) ON DELETE CASCADE, path TEXT NOT NULL,
      PRIMARY KEY (inventory, path)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE inventory_file (
      id INTEGER PRIMARY KEY, inventory TEXT NOT NULL REFERENCES inventory (id) ON DELETE CASCADE,
      -- As the disk spells it, from the folder on; and as people search for it.
      path TEXT NOT NULL, search TEXT NOT NULL,
      run INTEGER NOT NULL, family TEXT NOT NULL, bytes INTEGER NOT NULL, mtime INTEGER NOT NULL,
      -- found: still to be looked at; done; refused: with its fault; passed: nothing to look at.
      state TEXT NOT NULL CHECK (state IN ('found', 'done', 'refused', 'passed')),
      sha256 TEXT, look TEXT, fault TEXT, rows INTEGER NOT NULL DEFAULT 0, tables INTEGER NOT NULL DEFAULT 0,
      personal INTEGER NOT NULL DEFAULT 0, stars INTEGER NOT NULL DEFAULT 0,
      score REAL, reasons TEXT, copy_of INTEGER, series INTEGER, issues INTEGER NOT NULL DEFAULT 1, issue TEXT NOT NULL DEFAULT '',
      versions INTEGER, newest INTEGER NOT NULL DEFAULT 1, imported TEXT,
      UNIQUE (inventory, path)
    ) STRICT;
    CREATE INDEX inventory_file_state ON inventory_file (inventory, state, id);
    CREATE INDEX inventory_file_score ON inventory_file (inventory, score DESC, search, id);
    CREATE INDEX inventory_file_of ON inventory_file (inventory);
    CREATE INDEX inventory_file_series ON inventory_file (inventory, series) WHERE series IS NOT NULL;
    CREATE INDEX inventory_file_versions ON inventory_file (inventory, versions) WHERE versions IS NOT NULL;
    CREATE INDEX inventory_file_copies ON inventory_file (inventory, copy_of) WHERE copy_of IS NOT NULL;
    CREATE INDEX inventory_file_sha ON inventory_file (sha256) WHERE sha256 IS NOT NULL;
    `)
  },
}
