import type { Migration } from '../migrate.ts'

/**
 * The catalogue. `entry` has what people say of a dataset; `entry_line` and the two search tables are worked out from it and from the
 * versions, and can be thrown away. What the triggers note in `entry_stale` is worked out anew before the same transaction ends.
 */
export const catalogue: Migration = {
  id: 40,
  name: 'catalogue',
  up: db => {
    db.exec(`
    CREATE TABLE entry (
      dataset TEXT PRIMARY KEY REFERENCES dataset (id),
      description TEXT NOT NULL CHECK (json_valid(description)), category TEXT, level TEXT,
      owner TEXT, steward TEXT, steward_person TEXT REFERENCES person (id), due TEXT,
      high_value INTEGER CHECK (high_value IN (0, 1)), address TEXT,
      used_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(used_by)),
      link_check TEXT CHECK (link_check IS NULL OR json_valid(link_check)),
      retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)), changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_by_steward ON entry (steward_person) WHERE steward_person IS NOT NULL;

    CREATE TABLE entry_line (
      n INTEGER PRIMARY KEY, rev INTEGER NOT NULL, dataset TEXT NOT NULL UNIQUE REFERENCES dataset (id), version TEXT,
      title TEXT NOT NULL, title_key TEXT NOT NULL, title_start TEXT NOT NULL, tags TEXT NOT NULL, notes TEXT NOT NULL, slug TEXT NOT NULL,
      owner TEXT NOT NULL, steward TEXT NOT NULL, state TEXT NOT NULL, number INTEGER NOT NULL, level TEXT, category TEXT,
      stars INTEGER NOT NULL, kept TEXT NOT NULL, address TEXT, link TEXT, data_type TEXT NOT NULL, high_value INTEGER NOT NULL,
      due TEXT, mission REAL NOT NULL, users INTEGER NOT NULL, changed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_line_by_rev ON entry_line (rev);
    CREATE INDEX entry_line_by_title ON entry_line (title_key);
    CREATE INDEX entry_line_by_start ON entry_line (title_start);
    -- Words of three letters and more, anywhere in a run.
    CREATE VIRTUAL TABLE entry_text USING fts5 (title, tags, notes, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');
    -- One and two letters: how words begin, pairs of letters anywhere, and the short words of the notes.
    CREATE VIRTUAL TABLE entry_short USING fts5 (words, pairs, notes, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2', detail = 'column');

    CREATE TABLE entry_stale (dataset TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    INSERT INTO entry_stale SELECT id FROM dataset;
    CREATE TRIGGER entry_of_new_dataset AFTER INSERT ON dataset BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.id); END;
    CREATE TRIGGER entry_of_changed_dataset AFTER UPDATE ON dataset BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.id); END;
    CREATE TRIGGER entry_of_new_version AFTER INSERT ON version BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.dataset); END;
    CREATE TRIGGER entry_of_changed_version AFTER UPDATE ON version BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.dataset); END;
    CREATE TRIGGER entry_is_new AFTER INSERT ON entry BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.dataset); END;
    CREATE TRIGGER entry_is_changed AFTER UPDATE ON entry BEGIN INSERT OR IGNORE INTO entry_stale VALUES (new.dataset); END;
    CREATE TRIGGER entry_of_renamed_person AFTER UPDATE OF name ON person BEGIN
      INSERT OR IGNORE INTO entry_stale SELECT dataset FROM entry WHERE steward_person = new.id;
    END;
    `)
  },
}
