import { neverReached } from '../base/never.ts'
import { backOff, longestWait, offlinePause } from './back-off.ts'
import type { Outcome } from './outcome.ts'
import { isSettled, isUnderWay, type Parcel } from './parcel.ts'

/**
 * Answers what a parcel is after an outcome. Pure: `now` is UTC milliseconds, `random` is in [0, 1).
 * Promises: `done` is reached from `verifying` by `proven` alone; what may have landed is `unsure` or `verifying` until it was looked at;
 * no outcome but a person's loses a parcel; an outcome that makes no sense in a state changes nothing.
 */
export function advance(parcel: Parcel, outcome: Outcome, now: number, random: number): Parcel {
  if (isSettled(parcel.state)) return parcel
  switch (outcome.kind) {
    case 'begun':
      return parcel.state === 'waiting' ? { ...parcel, state: 'sending' } : parcel
    case 'landed':
      return parcel.state === 'sending' || parcel.state === 'unsure'
        ? { ...parcel, state: 'verifying', notBefore: now, fault: null }
        : parcel
    case 'absent':
      return parcel.state === 'unsure' ? { ...parcel, state: 'waiting', notBefore: now } : parcel
    case 'proven':
      return parcel.state === 'verifying' ? { ...parcel, state: 'done', notBefore: 0, fault: null } : parcel
    case 'retried':
      return retry(parcel, now)
    case 'withdrawn':
      return parcel.state === 'waiting' || parcel.state === 'needs-person' ? { ...parcel, state: 'withdrawn', notBefore: 0 } : parcel
    case 'refused':
      return isUnderWay(parcel.state)
        ? { ...parcel, state: 'needs-person', tries: parcel.tries + 1, notBefore: 0, fault: outcome.fault }
        : parcel
    case 'offline':
    case 'sealed':
      return goBack(parcel, { fault: outcome.fault, notBefore: now + offlinePause(random) })
    case 'busy': {
      const wait = Math.max(backOff(parcel.tries, random), Math.min(outcome.waitMs ?? 0, longestWait))
      return goBack(parcel, { fault: outcome.fault, notBefore: now + wait, tries: parcel.tries + 1 })
    }
    case 'no-answer':
      return goBack(parcel, { fault: outcome.fault, notBefore: now + backOff(parcel.tries, random), tries: parcel.tries + 1 }, 'unsure')
    default:
      return neverReached(outcome)
  }
}

/** Answers what a parcel is after the program was started anew: what was being sent may have landed. */
export const afterRestart = (parcel: Parcel): Parcel => (parcel.state === 'sending' ? { ...parcel, state: 'unsure', notBefore: 0 } : parcel)

// What was being looked up or compared stays so: only what was being sent falls back, to where it is known to be.
function goBack(parcel: Parcel, change: Partial<Parcel>, unknown: 'unsure' | 'waiting' = 'waiting'): Parcel {
  if (!isUnderWay(parcel.state)) return parcel
  return { ...parcel, ...change, state: parcel.state === 'sending' ? unknown : parcel.state }
}

// After a person's word the hub is looked at first: half of it may be up.
function retry(parcel: Parcel, now: number): Parcel {
  if (parcel.state === 'needs-person') return { ...parcel, state: 'unsure', tries: 0, notBefore: now }
  return parcel.state === 'sending' ? parcel : { ...parcel, notBefore: now }
}
