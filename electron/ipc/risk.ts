import { cureVersion, removeCure } from '../desk/cure-version.ts'
import { splitVersion } from '../desk/split-version.ts'
import { leaveTrial, tryCure } from '../desk/try-cure.ts'
import { showTwin } from '../desk/twin-of.ts'
import { openRisk } from '../desk/weigh-version.ts'
import { type Front, inOffice, inWorkshop, type Some } from './front.ts'

/** Risk, cures, and the two versions of one recipe. */
export const riskAnswers = (
  front: Front,
): Some<'risk:weigh' | 'risk:cure' | 'risk:split' | 'risk:twin' | 'cure:try' | 'cure:leave' | 'cure:remove'> => ({
  'risk:weigh': inWorkshop(front, openRisk),
  'risk:cure': inWorkshop(front, cureVersion),
  'risk:split': inWorkshop(front, splitVersion),
  'cure:try': inWorkshop(front, tryCure),
  'cure:leave': inWorkshop(front, leaveTrial),
  'cure:remove': inWorkshop(front, removeCure),
  'risk:twin': inOffice(front, showTwin),
})
