import type { Out } from '../../shared/contract/desk.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'

/** Signs out; nothing happens when nobody was signed in. */
export async function signOut(office: Office, session: Session): Promise<Out<'session:sign-out'>> {
  const actor = session.actor()
  if (actor) office.inTransaction(() => office.record(actor, { action: 'signed-out', object: `person:${actor.id}`, body: {} }))
  session.end()
  office.tell()
  return {}
}

/** Locks the desk at once. */
export async function lockDesk(office: Office, session: Session): Promise<Out<'session:lock'>> {
  session.lock()
  office.tell()
  return {}
}

/** A hand is on the desk. */
export async function keepAlive(_office: Office, session: Session): Promise<Out<'session:alive'>> {
  session.touch()
  return {}
}
