import { chooseOutputs, climbStar, undoOutputs } from '../desk/choose-outputs.ts'
import { nameBase, previewLinks, showBase, showOutputs } from '../desk/show-outputs.ts'
import { showScore } from '../desk/show-score.ts'
import { type Front, inOffice, type Some } from './front.ts'

/** What goes out of a version, and the way to the next star. */
export const starsAnswers = (
  front: Front,
): Some<`stars:${'open' | 'choose' | 'climb' | 'undo' | 'preview' | 'score' | 'base' | 'name-base'}`> => ({
  'stars:open': inOffice(front, showOutputs),
  'stars:choose': inOffice(front, chooseOutputs),
  'stars:climb': inOffice(front, climbStar),
  'stars:undo': inOffice(front, undoOutputs),
  'stars:preview': inOffice(front, previewLinks),
  'stars:score': inOffice(front, showScore),
  'stars:base': inOffice(front, showBase),
  'stars:name-base': inOffice(front, nameBase),
})
