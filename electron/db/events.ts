import { toCanonicalJson } from '../../shared/base/json.ts'
import { type EventBody, type LedgerEvent, noHash } from '../../shared/ledger/event.ts'
import type { Sqlite } from './sqlite.ts'

/** A line as the database holds it. */
type StoredEvent = Omit<LedgerEvent, 'body'> & { readonly body: string }

/** The last line of the ledger: number 0 and zeros while it is empty. */
export type Head = { readonly seq: number; readonly hash: string }

export type Events = {
  readonly head: () => Head
  readonly append: (event: LedgerEvent) => void
  readonly bySeq: (seq: number) => LedgerEvent | null
  /** Newest first; `actor` null means everyone's. */
  readonly page: (actor: string | null, from: number, count: number) => readonly LedgerEvent[]
  readonly count: (actor: string | null) => number
  /** Oldest first, of the given objects. */
  readonly ofObjects: (objects: readonly string[]) => readonly LedgerEvent[]
  /** Oldest first, at most `count` lines after `seq`, as they lie there: to be read with distrust. */
  readonly after: (seq: number, count: number) => readonly StoredEvent[]
  readonly lastOf: (action: string, object: string) => LedgerEvent | null
  /** How often something was done to a version in each month of Thailand, oldest first. */
  readonly versionsByMonth: (action: string) => readonly { readonly month: string; readonly count: number }[]
}

export function eventsOf(db: Sqlite): Events {
  const head = db.prepare<[], Head>('SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1')
  const append = db.prepare<[StoredEvent]>(
    'INSERT INTO event (seq, at, actor, role, action, object, body, prev, key, hash, signature) VALUES (@seq, @at, @actor, @role, @action, @object, @body, @prev, @key, @hash, @signature)',
  )
  const bySeq = db.prepare<[number], StoredEvent>('SELECT * FROM event WHERE seq = ?')
  const page = db.prepare<[number, number], StoredEvent>('SELECT * FROM event ORDER BY seq DESC LIMIT ? OFFSET ?')
  const pageOf = db.prepare<[string, number, number], StoredEvent>('SELECT * FROM event WHERE actor = ? ORDER BY seq DESC LIMIT ? OFFSET ?')
  const count = db.prepare<[], number>('SELECT count(*) FROM event').pluck()
  const countOf = db.prepare<[string], number>('SELECT count(*) FROM event WHERE actor = ?').pluck()
  const ofObjects = db.prepare<[string], StoredEvent>('SELECT * FROM event WHERE object IN (SELECT value FROM json_each(?)) ORDER BY seq')
  const after = db.prepare<[number, number], StoredEvent>('SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT ?')
  const lastOf = db.prepare<[string, string], StoredEvent>('SELECT * FROM event WHERE object = ? AND action = ? ORDER BY seq DESC LIMIT 1')
  const byMonth = db.prepare<[string], { readonly month: string; readonly count: number }>(
    "SELECT strftime('%Y-%m', at, '+7 hours') AS month, count(*) AS count FROM event WHERE action = ? AND object LIKE 'version:%' GROUP BY 1 ORDER BY 1",
  )
  return {
    head: () => head.get() ?? { seq: 0, hash: noHash },
    append: event => void append.run({ ...event, body: toCanonicalJson(event.body) }),
    bySeq: seq => read(bySeq.get(seq)),
    page: (actor, from, n) => (actor === null ? page.all(n, from) : pageOf.all(actor, n, from)).map(toEvent),
    count: actor => (actor === null ? count.get() : countOf.get(actor)) ?? 0,
    ofObjects: objects => ofObjects.all(JSON.stringify(objects)).map(toEvent),
    after: (seq, n) => after.all(seq, n),
    lastOf: (action, object) => read(lastOf.get(object, action)),
    versionsByMonth: action => byMonth.all(action),
  }
}

const read = (row: StoredEvent | undefined): LedgerEvent | null => (row ? toEvent(row) : null)
const toEvent = (row: StoredEvent): LedgerEvent => ({ ...row, body: JSON.parse(row.body) as EventBody })
