import { Fault, toFaultNote } from '../../shared/base/fault.ts'
import type { Office } from './office.ts'

/** At start: a look that an earlier run did not finish is said to be so, and nothing half-copied stays. */
export async function endInterruptedIntake(office: Office): Promise<void> {
  for (const file of office.files.inStates(['reading'])) {
    await office.vault.discard(file.id)
    office.inTransaction(() =>
      office.files.change(file.id, { state: 'refused', fault: toFaultNote(new Fault('file/interrupted', { file: file.name })) }),
    )
  }
}
