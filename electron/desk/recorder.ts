import { Fault } from '../../shared/base/fault.ts'
import { type LedgerEvent, toHashedText, type UnsignedEvent } from '../../shared/ledger/event.ts'
import type { Events, Head } from '../db/events.ts'
import type { People, PersonRow } from '../db/people.ts'
import { type Sqlite, toDiskFault } from '../db/sqlite.ts'
import type { Log } from '../log/log.ts'
import type { Secrets } from '../people/secrets.ts'
import { readKey, type SigningKey, toSha256 } from '../people/signing-key.ts'
import { writeHead } from '../vault/head-file.ts'
import type { Actor, Deed, Office } from './office.ts'

/** Name under which the office's own key is sealed. */
export const officeKeyName = 'office-key'
const slowMs = 40

type Recorder = Pick<Office, 'inTransaction' | 'quietly' | 'record'>

/** Transactions and the ledger of one connection: what is recorded commits with what it tells of, or neither does. */
export function createRecorder(setup: {
  readonly db: Sqlite
  readonly events: Events
  readonly people: People
  /** Works out what follows from a change, at the end of every transaction and inside it. */
  readonly settle: () => void
  readonly secrets: Secrets
  readonly folder: string
  readonly now: () => string
  readonly monotonic: () => number
  readonly log: Log
  readonly tell: () => void
}): Recorder {
  const { db, events, people, settle, secrets, folder, now, monotonic, log, tell } = setup
  let last: LedgerEvent | null = null
  let officeKey: SigningKey | null = null
  const keyOf = (actor: Actor | 'office'): SigningKey => {
    if (actor !== 'office') return actor.key
    if (secrets.sealed) officeKey = null
    officeKey ??= readKey(secrets.open(officeKeyName))
    return officeKey
  }
  const copyHead = (): void => {
    if (!last) return
    try {
      writeHead(folder, last)
    } catch (thrown) {
      // The commit stands; the copy is made good with the next line or at the next start.
      log.bug('ledger-head', thrown)
    }
    last = null
  }
  const transact = <T>(work: () => T): T => {
    const began = monotonic()
    try {
      const settled = db.transaction(() => {
        const answer = work()
        settle()
        return answer
      })
      const answer = settled.immediate()
      copyHead()
      const took = monotonic() - began
      if (took > slowMs) log.note('slow-transaction', { ms: Math.round(took) })
      return answer
    } catch (thrown) {
      last = null
      throw toDiskFault(thrown)
    }
  }
  const quietly: Recorder['quietly'] = work => (db.inTransaction ? work() : transact(work))
  return {
    quietly,
    inTransaction: work => {
      if (db.inTransaction) return work()
      const answer = transact(work)
      tell()
      return answer
    },
    record: (actor, deed) => {
      if (actor !== 'office') requireCurrent(people.byId(actor.id), actor)
      if (!db.inTransaction) throw new Error('the ledger is written only together with what it tells of')
      last = signEvent(events.head(), now(), actor, keyOf(actor), deed)
      events.append(last)
      return last
    },
  }
}

// The ledger breaks for ever on one line of a key that was replaced or a role that was taken away: nothing of the kind is written.
function requireCurrent(person: PersonRow | null, actor: Actor): void {
  if (!person?.active || person.publicKey !== actor.key.publicKey) throw new Fault('people/not-signed-in')
  if (actor.role !== 'none' && !person.roles.includes(actor.role)) throw new Fault('people/not-allowed', { roles: [actor.role] })
}

function signEvent(head: Head, at: string, actor: Actor | 'office', key: SigningKey, { action, object, body }: Deed): LedgerEvent {
  const who = actor === 'office' ? { actor: 'office', role: 'office' as const } : { actor: actor.id, role: actor.role }
  const event: UnsignedEvent = { seq: head.seq + 1, at, ...who, action, object, body, prev: head.hash, key: key.publicKey }
  const hash = toSha256(toHashedText(event))
  return { ...event, hash, signature: key.sign(hash) }
}
