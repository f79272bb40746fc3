import { Fault } from '../../shared/base/fault.ts'
import type { OfficeRole } from '../../shared/model/version.ts'
import type { PersonRow } from '../db/people.ts'
import type { SigningKey } from '../people/signing-key.ts'
import { readPolicy } from '../policy/policy.ts'
import type { Actor, Office } from './office.ts'

/** Who sits at the desk. One window, one session; what it may do is read from the office anew at every question. */
export type Session = {
  /** The person who is signed in, also while locked; null when nobody is or the account was closed. */
  readonly person: () => PersonRow | null
  readonly locked: () => boolean
  /** The person with their key; null when nobody is signed in or the desk is locked. */
  readonly actor: () => Actor | null
  readonly begin: (office: Office, person: string, key: SigningKey) => void
  readonly end: () => void
  /** Forgets the key; the same person signs in again and finds the desk as it was. */
  readonly lock: () => void
  /** A hand is on the desk. */
  readonly touch: () => void
  /** Puts a changed key in place after a change of password. */
  readonly setKey: (key: SigningKey) => void
  /** Locks after idle time and ends after the longest session; answers whether anything changed. Called by a clock and by every question. */
  readonly lapse: () => boolean
}

type Seat = { readonly office: Office; readonly person: string; readonly since: number; key: SigningKey | null; touched: number }

export function createSession(monotonic: () => number): Session {
  let seat: Seat | null = null
  const personNow = (): PersonRow | null => {
    const person = seat?.office.people.byId(seat.person) ?? null
    return person?.active ? person : null
  }
  const lapse = (): boolean => {
    if (!seat) return false
    const policy = readPolicy(seat.office.settings.get('policy'))
    if (!isStillTheirs(seat, personNow()) || monotonic() - seat.since >= policy.sessionHours * 3_600_000) {
      seat = null
      return true
    }
    if (!seat.key || monotonic() - seat.touched < policy.idleMinutes * 60_000) return false
    seat.key = null
    return true
  }
  return {
    lapse,
    person: () => {
      lapse()
      return personNow()
    },
    locked: () => {
      lapse()
      return seat !== null && seat.key === null
    },
    actor: () => {
      lapse()
      const person = personNow()
      return seat?.key && person ? toActor(person, seat.key) : null
    },
    begin: (office, person, key) => {
      seat = { office, person, key, since: monotonic(), touched: monotonic() }
    },
    end: () => {
      seat = null
    },
    lock: () => {
      if (seat) seat.key = null
    },
    touch: () => {
      lapse()
      if (seat?.key) seat.touched = monotonic()
    },
    setKey: key => {
      if (seat?.key) seat.key = key
    },
  }
}

// A reset gives the person another key: whoever sits here with the old one has to sign in anew.
const isStillTheirs = ({ key }: Seat, person: PersonRow | null): boolean =>
  person !== null && (key === null || key.publicKey === person.publicKey)

/** A person with their key, acting under the first of their roles. */
export const toActor = (person: PersonRow, key: SigningKey): Actor => ({
  id: person.id,
  name: person.name,
  account: person.account,
  roles: person.roles,
  role: person.roles[0] ?? 'none',
  key,
})

/** The person at the desk, whatever their roles, even when their password has to be changed first. */
export function requireSignedIn(session: Session): Actor {
  const actor = session.actor()
  if (actor) return actor
  throw new Fault(session.locked() ? 'people/locked' : 'people/not-signed-in')
}

/** The person at the desk, ready to work. */
export function requireActor(session: Session): Actor {
  const actor = requireSignedIn(session)
  if (session.person()?.mustChange) throw new Fault('people/must-change-password')
  return actor
}

/** The person at the desk acting under the first of the given roles that they hold now; people/not-allowed when they hold none. */
export function requireRole(session: Session, ...roles: readonly OfficeRole[]): Actor {
  const actor = requireActor(session)
  const role = roles.find(one => actor.roles.includes(one))
  if (!role) throw new Fault('people/not-allowed', { roles: [...roles] })
  return { ...actor, role }
}
