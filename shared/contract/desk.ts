import type { FaultNote } from '../base/fault.ts'
import { announceAsks } from './announce.ts'
import type { InputOf, OutputOf } from './ask.ts'
import { catalogueFileAsks } from './catalogue-files.ts'
import { cureAsks } from './cures.ts'
import { deliveryAsks } from './delivery.ts'
import { describeAsks } from './describe.ts'
import { dictionaryAsks } from './dictionary.ts'
import { entryAsks } from './entries.ts'
import { hubFormAsks } from './hub-forms.ts'
import { intakeAsks } from './intake.ts'
import { inventoryAsks } from './inventory.ts'
import { lifeAsks } from './life.ts'
import { officeAsks } from './office.ts'
import { profileAsks } from './profile.ts'
import { progressAsks } from './progress.ts'
import { qualityAsks } from './quality.ts'
import { riskAsks } from './risk.ts'
import { rulesAsks } from './rules.ts'
import { starsAsks } from './stars.ts'
import { termsAsks } from './terms.ts'
import { valueAsks } from './value.ts'
import { wantedAsks } from './wanted.ts'

/** Every question that the window may ask. A channel that is not here does not exist. */
export const desk = {
  ...officeAsks,
  ...intakeAsks,
  ...qualityAsks,
  ...describeAsks,
  ...dictionaryAsks,
  ...entryAsks,
  ...valueAsks,
  ...catalogueFileAsks,
  ...profileAsks,
  ...hubFormAsks,
  ...lifeAsks,
  ...inventoryAsks,
  ...deliveryAsks,
  ...riskAsks,
  ...cureAsks,
  ...progressAsks,
  ...rulesAsks,
  ...starsAsks,
  ...termsAsks,
  ...announceAsks,
  ...wantedAsks,
}

export type Desk = typeof desk
export type QuestionName = keyof Desk
export type In<Q extends QuestionName> = InputOf<Desk[Q]>
export type Out<Q extends QuestionName> = OutputOf<Desk[Q]>
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FaultNote }

/** What the desk tells without being asked: something changed (ask again), or a job moved on. */
export type Progress = {
  readonly job: string
  readonly title: string
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly ended: boolean
}
export type Heard = { readonly changed: null; readonly progress: Progress }
export type Topic = keyof Heard

/** The whole of what the preload exposes as `window.desk`. */
export type Bridge = {
  readonly ask: <Q extends QuestionName>(question: Q, input: In<Q>) => Promise<Reply<Out<Q>>>
  readonly hear: <T extends Topic>(topic: T, listen: (news: Heard[T]) => void) => () => void
  /** Turns a dropped file into a one-use ticket; the window never learns a path. */
  readonly ticketFor: (file: object) => Promise<Reply<{ readonly ticket: string }>>
}
