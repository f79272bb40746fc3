import type { Out } from '../../shared/contract/desk.ts'
import { readAnchors } from '../vault/head-file.ts'
import { findUnlikeApproved } from './as-approved.ts'
import { findBrokenApproval } from './check-approvals.ts'
import { checkEvents } from './check-events.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** Checks the whole ledger a slice at a time, so that the desk stays awake, and then every approval that it names, with what was approved. */
export async function verifyLedger(office: Office, session: Session): Promise<Out<'ledger:verify'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  // Lines that are written while we read are later than these anchors and change nothing about them.
  const given = { officeKey: office.info.publicKey, anchors: readAnchors(office.folder) }
  const { events, head, broken } = await checkEvents(office.events, given)
  const found = broken ?? findBrokenApproval(office.approvals.all(), office.events.bySeq) ?? findUnlike(office)
  return { intact: found === null, events, brokenAt: found?.seq ?? null, reason: found?.reason ?? '', head: head.hash }
}

function findUnlike(office: Office): { readonly seq: number | null; readonly reason: string } | null {
  const [version] = findUnlikeApproved(office)
  return version === undefined ? null : { seq: office.approvals.ofVersion(version.id)?.event ?? null, reason: 'not-as-approved' }
}
