import type { Sqlite } from '../sqlite.ts'

/** "RBNr" in the head of the file, so that a recovered table is told from any other SQLite file. */
export const recoveredId = 0x52424e72
export const recoveredVersion = 2

/** Lays the tables of an empty recovered file. Columns have numbers, never the names of a stranger's sheet; sheets too (`s`). */
export function layRecovered(db: Sqlite, columns: number): void {
  db.pragma('page_size = 8192')
  db.pragma(`application_id = ${recoveredId}`)
  db.pragma(`user_version = ${recoveredVersion}`)
  const values = Array.from({ length: columns }, (_, i) => `c${i} ANY`).join(', ')
  db.exec(`
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;
    CREATE TABLE line (
      n INTEGER PRIMARY KEY, s INTEGER NOT NULL, r INTEGER NOT NULL, leaf INTEGER NOT NULL${columns > 0 ? `, ${values}` : ''}
    ) STRICT;
    -- Where a value stands in another row of the sheet than its line: filled down or lifted.
    CREATE TABLE moved (k INTEGER NOT NULL, n INTEGER NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (k, n)) STRICT, WITHOUT ROWID;
    -- The sheets by the page of rows, each page under the row that it begins with; pages follow one another as they were written.
    CREATE TABLE source (id INTEGER PRIMARY KEY, s INTEGER NOT NULL, r INTEGER NOT NULL, page TEXT NOT NULL) STRICT;
  `)
}

/** Lays what only reading needs, after the rows are in: faster than growing it row by row. */
export const layIndexes = (db: Sqlite): void => {
  db.exec(`
    CREATE INDEX line_by_r ON line (s, r, leaf);
    CREATE INDEX moved_by_r ON moved (k, r);
    CREATE INDEX source_by_r ON source (s, r);
  `)
}
