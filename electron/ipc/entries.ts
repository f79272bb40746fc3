import { addEntry } from '../desk/add-entry.ts'
import { changeEntry, retireEntry } from '../desk/change-entry.ts'
import { checkEntryLink } from '../desk/check-links.ts'
import { findEntries } from '../desk/find-entries.ts'
import { listViews, removeView, saveView } from '../desk/keep-views.ts'
import { listEntryFields, openEntry } from '../desk/open-entry.ts'
import { type Front, inDelivery, inOffice, type Some } from './front.ts'

/** The agency's catalogue. */
export const entryAnswers = (
  front: Front,
): Some<`entry:${'add' | 'change' | 'retire' | 'open' | 'find' | 'fields' | 'check-link'}` | `view:${'list' | 'save' | 'remove'}`> => ({
  'entry:add': inOffice(front, addEntry),
  'entry:change': inOffice(front, changeEntry),
  'entry:retire': inOffice(front, retireEntry),
  'view:list': inOffice(front, listViews),
  'view:save': inOffice(front, saveView),
  'view:remove': inOffice(front, removeView),
  'entry:fields': inOffice(front, listEntryFields),
  'entry:check-link': inDelivery(front, checkEntryLink),
  'entry:find': inOffice(front, findEntries),
  'entry:open': inOffice(front, openEntry),
})
