import { keepLostHead, readHead, writeHead } from '../vault/head-file.ts'
import type { Office } from './office.ts'

/**
 * Holds the copy of the ledger's head against the ledger. A copy that is behind is brought up to date (the process ended between commit
 * and copy); one that the ledger does not hold is kept as evidence, and where the office's key is open the ledger says so.
 */
export function checkHead(office: Office): void {
  const copy = readHead(office.folder)
  const head = office.events.head()
  if (copy?.seq === head.seq && copy.hash === head.hash) return
  const held = copy && office.events.bySeq(copy.seq)
  if (copy && held?.hash !== copy.hash) {
    keepLostHead(office.folder, copy.seq)
    office.log.note('ledger-head-missing', { seq: copy.seq, hash: copy.hash })
    if (!office.secrets.sealed) {
      const body = { seq: copy.seq, hash: copy.hash }
      office.inTransaction(() => office.record('office', { action: 'head-missing', object: 'office', body }))
    }
  }
  const last = office.events.bySeq(office.events.head().seq)
  if (last) writeHead(office.folder, last)
}
