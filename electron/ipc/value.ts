import { decideValue } from '../desk/decide-value.ts'
import { openValue } from '../desk/open-value.ts'
import { type Front, inOffice, type Some } from './front.ts'

/** Whether datasets are of high value. */
export const valueAnswersOf = (front: Front): Some<`value:${'open' | 'decide'}`> => ({
  'value:open': inOffice(front, openValue),
  'value:decide': inOffice(front, decideValue),
})
