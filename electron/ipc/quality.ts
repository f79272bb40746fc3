import { checkVersion, saveQuality } from '../desk/check-version.ts'
import { findVersion } from '../desk/find-version.ts'
import { type Front, inWorkshop, type Some } from './front.ts'

/** What the checks say of a table, on the screen and as a workbook. */
export const qualityAnswers = (front: Front): Some<`quality:${'check' | 'save'}`> => ({
  'quality:check': inWorkshop(front, checkVersion),
  'quality:save': inWorkshop(front, async (office, session, workshop, input) => {
    // Nobody is asked for a folder who may not see the version.
    findVersion(office, session, input.version)
    const folder = await front.dialogs.pickFolder()
    return folder === null ? { file: null } : saveQuality(office, session, workshop, input, folder)
  }),
})
