import type { Migration } from '../migrate.ts'

/**
 * Datasets that come in many at once. `dataset_pending` are those that lie ready and that nobody sees until all of them are taken together;
 * `entry_behind` are those that were taken and whose lines in the catalogue are worked out bit by bit. Both outlive a power cut.
 */
export const behind: Migration = {
  id: 44,
  name: 'behind',
  up: db => {
    db.exec(`
    CREATE TABLE dataset_pending (dataset TEXT PRIMARY KEY REFERENCES dataset (id)) STRICT, WITHOUT ROWID;
    CREATE TABLE entry_behind (dataset TEXT PRIMARY KEY REFERENCES dataset (id)) STRICT, WITHOUT ROWID;
    `)
  },
}
