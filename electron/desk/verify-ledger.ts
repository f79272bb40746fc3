import { setImmediate as breathe } from 'node:timers/promises'
import type { Out } from '../../shared/contract/desk.ts'
import { createChainCheck, type Verdict } from '../../shared/ledger/chain.ts'
import { readStoredEvent } from '../../shared/ledger/read-event.ts'
import { ledgerCrypto } from '../people/signing-key.ts'
import { readAnchors } from '../vault/head-file.ts'
import { findBrokenApproval } from './check-approvals.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

const slice = 100

/** Checks the whole ledger a slice at a time, so that the desk stays awake, and then every approval that it names. */
export async function verifyLedger(office: Office, session: Session): Promise<Out<'ledger:verify'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const { events, head, broken } = await checkLedger(office)
  const approval = broken ? null : findBrokenApproval(office.approvals.all(), seq => office.events.bySeq(seq))
  return {
    intact: broken === null && approval === null,
    events,
    brokenAt: broken?.seq ?? approval?.seq ?? null,
    reason: broken?.reason ?? approval?.reason ?? '',
    head: head.hash,
  }
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
