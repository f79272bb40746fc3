import { mayDo } from '../../shared/approve/may-do.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import { readPolicy } from '../policy/policy.ts'
import type { Actor, Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { toVersionLine } from './version-line.ts'
import { standingOf } from './version-standing.ts'

/** Versions that wait for this person's review or approval, the longest waiting first. */
export async function listWaiting(office: Office, session: Session, { desk }: In<'life:waiting'>): Promise<Out<'life:waiting'>> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  return { versions: waitingFor(office, actor, desk).map(version => toVersionLine(office, version)) }
}

/** The versions in the state of that desk which this person is not kept from by role or by having decided before. */
export function waitingFor(office: Office, actor: Actor, desk: 'review' | 'approve'): readonly VersionRow[] {
  const policy = readPolicy(office.settings.get('policy'))
  return office.versions.inStates([desk === 'review' ? 'submitted' : 'reviewed']).filter(version => {
    const why = mayDo(desk, actor, standingOf(office, version), policy)
    return why === null || !why.startsWith('people/')
  })
}
