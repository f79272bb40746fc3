import { setImmediate as breathe } from 'node:timers/promises'
import type { Out } from '../../shared/contract/desk.ts'
import { createChainCheck, type Verdict } from '../../shared/ledger/chain.ts'
import { readStoredEvent } from '../../shared/ledger/read-event.ts'
import { ledgerCrypto } from '../people/signing-key.ts'
import { readAnchors } from '../vault/head-file.ts'
import { findUnlikeApproved } from './as-approved.ts'
import { findBrokenApproval } from './check-approvals.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

const slice = 100

/** Checks the whole ledger a slice at a time, so that the desk stays awake, and then every approval that it names, with what was approved. */
export async function verifyLedger(office: Office, session: Session): Promise<Out<'ledger:verify'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const { events, head, broken } = await checkLedger(office)
  const found = broken ?? findBrokenApproval(office.approvals.all(), office.events.bySeq) ?? findUnlike(office)
  return { intact: found === null, events, brokenAt: found?.seq ?? null, reason: found?.reason ?? '', head: head.hash }
}

function findUnlike(office: Office): { readonly seq: number | null; readonly reason: string } | null {
  const [version] = findUnlikeApproved(office)
  return version === undefined ? null : { seq: office.approvals.ofVersion(version.id)?.event ?? null, reason: 'not-as-approved' }
}

async function checkLedger(office: Office): Promise<Verdict> {
  // Lines that are written while we read are later than these anchors and change nothing about them.
  const check = createChainCheck(ledgerCrypto, { officeKey: office.info.publicKey, anchors: readAnchors(office.folder) })
  let seq = 0
  for (;;) {
    const events = office.events.after(seq, slice)
    for (const event of events) if (check.take(readStoredEvent(event))) return check.end()
    const last = events.at(-1)
    if (!last) return check.end()
    seq = last.seq
    await breathe()
  }
}
