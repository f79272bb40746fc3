import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { addRemark } from './add-remark.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { requireMay, requireVersion } from './version-standing.ts'

/**
 * Puts a version out of use for good: an approved one that went nowhere, a published or a withdrawn one. Nothing begins anew from it.
 * What a hub has stays there until a person removes it; the ledger says where.
 */
export async function retireVersion(office: Office, session: Session, input: In<'life:retire'>): Promise<Out<'life:retire'>> {
  if (input.reason.trim() === '') throw new Fault('ask/malformed', { field: 'reason' })
  const asked = requireRole(session, 'head')
  requireMay(office, 'retire', asked, requireVersion(office, input.version))
  const key = await confirmPassword(office, asked, input.password)
  const actor = { ...requireRole(session, 'head'), key }
  office.inTransaction(() => {
    const version = requireVersion(office, input.version)
    requireMay(office, 'retire', actor, version)
    office.versions.change(version.id, { state: 'retired', changedAt: office.now() })
    const remark = addRemark(office, actor, version.id, input.reason, null)
    const parcels = office.parcels.ofVersion(version.id)
    const stillAt = parcels.filter(parcel => parcel.state === 'done').map(parcel => parcel.hub)
    office.record(actor, { action: 'retired', object: `version:${version.id}`, body: { from: version.state, remark, stillAt } })
  })
  return {}
}
