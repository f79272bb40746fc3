import { showProfile, takeFileProfile, takeHouseProfile, takeHubProfile } from '../desk/keep-profile.ts'
import { requireRole } from '../desk/session.ts'
import { type Front, inDelivery, inOffice, type Some } from './front.ts'

/** The form of description that is in force. */
export const profileAnswers = (front: Front): Some<`profile:${'show' | 'take-house' | 'take-hub' | 'take-file'}`> => ({
  'profile:show': inOffice(front, showProfile),
  'profile:take-house': inOffice(front, takeHouseProfile),
  'profile:take-hub': inDelivery(front, takeHubProfile),
  'profile:take-file': inOffice(front, async (office, session) => {
    requireRole(session, 'administrator')
    const path = await front.dialogs.pickRules()
    if (path !== null) await takeFileProfile(office, session, path)
    return { taken: path !== null }
  }),
})
