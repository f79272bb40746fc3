import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { Fault } from '../../shared/base/fault.ts'
import { codeOf, toWriteFault } from './durable.ts'
import type { TellCopied } from './vault.ts'

const chunk = 1 << 20
type CopyOptions = {
  readonly largest?: number
  readonly signal?: AbortSignal
  readonly tell?: TellCopied
  readonly beforeWrite?: (bytes: number) => Promise<void>
}

/** Copies a file to a path of nothing yet, flushed to the disk, hashing on the way. On any fault the copy is gone. */
export async function copyHashed(
  source: string,
  target: string,
  options: CopyOptions = {},
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const from = await openSource(source)
  try {
    const { size } = await from.stat()
    refuseLarge(size, options.largest)
    await options.beforeWrite?.(size)
    return await pump(from, size, target, options)
  } finally {
    await from.close()
  }
}

async function pump(
  from: FileHandle,
  size: number,
  target: string,
  { largest, signal, tell }: CopyOptions,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const to = await open(target, 'wx', 0o600)
    try {
      const buffer = Buffer.allocUnsafe(chunk)
      for (;;) {
        if (signal?.aborted) throw new Fault('ask/cancelled')
        const { bytesRead } = await from.read(buffer, 0, chunk, bytes).catch(refuseSource)
        if (bytesRead === 0) break
        bytes += bytesRead
        // The file may grow while we read it.
        refuseLarge(bytes, largest)
        const part = buffer.subarray(0, bytesRead)
        hash.update(part)
        await to.writeFile(part)
        tell?.(bytes, Math.max(size, bytes))
      }
      await to.sync()
    } finally {
      await to.close()
    }
  } catch (thrown) {
    await rm(target, { force: true })
    throw toWriteFault(thrown)
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function openSource(source: string): Promise<FileHandle> {
  const from = await open(source, 'r').catch(refuseSource)
  const { isFile } = await from.stat().then(stat => ({ isFile: stat.isFile() }))
  if (isFile) return from
  await from.close()
  throw new Fault('file/not-readable')
}

function refuseSource(thrown: unknown): never {
  if (codeOf(thrown) === 'ENOENT') throw new Fault('file/missing', {}, thrown)
  throw new Fault('file/not-readable', {}, thrown)
}

function refuseLarge(bytes: number, largest: number | undefined): void {
  if (largest !== undefined && bytes > largest) throw new Fault('file/too-large', { bytes, limit: largest })
}

/** SHA-256 of a file, streamed. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path, { highWaterMark: chunk })) hash.update(part as Buffer)
  return hash.digest('hex')
}
