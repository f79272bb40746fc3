import type { Out } from '../../shared/contract/desk.ts'
import { readAnchors } from '../vault/head-file.ts'
import { findBrokenApproval } from './check-approvals.ts'
import { checkEvents } from './check-events.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** Checks the whole ledger a slice at a time, so that the desk stays awake, and then every approval that it names. */
export async function verifyLedger(office: Office, session: Session): Promise<Out<'ledger:verify'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  // Lines that are written while we read are later than these anchors and change nothing about them.
  const given = { officeKey: office.info.publicKey, anchors: readAnchors(office.folder) }
  const { events, head, broken } = await checkEvents(office.events, given)
  const approval = broken ? null : findBrokenApproval(office.approvals.all(), seq => office.events.bySeq(seq))
  return {
    intact: broken === null && approval === null,
    events,
    brokenAt: broken?.seq ?? approval?.seq ?? null,
    reason: broken?.reason ?? approval?.reason ?? '',
    head: head.hash,
  }
}
