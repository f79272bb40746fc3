import type { FaultNote } from '../base/fault.ts'
import type { FaultCode } from '../base/fault-codes.ts'

/**
 * What became of one attempt.
 * `begun` is written before the first request; `landed` says that the hub has all of it, not yet that it was compared;
 * `absent` says that a look-up found it missing or incomplete; `proven` says that it was read back equal;
 * `offline` and `sealed` cost no try; `busy` may carry how long the hub asked us to wait; `no-answer` means that it may have landed;
 * `refused` needs a person; `retried` and `withdrawn` are decisions of a person.
 */
export type Outcome =
  | { readonly kind: 'begun' | 'landed' | 'absent' | 'proven' | 'retried' | 'withdrawn' }
  | { readonly kind: 'offline' | 'sealed' | 'no-answer' | 'refused'; readonly fault: FaultNote }
  | { readonly kind: 'busy'; readonly fault: FaultNote; readonly waitMs: number | null }

const offlineCodes: readonly FaultCode[] = ['hub/offline']
// What passes by itself: a hub with too much to do, a portal in front of the net, a disk that somebody will tidy.
const laterCodes: readonly FaultCode[] = ['hub/busy', 'hub/not-secure', 'disk/full', 'disk/write-failed']
const unknownCodes: readonly FaultCode[] = ['hub/no-answer', 'hub/nonsense']

/**
 * Answers what a fault of an attempt means for its parcel; `waitMs` is the wait the hub asked for, where it did.
 * A code that is not known to pass by itself goes to a person.
 */
export function toOutcome(fault: FaultNote, waitMs: number | null): Outcome {
  if (offlineCodes.includes(fault.code)) return { kind: 'offline', fault }
  if (laterCodes.includes(fault.code)) return { kind: 'busy', fault, waitMs }
  if (unknownCodes.includes(fault.code)) return { kind: 'no-answer', fault }
  if (fault.code === 'outbox/sealed') return { kind: 'sealed', fault }
  return { kind: 'refused', fault }
}
