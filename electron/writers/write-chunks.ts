import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'

/** A file as it lies on the disk. */
export type Written = { readonly path: string; readonly bytes: number; readonly sha256: Sha256 }

/** Pieces of a file in their order: text goes to the disk as UTF-8, where half a surrogate pair becomes U+FFFD. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

const chunkSize = 64 * 1024

/**
 * Writes pieces of text or bytes into a file that appears at its name only when it is whole and on the disk. A failure leaves nothing behind.
 */
export async function writeChunks(path: string, chunks: Chunks, signal?: AbortSignal): Promise<Written> {
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

/** Small pieces of text go on together. No piece ends in the middle of a letter. */
export async function* gather(chunks: Chunks): AsyncIterable<Uint8Array> {
  let text = ''
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk
      if (text.length < chunkSize) continue
    }
    if (text !== '') yield Buffer.from(text, 'utf8')
    text = ''
    if (typeof chunk !== 'string') yield chunk
  }
  if (text !== '') yield Buffer.from(text, 'utf8')
}

function toWriteFault(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Fault('disk/full', {}, thrown)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Fault('disk/denied', {}, thrown)
  return code.startsWith('E') ? new Fault('disk/write-failed', {}, thrown) : thrown
}
