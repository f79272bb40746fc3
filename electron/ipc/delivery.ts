import { Fault } from '../../shared/base/fault.ts'
import { listBackups, makeBackup } from '../desk/keep-backups.ts'
import { listHubs, removeHub, saveHub } from '../desk/keep-hubs.ts'
import { listLedger } from '../desk/list-ledger.ts'
import { listOutbox } from '../desk/list-outbox.ts'
import { probeHub } from '../desk/probe-hub.ts'
import { restoreBackup } from '../desk/restore-backup.ts'
import { requireRole } from '../desk/session.ts'
import { showPractice, switchPractice } from '../desk/switch-practice.ts'
import { retryParcel, sendNow } from '../desk/urge-outbox.ts'
import { verifyLedger } from '../desk/verify-ledger.ts'
import { writeSample } from '../desk/write-sample.ts'
import { type Front, inDelivery, inOffice, type Some } from './front.ts'

type Questions =
  | `outbox:${'list' | 'send-now' | 'retry'}`
  | `hub:${'list' | 'probe' | 'save' | 'remove'}`
  | `practice:${'state' | 'switch' | 'sample'}`
  | `ledger:${'list' | 'verify'}`
  | `backup:${'list' | 'make' | 'restore'}`

/** Hubs, the outbox, the ledger, and backup. */
export const deliveryAnswers = (front: Front): Some<Questions> => ({
  'outbox:list': inDelivery(front, listOutbox),
  'outbox:send-now': inDelivery(front, sendNow),
  'outbox:retry': inDelivery(front, retryParcel),
  'hub:list': inOffice(front, listHubs),
  'hub:probe': inDelivery(front, probeHub),
  'hub:save': inDelivery(front, saveHub),
  'hub:remove': inOffice(front, removeHub),
  'practice:state': inDelivery(front, (_office, session, delivery) => showPractice(session, delivery)),
  'practice:switch': inDelivery(front, (_office, session, delivery, input) => switchPractice(session, delivery, input)),
  'practice:sample': inOffice(front, async (office, session, input) => ({
    ticket: front.tickets.issue(await writeSample(office, session, input)),
  })),
  'ledger:list': inOffice(front, listLedger),
  'ledger:verify': inOffice(front, verifyLedger),
  'backup:list': inOffice(front, listBackups),
  'backup:make': inOffice(front, async (office, session) => {
    requireRole(session, 'administrator')
    const parent = await front.dialogs.pickFolder()
    return parent === null ? { path: null } : makeBackup(office, session, parent)
  }),
  'backup:restore': async input => {
    // Beside an open real office a backup would have nowhere to go; say so before asking for a folder.
    if (front.desk.office()?.which === 'office') throw new Fault('office/exists')
    const source = await front.dialogs.pickFolder()
    return source === null ? { restored: false } : restoreBackup(front.desk, source, input)
  },
})
