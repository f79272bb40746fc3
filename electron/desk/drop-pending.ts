import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Office } from './office.ts'

const slice = 50

/** Takes away, bit by bit, the datasets of a catalogue that were laid ready and never taken: it was cancelled, or the power went. */
export async function dropPending(office: Office): Promise<void> {
  while (office.db.open && office.quietly(() => office.entryStaging.drop(slice)) > 0) await nextTurn()
}
