import { setImmediate as breathe } from 'node:timers/promises'
import { type Anchor, createChainCheck, type Verdict } from '../../shared/ledger/chain.ts'
import { readStoredEvent } from '../../shared/ledger/read-event.ts'
import type { Events } from '../db/events.ts'
import { ledgerCrypto } from '../people/signing-key.ts'

const slice = 100

/** Checks the lines of a database's ledger a slice at a time, so that the desk stays awake. */
export async function checkEvents(
  { after }: Pick<Events, 'after'>,
  given: { readonly officeKey?: string; readonly anchors: readonly Anchor[] },
): Promise<Verdict> {
  const check = createChainCheck(ledgerCrypto, given)
  let seq = 0
  for (;;) {
    const events = after(seq, slice)
    for (const event of events) if (check.take(readStoredEvent(event))) return check.end()
    const last = events.at(-1)
    if (!last) return check.end()
    seq = last.seq
    await breathe()
  }
}
