import { Fault } from '../../shared/base/fault.ts'
import type { FileRow } from '../db/files.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { dropFirst, type Workshop } from './workshop.ts'

/** A file that waits in quarantine, or a fault that says it does not. */
export function findQuarantined(office: Office, id: string): FileRow & { readonly sha256: string } {
  const file = office.files.byId(id)
  if (file === null || file.state !== 'quarantine' || file.sha256 === null) throw new Fault('ask/not-found', { what: 'file' })
  return { ...file, sha256: file.sha256 }
}

// A look whose end could not be written down, because the disk was full, is nobody's any more.
const isDiscardable = ({ id, state }: FileRow, { looking }: Workshop): boolean =>
  state === 'quarantine' || state === 'refused' || (state === 'reading' && !looking.has(id))

/** Erases a file from quarantine, or strikes a refused one off the list; one event stays. */
export async function discardFile(office: Office, session: Session, workshop: Workshop, id: string): Promise<void> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const file = office.files.byId(id)
  if (file === null || !isDiscardable(file, workshop)) throw new Fault('ask/not-found', { what: 'file' })
  await office.vault.discard(id)
  await dropFirst(office, workshop, id)
  office.inTransaction(() => {
    office.files.change(id, { state: 'erased', look: null })
    office.record(actor, { action: 'file-discarded', object: `file:${id}`, body: file.sha256 === null ? {} : { sha256: file.sha256 } })
  })
}
