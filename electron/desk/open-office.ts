import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { takeLease } from '../db/lease.ts'
import { closeOfficeDb, openOfficeDb } from '../db/open.ts'
import { settingsOf } from '../db/settings.ts'
import { backUpBeforeClimb } from './back-up-before-climb.ts'
import { checkHead } from './check-head.ts'
import { composeOffice, type Surroundings } from './compose-office.ts'
import { finishErasure } from './finish-erasure.ts'
import { noteRestored } from './note-restored.ts'
import type { Office, WhichOffice } from './office.ts'
import { reconcileVault } from './reconcile-vault.ts'
import { sweepOutbox } from './sweep-outbox.ts'

export const databaseName = 'office.db'

export const isOfficeThere = (folder: string): boolean => existsSync(join(folder, databaseName))

/** Opens the office in a folder, as its only writer. Faults: office/none, in-use, not-an-office, damaged, from-future. */
export async function openOffice(which: WhichOffice, folder: string, around: Surroundings): Promise<Office> {
  if (!isOfficeThere(folder)) throw new Fault('office/none')
  const { release } = takeLease(folder)
  try {
    const db = openOfficeDb(join(folder, databaseName), { backUp: backUpBeforeClimb(folder, around.clock) })
    try {
      const info = settingsOf(db).office()
      if (!info || info.practice !== (which === 'practice')) throw new Fault('office/not-an-office')
      const office = composeOffice({ which, folder, db, release }, around, info)
      await office.vault.sweepTemp()
      await reconcileVault(office)
      checkHead(office)
      noteRestored(office, 'office')
      sweepOutbox(office)
      // What cannot be erased now is no reason to keep people from their work: the next start tries again.
      await finishErasure(office).catch(thrown => office.log.bug('erasure', thrown))
      return office
    } catch (thrown) {
      closeOfficeDb(db)
      throw thrown
    }
  } catch (thrown) {
    release()
    throw thrown
  }
}
