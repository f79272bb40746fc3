import { answerQuestion, changeStep, correctTable, moveAlong, switchStep } from '../desk/correct-table.ts'
import { findUses, openReview, readSource, readTable, traceValue } from '../desk/review-version.ts'
import { type Front, inOffice, inWorkshop, type Some } from './front.ts'

type Questions =
  | 'review:open'
  | 'review:source'
  | 'review:table'
  | 'review:origin'
  | 'review:whither'
  | 'review:correct'
  | 'review:switch'
  | 'review:change'
  | 'review:undo'
  | 'review:redo'
  | 'review:answer'

/** The original beside the recovered table, and the corrections. */
export const reviewAnswers = (front: Front): Some<Questions> => ({
  'review:open': inOffice(front, openReview),
  'review:source': inWorkshop(front, readSource),
  'review:table': inWorkshop(front, readTable),
  'review:origin': inWorkshop(front, traceValue),
  'review:whither': inWorkshop(front, findUses),
  'review:correct': inWorkshop(front, correctTable),
  'review:switch': inWorkshop(front, switchStep),
  'review:change': inWorkshop(front, changeStep),
  'review:answer': inWorkshop(front, answerQuestion),
  'review:undo': inOffice(front, (office, session, { version }) => moveAlong(office, session, version, -1)),
  'review:redo': inOffice(front, (office, session, { version }) => moveAlong(office, session, version, 1)),
})
