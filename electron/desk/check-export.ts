import { type Anchor, createChainCheck } from '../../shared/ledger/chain.ts'
import { readLedgerLine } from '../../shared/ledger/read-event.ts'
import { ledgerCrypto } from '../people/signing-key.ts'
import { type Report, toReport } from './ledger-report.ts'

/** Checks an exported ledger: one event a line. What versions and approvals name is not in it and is not checked. */
export function checkExport(text: string, officeKey: string | null, anchors: readonly Anchor[]): Report {
  const check = createChainCheck(ledgerCrypto, { anchors, ...(officeKey === null ? {} : { officeKey }) })
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) if (check.take(readLedgerLine(line))) break
  return toReport(check.end(), [], ['an exported ledger: files and approvals were not checked'])
}
