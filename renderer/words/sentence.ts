import type { Facts } from '../../shared/base/fault.ts'

/** What a notice may offer to do; the frame or the room knows how. */
export const remedies = [
  'retry',
  'choose-other-file',
  'sign-in',
  'unseal',
  'open-hubs',
  'open-people',
  'open-outbox',
  'open-backup',
  'open-ledger',
  'open-catalogue',
  'open-intake',
] as const
export type Remedy = (typeof remedies)[number]

/** What is said of a fault: what is wrong and with what, then what to do; and perhaps one button. */
export type Sentence = {
  readonly say: (facts: Facts) => string
  readonly todo: (facts: Facts) => string
  readonly offer?: Remedy
}
