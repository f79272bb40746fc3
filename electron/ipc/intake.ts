import { beginAll } from '../desk/begin-intake.ts'
import { discardFile } from '../desk/discard-file.ts'
import { keepAll } from '../desk/keep-all.ts'
import { keepFile } from '../desk/keep-file.ts'
import { listFiles } from '../desk/list-files.ts'
import { pasteBlock } from '../desk/paste-block.ts'
import { requireActor, requireRole } from '../desk/session.ts'
import { showHead } from '../desk/show-head.ts'
import { type Front, inWorkshop, type Some } from './front.ts'

type Questions =
  | `intake:${'pick' | 'begin' | 'paste' | 'list' | 'head' | 'keep' | 'keep-all' | 'discard'}`
  | 'clipboard:paste'
  | `job:${'list' | 'cancel'}`

/** Files on their way in, and the jobs that look at them. */
export const intakeAnswers = (front: Front): Some<Questions> => ({
  'intake:pick': async () => {
    requireRole(front.desk.session, 'clerk', 'supervisor')
    return { tickets: (await front.dialogs.pickSheets()).map(front.tickets.issue) }
  },
  'intake:begin': inWorkshop(front, async (office, session, workshop, { ticket }) => ({
    files: await beginAll(office, session, workshop, front.tickets.redeem(ticket)),
  })),
  'intake:paste': inWorkshop(front, pasteBlock),
  'clipboard:paste': async () => {
    requireRole(front.desk.session, 'clerk', 'supervisor')
    front.paste()
    return {}
  },
  'intake:list': inWorkshop(front, listFiles),
  'intake:head': inWorkshop(front, showHead),
  'intake:keep': inWorkshop(front, keepFile),
  'intake:keep-all': inWorkshop(front, keepAll),
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
