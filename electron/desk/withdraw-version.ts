import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { addRemark } from './add-remark.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { sweepOutbox } from './sweep-outbox.ts'
import { requireMay, requireVersion } from './version-standing.ts'

/**
 * Withdraws a queued, delivered or published version: parcels that have not begun or need a person are taken out of the outbox. What a
 * hub already has stays there until a person removes it; the ledger says where. A version with a parcel under way is refused: nobody
 * knows yet where it is.
 */
export async function withdrawVersion(office: Office, session: Session, input: In<'life:withdraw'>): Promise<Out<'life:withdraw'>> {
  if (input.reason.trim() === '') throw new Fault('ask/malformed', { field: 'reason' })
  const asked = requireRole(session, 'head')
  requireMay(office, 'withdraw', asked, requireVersion(office, input.version))
  const key = await confirmPassword(office, asked, input.password)
  const actor = { ...requireRole(session, 'head'), key }
  office.inTransaction(() => {
    const version = requireVersion(office, input.version)
    requireMay(office, 'withdraw', actor, version)
    const at = office.now()
    const parcels = office.parcels.ofVersion(version.id)
    const moving = parcels.find(parcel => ['sending', 'unsure', 'verifying'].includes(parcel.state))
    if (moving) throw new Fault('version/wrong-state', { state: moving.state, action: 'withdraw' })
    for (const parcel of parcels) if (parcel.state !== 'done') office.parcels.change(parcel.id, { state: 'withdrawn', changedAt: at })
    office.versions.change(version.id, { state: 'withdrawn', changedAt: at })
    const remark = addRemark(office, actor, version.id, input.reason, null)
    // Of a delivered version every hub took its files, also where they were then found to differ.
    const arrived = parcels.filter(parcel => parcel.state === 'done' || (version.state === 'delivered' && parcel.state === 'needs-person'))
    const stillAt = arrived.map(parcel => parcel.hub)
    office.record(actor, { action: 'withdrawn', object: `version:${version.id}`, body: { from: version.state, remark, stillAt } })
  })
  sweepOutbox(office)
  return {}
}
