import { keepWanted, linkWanted, readWantedFile, removeWanted } from '../desk/keep-wanted.ts'
import { listWanted, openWanted } from '../desk/list-wanted.ts'
import { requireRole } from '../desk/session.ts'
import { type Front, inOffice, type Some } from './front.ts'

/** Lists of datasets that the agency must have or that people ask for. */
export const wantedAnswers = (front: Front): Some<`wanted:${'read' | 'keep' | 'list' | 'open' | 'link' | 'remove'}`> => ({
  'wanted:read': inOffice(front, async (office, session) => {
    requireRole(session, 'clerk', 'supervisor', 'administrator')
    const path = await front.dialogs.pickList()
    return { read: path === null ? null : readWantedFile(office, session, path) }
  }),
  'wanted:keep': inOffice(front, keepWanted),
  'wanted:list': inOffice(front, listWanted),
  'wanted:open': inOffice(front, openWanted),
  'wanted:link': inOffice(front, linkWanted),
  'wanted:remove': inOffice(front, removeWanted),
})
