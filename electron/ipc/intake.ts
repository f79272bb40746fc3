import { beginIntake } from '../desk/begin-intake.ts'
import { discardFile } from '../desk/discard-file.ts'
import { keepFile } from '../desk/keep-file.ts'
import { listFiles } from '../desk/list-files.ts'
import { requireActor, requireRole } from '../desk/session.ts'
import { type Front, inWorkshop, type Some } from './front.ts'

/** Files on their way in, and the jobs that look at them. */
export const intakeAnswers = (
  front: Front,
): Some<'intake:pick' | 'intake:begin' | 'intake:list' | 'intake:keep' | 'intake:discard' | 'job:list' | 'job:cancel'> => ({
  'intake:pick': async () => {
    requireRole(front.desk.session, 'clerk', 'supervisor')
    const path = await front.dialogs.pickSheet()
    return { ticket: path === null ? null : front.tickets.issue(path) }
  },
  'intake:begin': inWorkshop(front, (office, session, workshop, { ticket }) =>
    beginIntake(office, session, workshop, front.tickets.redeem(ticket)),
  ),
  'intake:list': inWorkshop(front, listFiles),
  'intake:keep': inWorkshop(front, keepFile),
  'intake:discard': inWorkshop(front, async (office, session, workshop, { file }) => {
    await discardFile(office, session, workshop, file)
    return {}
  }),
  'job:list': inWorkshop(front, (_office, session, workshop) => {
    requireActor(session)
    return { jobs: workshop.jobs.list().map(job => ({ ...job })) }
  }),
  'job:cancel': inWorkshop(front, (_office, session, workshop, { job }) => {
    requireActor(session)
    workshop.jobs.cancel(job)
    return {}
  }),
})
