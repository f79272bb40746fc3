import { isAbsolute } from 'node:path'
import { ipcMain, type WebContents } from 'electron'
import { Fault, toFaultNote } from '../../shared/base/fault.ts'
import { requireActor } from '../desk/session.ts'
import type { Front } from './front.ts'
import { trusts } from './trusts.ts'

/** Answers a dropped file's path, which only the preload can know, with a ticket. */
export function handOutTickets(front: Front, window: () => WebContents | null): void {
  ipcMain.handle('ticket', (event, path: unknown) => {
    try {
      if (!trusts(event, window())) throw new Fault('ask/stranger')
      requireActor(front.desk.session)
      if (typeof path !== 'string' || !isAbsolute(path)) throw new Fault('file/missing', { file: '' })
      return { ok: true, value: { ticket: front.tickets.issue(path) } }
    } catch (thrown) {
      return { ok: false, fault: toFaultNote(thrown) }
    }
  })
}
