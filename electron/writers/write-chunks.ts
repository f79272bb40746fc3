import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'

/** A file as it lies on the disk. */
export type Written = { readonly path: string; readonly bytes: number; readonly sha256: Sha256 }

const chunkSize = 64 * 1024

/**
 * Writes pieces of text as UTF-8 into a file that appears at its name only when it is whole and on the disk. A failure leaves nothing behind.
 */
export async function writeChunks(path: string, chunks: Iterable<string>, signal?: AbortSignal): Promise<Written> {
  const part = `${path}.part`
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(Readable.from(gather(chunks)), count, createWriteStream(part), { ...(signal ? { signal } : {}) })
    await keep(part, path)
  } catch (thrown) {
    // What cannot even be removed does not hide why it failed.
    await rm(part, { force: true }).catch(() => undefined)
    throw toWriteFault(thrown)
  }
  return { path, bytes, sha256: hash.digest('hex') as Sha256 }
}

async function keep(part: string, path: string): Promise<void> {
  const handle = await open(part, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, path)
}

function* gather(chunks: Iterable<string>): Iterable<Buffer> {
  let text = ''
  for (const chunk of chunks) {
    text += chunk
    if (text.length < chunkSize) continue
    yield Buffer.from(text, 'utf8')
    text = ''
  }
  yield Buffer.from(text, 'utf8')
}

function toWriteFault(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Fault('disk/full', {}, thrown)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Fault('disk/denied', {}, thrown)
  return code.startsWith('E') ? new Fault('disk/write-failed', {}, thrown) : thrown
}
