import type { Sqlite } from '../sqlite.ts'

/** "RBNr" in the head of the file, so that a recovered table is told from any other SQLite file. */
export const recoveredId = 0x52424e72
export const recoveredVersion = 3

/** Lays the tables of an empty recovered file. Nothing in it bears a name of a stranger's sheet; sheets have numbers (`s`). */
export function layRecovered(db: Sqlite): void {
  db.pragma('page_size = 8192')
  db.pragma(`application_id = ${recoveredId}`)
  db.pragma(`user_version = ${recoveredVersion}`)
  db.exec(`
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;
    -- The rows of the table by the page, each page under the row that it begins with: a list of lists as JSON.
    CREATE TABLE page (n INTEGER PRIMARY KEY, rows TEXT NOT NULL) STRICT;
    -- The way back: for each row of the table a whole number of four bytes, the least first.
    CREATE TABLE way (key TEXT PRIMARY KEY, numbers BLOB NOT NULL) STRICT;
    -- The sheets by the page of rows, each page under the row that it begins with; pages follow one another as they were written.
    CREATE TABLE source (id INTEGER PRIMARY KEY, s INTEGER NOT NULL, r INTEGER NOT NULL, page TEXT NOT NULL) STRICT;
    -- What people have noted on cells of these sheets, also on blank ones and beside the paper.
    CREATE TABLE comment (s INTEGER NOT NULL, r INTEGER NOT NULL, c INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (s, r, c)) STRICT, WITHOUT ROWID;
  `)
}

/** Lays what only reading needs, after the rows are in: faster than growing it row by row. */
export const layIndexes = (db: Sqlite): void => {
  db.exec('CREATE INDEX source_by_r ON source (s, r)')
}
