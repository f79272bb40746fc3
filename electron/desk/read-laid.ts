import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Fault } from '../../shared/base/fault.ts'
import type { ReadEntry } from '../../shared/publish/gdc/read-catalogue.ts'

const slice = 50

/** The datasets that the reader laid into a file, a few at a time; between them whoever else waits for this process comes first. */
export async function* readLaid(path: string, signal: AbortSignal): AsyncGenerator<readonly ReadEntry[]> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    let held: ReadEntry[] = []
    for await (const line of lines) {
      // The reader process wrote it as this type.
      held.push(JSON.parse(line) as ReadEntry)
      if (held.length < slice) continue
      yield held
      held = []
      await nextTurn()
      if (signal.aborted) throw new Fault('ask/cancelled')
    }
    if (held.length > 0) yield held
  } finally {
    lines.close()
  }
}
