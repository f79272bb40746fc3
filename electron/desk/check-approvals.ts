import { toApprovalText } from '../../shared/approve/approval.ts'
import type { LedgerEvent } from '../../shared/ledger/event.ts'
import type { ApprovalRow } from '../db/approvals.ts'
import { ledgerCrypto } from '../people/signing-key.ts'

type BrokenApproval = {
  readonly seq: number
  readonly version: string
  readonly reason: 'approval-altered' | 'approval-signature' | 'approval-unknown'
}

/** Holds every stored approval against the line of the ledger that announced it; answers the first that does not fit. */
export function findBrokenApproval(approvals: readonly ApprovalRow[], eventAt: (seq: number) => LedgerEvent | null): BrokenApproval | null {
  for (const approval of approvals) {
    const reason = whyBroken(approval, eventAt(approval.event))
    if (reason) return { seq: approval.event, version: approval.version, reason }
  }
  return null
}

function whyBroken(approval: ApprovalRow, event: LedgerEvent | null): BrokenApproval['reason'] | null {
  if (event?.action !== 'approved' || event.object !== `version:${approval.version}` || event.actor !== approval.person)
    return 'approval-unknown'
  const hash = ledgerCrypto.sha256(toApprovalText(approval.signed))
  if (event.body.approval !== hash || event.key !== approval.key || event.prev !== approval.signed.prev) return 'approval-altered'
  return ledgerCrypto.verify(approval.key, hash, approval.signature) ? null : 'approval-signature'
}
