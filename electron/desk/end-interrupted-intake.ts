import { Fault, type FaultNote, toFaultNote } from '../../shared/base/fault.ts'
import type { Office } from './office.ts'

/** What is said of a look that did not come to its end. */
export const interrupted = (file: string): FaultNote => toFaultNote(new Fault('file/interrupted', { file }))

/** At start: a look that an earlier run did not finish is said to be so, and nothing half-copied stays. */
export async function endInterruptedIntake(office: Office): Promise<void> {
  for (const file of office.files.inStates(['reading'])) {
    await office.vault.discard(file.id)
    office.inTransaction(() => office.files.change(file.id, { state: 'refused', fault: interrupted(file.name) }))
  }
}
