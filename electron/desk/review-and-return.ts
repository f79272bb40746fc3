import { rolesFor } from '../../shared/approve/may-do.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { addRemark } from './add-remark.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { requireMay, requireUnchanged, requireVersion } from './version-standing.ts'

/** Passes a submitted version on to the head; signed with the reviewer's key. */
export async function reviewVersion(office: Office, session: Session, input: In<'life:review'>): Promise<Out<'life:review'>> {
  const before = requireVersion(office, input.version)
  const asked = requireRole(session, 'supervisor', 'head')
  requireMay(office, 'review', asked, before)
  const key = await confirmPassword(office, asked, input.password)
  await requireUnchanged(office, before)
  const actor = { ...requireRole(session, 'supervisor', 'head'), key }
  office.inTransaction(() => {
    const version = requireVersion(office, input.version)
    requireMay(office, 'review', actor, version)
    const at = office.now()
    office.versions.change(version.id, { state: 'reviewed', reviewedBy: actor.id, reviewedAt: at, changedAt: at })
    const remark = addRemark(office, actor, version.id, input.remark, null)
    const body = { table: version.tableSha, metadata: version.metadataSha, ...(remark ? { remark } : {}) }
    office.record(actor, { action: 'reviewed', object: `version:${version.id}`, body })
  })
  return {}
}

/** Sends a version back to the clerk with a remark, pinned to a place where there is one. */
export async function returnVersion(office: Office, session: Session, input: In<'life:return'>): Promise<Out<'life:return'>> {
  if (input.remark.trim() === '') throw new Fault('ask/malformed', { field: 'remark' })
  const before = requireVersion(office, input.version)
  const asked = requireRole(session, 'supervisor', 'head')
  requireMay(office, 'return', asked, before)
  const key = await confirmPassword(office, asked, input.password)
  const roles = rolesFor('return', before.state)
  const actor = { ...requireRole(session, ...roles), key }
  office.inTransaction(() => {
    const version = requireVersion(office, input.version)
    if (version.state !== before.state) throw new Fault('version/changed-since', { what: 'state' })
    requireMay(office, 'return', actor, version)
    office.versions.change(version.id, { state: 'returned', changedAt: office.now() })
    const remark = addRemark(office, actor, version.id, input.remark, input.place)
    office.record(actor, { action: 'returned', object: `version:${version.id}`, body: { from: before.state, remark } })
  })
  return {}
}
