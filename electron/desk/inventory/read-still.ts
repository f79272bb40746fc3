import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Fault } from '../../../shared/base/fault.ts'

/** What a file was while it held still. */
export type Still = { readonly bytes: number; readonly mtime: number; readonly sha256: string }

const chunk = 256 * 1024
const tries = 3

/**
 * Hashes a file where it lies, hands the hash to `use`, and answers both; where the file was changed meanwhile, once more. What never holds still is
 * the fault file/damaged (changed).
 */
export async function readStill<T>(
  path: string,
  name: string,
  signal: AbortSignal,
  use: (sha256: string) => Promise<T>,
): Promise<Still & { readonly used: T }> {
  for (let n = 0; n < tries; n++) {
    const before = await stat(path, { bigint: true })
    const sha256 = await hash(path, signal)
    const used = await use(sha256)
    const after = await stat(path, { bigint: true })
    if (before.size === after.size && before.mtimeNs === after.mtimeNs && before.ino === after.ino)
      return { bytes: Number(after.size), mtime: Number(after.mtimeNs / 1_000_000n), sha256, used }
  }
  throw new Fault('file/damaged', { file: name, why: 'changed' })
}

// Small pieces, so that whatever else the process does waits a millisecond at most.
async function hash(path: string, signal: AbortSignal): Promise<string> {
  const sum = createHash('sha256')
  for await (const part of createReadStream(path, { highWaterMark: chunk })) {
    if (signal.aborted) throw new Fault('ask/cancelled')
    sum.update(part as Buffer)
  }
  return sum.digest('hex')
}
