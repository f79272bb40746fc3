import { saveAnnouncement, showAnnouncement } from '../desk/announce.ts'
import { acceptTerms, listTerms } from '../desk/hub-terms.ts'
import { requireActor } from '../desk/session.ts'
import { type Front, inDelivery, inOffice, inWorkshop, type Some } from './front.ts'

/** Terms before the first delivery, and what the public is told after the last. */
export const announceAnswers = (front: Front): Some<`terms:${'list' | 'accept'}` | `announce:${'open' | 'save'}`> => ({
  'terms:list': inOffice(front, listTerms),
  'terms:accept': inDelivery(front, acceptTerms),
  'announce:open': inWorkshop(front, showAnnouncement),
  'announce:save': inWorkshop(front, async (office, session, workshop, input) => {
    requireActor(session)
    const parent = await front.dialogs.pickFolder()
    return parent === null ? { path: null } : saveAnnouncement(office, session, workshop, parent, input)
  }),
})
