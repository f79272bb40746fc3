import type { QuestionName } from '../../shared/contract/desk.ts'
import { changePassword } from '../desk/change-password.ts'
import { chooseOffice } from '../desk/choose-office.ts'
import { foundFirstOffice } from '../desk/found-first-office.ts'
import { foundPractice } from '../desk/found-practice.ts'
import { addPerson, changePerson, listPeople, resetPerson } from '../desk/keep-people.ts'
import { savePolicy, showPolicy } from '../desk/keep-policy.ts'
import { keepAlive, lockDesk, signOut } from '../desk/leave-desk.ts'
import { showOfficeState } from '../desk/show-office-state.ts'
import { signIn } from '../desk/sign-in.ts'
import { unsealOffice } from '../desk/unseal-office.ts'
import type { Answer } from './answer.ts'
import { type Front, inOffice, type Some } from './front.ts'

type Questions =
  | `office:${'state' | 'open' | 'found' | 'practice'}`
  | `session:${'sign-in' | 'change-password' | 'sign-out' | 'lock' | 'alive' | 'unseal'}`
  | `people:${'list' | 'add' | 'change' | 'reset'}`
  | `policy:${'show' | 'save'}`

/** The office, who sits at the desk, the people, and the policy. */
export const peopleAnswers = (front: Front): Some<Questions> => ({
  'office:state': () => showOfficeState(front.desk),
  'office:open': input => chooseOffice(front.desk, input),
  'office:found': input => foundFirstOffice(front.desk, input),
  'office:practice': () => foundPractice(front.desk),
  'session:sign-in': wakingOutbox(front, inOffice(front, signIn)),
  'session:change-password': inOffice(front, changePassword),
  'session:sign-out': inOffice(front, signOut),
  'session:lock': inOffice(front, lockDesk),
  'session:alive': inOffice(front, keepAlive),
  'session:unseal': wakingOutbox(front, inOffice(front, unsealOffice)),
  'people:list': inOffice(front, listPeople),
  'people:add': inOffice(front, addPerson),
  'people:change': inOffice(front, changePerson),
  'people:reset': inOffice(front, resetPerson),
  'policy:show': inOffice(front, showPolicy),
  'policy:save': inOffice(front, savePolicy),
})

// An administrator's password opens the hub tokens: what waited for them goes now, not when the outbox next looks.
const wakingOutbox =
  <Q extends QuestionName>(front: Front, answer: Answer<Q>): Answer<Q> =>
  async input => {
    const given = await answer(input)
    front.delivery()?.sender.wake()
    return given
  }
