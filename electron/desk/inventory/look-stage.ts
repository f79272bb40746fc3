import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../../shared/base/fault.ts'
import { endingOf, formatOf } from '../../../shared/inventory/families.ts'
import { type FoundLook, rowsOf } from '../../../shared/inventory/found-look.ts'
import { rateOriginal } from '../../../shared/rate/rate-original.ts'
import type { FormatStars } from '../../../shared/rate/star-formats.ts'
import type { PendingFile, SettledFile } from '../../db/inventory-files.ts'
import type { Run } from './ground.ts'
import { readStill } from './read-still.ts'
import { tellReadFault } from './tell-read-fault.ts'
import { nameOf, waitForFolder } from './wait-for-folder.ts'

const [hands, page, mostHeld, heldMs, mostTries] = [2, 50, 25, 400, 3]

/** Hashes every file that waits and looks into tables, two at a time. What was seen is committed a little at a time: a cut costs no more than that. */
export async function lookStage(run: Run): Promise<void> {
  const { ground, row, tell } = run
  const total = ground.files.countPending(row.id)
  const seen = createLedge(run)
  const next = createQueue(run)
  let done = 0
  const work = async (): Promise<void> => {
    for (let file = next(); file !== null; file = next()) {
      seen.put(await settle(run, file))
      done++
      tell({ stage: 'look', done, total })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: hands }, work))
  seen.flush()
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** The files that wait, in their order, a page at a time. */
function createQueue({ ground, row }: Run): () => PendingFile | null {
  let [waiting, last] = [[] as PendingFile[], 0]
  return () => {
    if (waiting.length === 0) waiting = [...ground.files.pending(row.id, last, page)]
    const file = waiting.shift() ?? null
    if (file !== null) last = file.id
    return file
  }
}

/** Holds what was seen until there is enough of it for one transaction. */
function createLedge({ ground: { files, inTransaction } }: Run): { readonly put: (file: SettledFile) => void; readonly flush: () => void } {
  let [held, since] = [[] as SettledFile[], performance.now()]
  const flush = (): void => {
    const now = held
    held = []
    since = performance.now()
    if (now.length > 0) inTransaction(() => now.forEach(files.settle))
  }
  return {
    flush,
    put: file => {
      held.push(file)
      if (held.length >= mostHeld || performance.now() - since > heldMs) flush()
    },
  }
}

/** Looks at one file; where the folder has gone meanwhile, again when it is back. Only a stop of the whole is thrown. */
async function settle(run: Run, file: PendingFile): Promise<SettledFile> {
  const { ground, row, signal } = run
  for (let tries = 1; ; tries++) {
    const name = nameOf(file.path)
    let sha256: string | null = null
    try {
      const { used, ...still } = await readStill(join(row.folder, file.path), name, signal, async hash => {
        sha256 = hash
        return file.family === 'table' ? await lookAt(run, file, hash) : null
      })
      return { id: file.id, state: 'done', fault: null, ...still, ...measure(name, used, ground.stars()) }
    } catch (thrown) {
      if (signal.aborted) throw new Fault('ask/cancelled')
      if (await waitForFolder(run)) continue
      const fault = tellReadFault(thrown, name)
      // The folder may have gone and be back before anybody looked.
      if (tries < mostTries && fault.code === 'file/missing' && (await isThere(join(row.folder, file.path)))) continue
      const { bytes, mtime } = ground.files.sizeOf(file.id)
      return { id: file.id, state: 'refused', fault, bytes, mtime, sha256, ...measure(name, null, ground.stars()) }
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** What is known of these bytes already is not read again, be it from an earlier run or from a file elsewhere of the same kind. */
async function lookAt({ ground, row, signal }: Run, file: PendingFile, sha256: string): Promise<FoundLook> {
  if (file.sha256 === sha256 && file.look !== null) return file.look
  const twin = ground.files.looksOf(sha256).find(({ path }) => endingOf(nameOf(path)) === endingOf(nameOf(file.path)))
  return twin?.look ?? (await ground.look(join(row.folder, file.path), nameOf(file.path), signal))
}

const measure = (
  name: string,
  look: FoundLook | null,
  stars: FormatStars,
): Pick<SettledFile, 'look' | 'rows' | 'tables' | 'personal' | 'stars'> => ({
  look,
  rows: rowsOf(look),
  tables: look?.tables.length ?? 0,
  personal: Object.keys(look?.personal ?? {}).length,
  stars: rateOriginal(formatOf(name, look?.kind ?? null), stars).count,
})
