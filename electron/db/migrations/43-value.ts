import type { Migration } from '../migrate.ts'

/**
 * The checklist of high value: every time that a dataset was weighed stays, the highest number counts. In the catalogue, what nobody has
 * decided is told apart from what was found not to be of high value.
 */
export const value: Migration = {
  id: 43,
  name: 'value',
  up: db => {
    db.exec(`
    CREATE TABLE value_check (
      dataset TEXT NOT NULL REFERENCES dataset (id), number INTEGER NOT NULL CHECK (number > 0),
      -- Which version of the book was answered; 0 is the house's own.
      book INTEGER NOT NULL,
      answers TEXT NOT NULL CHECK (json_valid(answers)), offered TEXT NOT NULL CHECK (json_valid(offered)),
      -- The questions as they were worded, each with its answer.
      said TEXT NOT NULL CHECK (json_valid(said)),
      outcome TEXT NOT NULL CHECK (outcome IN ('high', 'not-high', 'open')), score REAL NOT NULL,
      decided INTEGER CHECK (decided IN (0, 1)), reason TEXT NOT NULL,
      decided_by TEXT NOT NULL REFERENCES person (id), decided_at TEXT NOT NULL,
      PRIMARY KEY (dataset, number)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE entry_line ADD COLUMN value_state TEXT NOT NULL DEFAULT 'open';
    UPDATE entry_line SET value_state = 'yes' WHERE high_value = 1;
    UPDATE entry_line SET value_state = 'no' WHERE high_value = 0 AND (
      EXISTS (SELECT 1 FROM entry WHERE entry.dataset = entry_line.dataset AND entry.high_value = 0)
      OR (version IS NULL AND EXISTS (
        SELECT 1 FROM entry WHERE entry.dataset = entry_line.dataset AND entry.description ->> '$.high_value_dataset' = 'False'))
      OR EXISTS (SELECT 1 FROM version WHERE version.id = entry_line.version AND version.description ->> '$.high_value_dataset' = 'False')
    );
    ALTER TABLE entry_line DROP COLUMN high_value;
    `)
  },
}
