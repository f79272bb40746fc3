import { Fault } from '../../../shared/base/fault.ts'
import type { Run } from './ground.ts'
import { rest } from './ground.ts'
import { listEntries } from './list-entries.ts'
import { tellReadFault } from './tell-read-fault.ts'
import { nameOf, waitForFolder } from './wait-for-folder.ts'

const mostDropped = 500

/**
 * Opens folder after folder, each once: what was met of one is committed before the next, and a folder that was cut off is opened again. At the end
 * what earlier runs met and this one did not is forgotten.
 */
export async function walkStage(run: Run): Promise<void> {
  const { ground, row, signal, tell } = run
  const { inventories, files, inTransaction } = ground
  let met = 0
  for (;;) {
    const folder = inventories.nextFolder(row.id)
    if (folder === null) break
    try {
      for await (const entries of listEntries(row.folder, folder, ground.shuns)) {
        if (signal.aborted) throw new Fault('ask/cancelled')
        inTransaction(() => {
          for (const file of entries.files) files.meet(row.id, row.run, file)
          inventories.addFolders(row.id, entries.folders)
          if (entries.isLast) inventories.endFolder(row.id, folder)
        })
        met += entries.files.length
        tell({ stage: 'walk', done: met, total: 0 })
      }
    } catch (thrown) {
      if (signal.aborted || (thrown instanceof Fault && thrown.code.startsWith('disk/'))) throw thrown
      if (await waitForFolder(run)) continue
      refuseFolder(run, folder, thrown)
    }
  }
  while (inTransaction(() => files.dropUnmet(row.id, row.run, mostDropped)) > 0) await rest()
}

/** A folder that cannot be opened is told with the reason, and the others go on; without the chosen folder itself there is nothing to tell. */
function refuseFolder({ ground: { inventories, files, inTransaction }, row }: Run, folder: string, thrown: unknown): void {
  const fault = tellReadFault(thrown, nameOf(folder === '' ? row.folder : folder))
  if (folder === '') throw new Fault(fault.code, fault.facts, thrown)
  inTransaction(() => {
    files.meet(row.id, row.run, { path: folder, family: 'folder', bytes: 0, mtime: 0, state: 'refused', fault })
    inventories.endFolder(row.id, folder)
  })
}
