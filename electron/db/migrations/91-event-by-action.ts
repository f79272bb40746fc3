import type { Migration } from '../migrate.ts'

/** What happened in a month is counted from the ledger, however long it has grown. */
export const eventByAction: Migration = {
  id: 91,
  name: 'event-by-action',
  up: db => {
    db.exec('CREATE INDEX event_by_action ON event (action, at)')
  },
}
