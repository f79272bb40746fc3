import type { FaultNote } from '../base/fault.ts'
import type { ParcelState } from '../model/version.ts'

/**
 * The delivery of one approved version to one hub, as the state machine sees it.
 * `notBefore` is UTC milliseconds before which the outbox leaves it alone; `tries` counts the tries that cost something;
 * `order` sorts parcels by the moment they were queued.
 */
export type Parcel = {
  readonly id: string
  readonly hub: string
  readonly dataset: string
  readonly state: ParcelState
  readonly tries: number
  readonly notBefore: number
  readonly order: string
  readonly fault: FaultNote | null
}

/** States in which the outbox goes on by itself, sooner or later. */
export const isUnderWay = (state: ParcelState): boolean =>
  state === 'waiting' || state === 'sending' || state === 'unsure' || state === 'verifying'

/** States that nothing moves any more. */
export const isSettled = (state: ParcelState): boolean => state === 'done' || state === 'withdrawn'
