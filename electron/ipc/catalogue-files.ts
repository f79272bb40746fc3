import { exportCatalogue } from '../desk/export-catalogue.ts'
import { lookAtCatalogue } from '../desk/import-catalogue.ts'
import { requireRole } from '../desk/session.ts'
import { takeCatalogue } from '../desk/take-catalogue.ts'
import { type Front, inWorkshop, type Some } from './front.ts'

/** The catalogue on its way to others and from them. */
export const catalogueFileAnswers = (front: Front): Some<`catalogue-file:${'export' | 'pick' | 'look' | 'take'}`> => ({
  'catalogue-file:export': inWorkshop(front, async (office, session, workshop, input) => {
    requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
    const folder = await front.dialogs.pickFolder()
    return { written: folder === null ? null : await exportCatalogue(office, session, workshop, folder, input) }
  }),
  'catalogue-file:pick': async () => {
    requireRole(front.desk.session, 'clerk', 'supervisor', 'administrator')
    const path = await front.dialogs.pickCatalogue()
    return { ticket: path === null ? null : front.tickets.issue(path) }
  },
  'catalogue-file:look': inWorkshop(front, (office, session, workshop, { ticket }) =>
    lookAtCatalogue(office, session, workshop, front.tickets.redeem(ticket)),
  ),
  'catalogue-file:take': inWorkshop(front, takeCatalogue),
})
