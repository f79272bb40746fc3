import type { Migration } from '../migrate.ts'

/** Two datasets of one file and one recipe, for those who may see the whole and for everybody; and what was weighed of recovered tables. */
export const audience: Migration = {
  id: 30,
  name: 'audience',
  up: db => {
    db.exec(`
    CREATE TABLE twin (
      open TEXT PRIMARY KEY REFERENCES dataset (id), restricted TEXT NOT NULL UNIQUE REFERENCES dataset (id),
      made_by TEXT NOT NULL REFERENCES person (id), made_at TEXT NOT NULL, CHECK (open <> restricted)
    ) STRICT, WITHOUT ROWID;
    -- Figures only: no value of a table is kept here.
    CREATE TABLE risk (
      recovered TEXT NOT NULL, goal INTEGER NOT NULL, figures TEXT NOT NULL CHECK (json_valid(figures)), PRIMARY KEY (recovered, goal)
    ) STRICT, WITHOUT ROWID;
    `)
  },
}
