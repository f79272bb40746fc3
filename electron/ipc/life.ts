import { approveVersion } from '../desk/approve-version.ts'
import { listCatalogue, showDataset } from '../desk/list-catalogue.ts'
import { listToday } from '../desk/list-today.ts'
import { listWaiting } from '../desk/list-waiting.ts'
import { renewVersion } from '../desk/renew-version.ts'
import { retireVersion } from '../desk/retire-version.ts'
import { returnVersion, reviewVersion } from '../desk/review-and-return.ts'
import { showMemo } from '../desk/show-memo.ts'
import { showProgress } from '../desk/show-progress.ts'
import { submitVersion } from '../desk/submit-version.ts'
import { withdrawVersion } from '../desk/withdraw-version.ts'
import { type Front, inDelivery, inOffice, inWorkshop, type Some } from './front.ts'

type Questions =
  | `today:${'list' | 'progress'}`
  | `life:${'waiting' | 'memo' | 'submit' | 'review' | 'return' | 'approve' | 'withdraw' | 'retire' | 'renew'}`
  | `catalogue:${'list' | 'dataset'}`

/** What waits for whom, and the decisions that move a version on. */
export const lifeAnswers = (front: Front): Some<Questions> => ({
  'today:list': inDelivery(front, (office, session, delivery) => listToday(office, session, delivery.line())),
  'today:progress': inOffice(front, showProgress),
  'life:waiting': inOffice(front, listWaiting),
  'life:memo': inWorkshop(front, showMemo),
  'life:submit': inOffice(front, submitVersion),
  'life:review': inOffice(front, reviewVersion),
  'life:return': inOffice(front, returnVersion),
  'life:approve': inDelivery(front, async (office, session, delivery, input) => {
    const answer = await approveVersion(office, session, input)
    delivery.sender.wake()
    return answer
  }),
  'life:withdraw': inOffice(front, withdrawVersion),
  'life:retire': inOffice(front, retireVersion),
  'life:renew': inOffice(front, renewVersion),
  'catalogue:list': inOffice(front, listCatalogue),
  'catalogue:dataset': inOffice(front, showDataset),
})
