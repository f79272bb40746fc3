import { dropForm, listForms, takeForm } from '../desk/keep-hub-forms.ts'
import { listRefusals } from '../desk/refused-by-hubs.ts'
import { type Front, inDelivery, inOffice, type Some } from './front.ts'

/** The forms that hubs have of their own, and what they refuse. */
export const hubFormAnswers = (front: Front): Some<`hub-form:${'list' | 'take' | 'drop' | 'check'}`> => ({
  'hub-form:list': inOffice(front, listForms),
  'hub-form:take': inDelivery(front, takeForm),
  'hub-form:drop': inOffice(front, dropForm),
  'hub-form:check': inOffice(front, listRefusals),
})
