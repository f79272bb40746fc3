import { exportDictionary, importDictionary } from '../desk/carry-dictionary-file.ts'
import { findDraft, findVersion } from '../desk/find-version.ts'
import { openDictionary, saveDictionary } from '../desk/keep-dictionary.ts'
import { lookAtDictionary } from '../desk/look-dictionary.ts'
import { type Front, inOffice, inWorkshop, type Some } from './front.ts'

/** What the columns of a version mean. */
export const dictionaryAnswers = (front: Front): Some<`dictionary:${'open' | 'look' | 'save' | 'export' | 'import'}`> => ({
  'dictionary:open': inOffice(front, openDictionary),
  'dictionary:look': inWorkshop(front, lookAtDictionary),
  'dictionary:save': inOffice(front, saveDictionary),
  'dictionary:export': inOffice(front, async (office, session, input) => {
    // Nobody is asked for a folder who may not see the version.
    findVersion(office, session, input.version)
    const folder = await front.dialogs.pickFolder()
    return folder === null ? { file: null } : exportDictionary(office, session, input, folder)
  }),
  'dictionary:import': inWorkshop(front, async (office, session, workshop, input) => {
    findDraft(office, session, input.version)
    const path = await front.dialogs.pickDictionary()
    return path === null ? { read: null } : importDictionary(office, session, workshop, input, path)
  }),
})
