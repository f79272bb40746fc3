import { decideLevel } from '../desk/classify-version.ts'
import { openDescription, saveDescription } from '../desk/describe-version.ts'
import { erasePersonal } from '../desk/erase-personal.ts'
import { eraseSecret } from '../desk/erase-secret.ts'
import { openClassification } from '../desk/open-classification.ts'
import { type Front, inOffice, inWorkshop, type Some } from './front.ts'

/** Description, level and stars of one version. */
export const describeAnswers = (
  front: Front,
): Some<'describe:open' | 'describe:save' | 'classify:open' | 'classify:decide' | 'classify:erase' | 'catalogue:erase'> => ({
  'describe:open': inOffice(front, openDescription),
  'describe:save': inOffice(front, saveDescription),
  'classify:open': inOffice(front, openClassification),
  'classify:decide': inOffice(front, decideLevel),
  'classify:erase': inWorkshop(front, eraseSecret),
  'catalogue:erase': inWorkshop(front, erasePersonal),
})
