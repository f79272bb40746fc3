import { exportRules, importRules } from '../desk/carry-rules.ts'
import { listRules, openRules, resetRules, saveRules } from '../desk/keep-rules.ts'
import { requireRole } from '../desk/session.ts'
import { type Front, inOffice, type Some } from './front.ts'

/** Rules that the office may change. */
export const rulesAnswers = (front: Front): Some<`rules:${'list' | 'open' | 'save' | 'reset' | 'export' | 'import'}`> => ({
  'rules:list': inOffice(front, listRules),
  'rules:open': inOffice(front, openRules),
  'rules:save': inOffice(front, saveRules),
  'rules:reset': inOffice(front, resetRules),
  'rules:export': inOffice(front, async (office, session, input) => {
    requireRole(session, 'administrator')
    const folder = await front.dialogs.pickFolder()
    return folder === null ? { path: null } : exportRules(office, folder, input)
  }),
  'rules:import': inOffice(front, async (_office, session, input) => {
    requireRole(session, 'administrator')
    const path = await front.dialogs.pickRules()
    return path === null ? { file: null, rules: null, problems: [] } : importRules(path, input)
  }),
})
