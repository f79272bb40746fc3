import { addEntry } from '../desk/add-entry.ts'
import { changeEntry, retireEntry } from '../desk/change-entry.ts'
import { openEntry } from '../desk/open-entry.ts'
import { type Front, inOffice, type Some } from './front.ts'

/** The agency's catalogue. */
export const entryAnswers = (front: Front): Some<`entry:${'add' | 'change' | 'retire' | 'open'}`> => ({
  'entry:add': inOffice(front, addEntry),
  'entry:change': inOffice(front, changeEntry),
  'entry:retire': inOffice(front, retireEntry),
  'entry:open': inOffice(front, openEntry),
})
