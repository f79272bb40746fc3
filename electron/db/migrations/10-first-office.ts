import type { Migration } from '../migrate.ts'

/** The office as it was first: people, files, datasets and their versions, hubs, outbox, ledger. */
export const firstOffice: Migration = {
  id: 10,
  name: 'first-office',
  up: db => {
    db.exec(`
    CREATE TABLE office (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      id TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,
      practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      public_key TEXT NOT NULL, founded_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

    CREATE TABLE person (
      id TEXT PRIMARY KEY, account TEXT NOT NULL COLLATE NOCASE UNIQUE, name TEXT NOT NULL,
      active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
      must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
      password_hash TEXT NOT NULL, public_key TEXT NOT NULL, sealed_key TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    -- Wrong passwords by the hash of the account as typed, so that an account which does not exist waits just as long.
    CREATE TABLE sign_in_wait (
      account_sha TEXT PRIMARY KEY, wrong_tries INTEGER NOT NULL, left_ms INTEGER NOT NULL, told_ms INTEGER NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE person_role (
      person TEXT NOT NULL REFERENCES person (id), role TEXT NOT NULL CHECK (role IN ('clerk', 'supervisor', 'head', 'administrator')),
      PRIMARY KEY (person, role)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sealed (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE key_wrap (holder TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('machine', 'person')), value TEXT NOT NULL) STRICT;

    CREATE TABLE file (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, bytes INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT '',
      sha256 TEXT, state TEXT NOT NULL CHECK (state IN ('reading', 'quarantine', 'kept', 'refused', 'erased')),
      imported_by TEXT NOT NULL REFERENCES person (id), imported_at TEXT NOT NULL,
      look TEXT CHECK (look IS NULL OR json_valid(look)), fault TEXT CHECK (fault IS NULL OR json_valid(fault))
    ) STRICT;
    CREATE INDEX file_by_state ON file (state, imported_at);
    CREATE INDEX file_by_sha ON file (sha256) WHERE sha256 IS NOT NULL;

    CREATE TABLE dataset (
      id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, created_by TEXT NOT NULL REFERENCES person (id), created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE version (
      id TEXT PRIMARY KEY, dataset TEXT NOT NULL REFERENCES dataset (id), number INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'reviewed', 'approved', 'queued', 'delivered', 'verified', 'returned', 'withdrawn', 'superseded', 'retired')),
      file TEXT NOT NULL REFERENCES file (id), title TEXT NOT NULL,
      recipe_at INTEGER NOT NULL DEFAULT 0,
      description TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(description)),
      category TEXT, level TEXT, classification TEXT CHECK (classification IS NULL OR json_valid(classification)),
      stars INTEGER NOT NULL DEFAULT 0, metadata_sha TEXT, table_sha TEXT,
      created_by TEXT NOT NULL REFERENCES person (id), created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
      submitted_by TEXT REFERENCES person (id), submitted_at TEXT,
      reviewed_by TEXT REFERENCES person (id), reviewed_at TEXT,
      approved_by TEXT REFERENCES person (id), approved_at TEXT,
      UNIQUE (dataset, number)
    ) STRICT;
    CREATE INDEX version_by_state ON version (state, changed_at);
    -- Every recipe that a version has had: undo and redo move version.recipe_at along them.
    CREATE TABLE recipe (
      version TEXT NOT NULL REFERENCES version (id), n INTEGER NOT NULL,
      summary TEXT NOT NULL CHECK (json_valid(summary)), recovered TEXT NOT NULL, table_sha TEXT NOT NULL,
      findings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(findings)),
      made_by TEXT NOT NULL REFERENCES person (id), made_at TEXT NOT NULL,
      PRIMARY KEY (version, n)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE remark (
      id TEXT PRIMARY KEY, version TEXT NOT NULL REFERENCES version (id), person TEXT NOT NULL REFERENCES person (id),
      at TEXT NOT NULL, text TEXT NOT NULL, place TEXT CHECK (place IS NULL OR json_valid(place))
    ) STRICT;
    CREATE INDEX remark_by_version ON remark (version, at);
    CREATE TABLE approval (
      version TEXT PRIMARY KEY REFERENCES version (id), person TEXT NOT NULL REFERENCES person (id),
      signed TEXT NOT NULL CHECK (json_valid(signed)), signature TEXT NOT NULL, key TEXT NOT NULL, event INTEGER NOT NULL, at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE hub (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('ckan', 'exchange')), name TEXT NOT NULL, address TEXT NOT NULL,
      settings TEXT NOT NULL CHECK (json_valid(settings)), practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      removed_at TEXT
    ) STRICT;
    CREATE TABLE parcel (
      id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, hub TEXT NOT NULL REFERENCES hub (id),
      dataset TEXT NOT NULL REFERENCES dataset (id), version TEXT NOT NULL REFERENCES version (id),
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'unsure', 'verifying', 'done', 'needs-person', 'withdrawn')),
      bytes INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0,
      progress TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(progress)),
      fault TEXT CHECK (fault IS NULL OR json_valid(fault)), raw TEXT NOT NULL DEFAULT '',
      receipt TEXT CHECK (receipt IS NULL OR json_valid(receipt)), address TEXT,
      created_at TEXT NOT NULL, changed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX parcel_by_state ON parcel (state, not_before);
    CREATE INDEX parcel_by_dataset ON parcel (dataset, created_at);

    CREATE TABLE event (
      seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)), prev TEXT NOT NULL, key TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, signature TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_by_object ON event (object, seq);
    CREATE INDEX event_by_actor ON event (actor, seq);
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TABLE backup (path TEXT PRIMARY KEY, at TEXT NOT NULL, bytes INTEGER NOT NULL, automatic INTEGER NOT NULL, verified INTEGER NOT NULL) STRICT;
    `)
  },
}
