import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { codeOf, syncFolder, toWriteFault } from '../vault/durable.ts'
import { type Chunks, type Written, writeChunks } from '../writers/write-chunks.ts'

/**
 * Writes a file that was not there before, whole or not at all. Where the same bytes lie already nothing is done; other bytes are never
 * written over: that is the fault `file/would-overwrite`. Answers what lies there, and whether it
 * is new.
 */
export async function writeNew(path: string, chunks: Chunks, signal?: AbortSignal): Promise<Written & { readonly isNew: boolean }> {
  const folder = dirname(path)
  const aside = join(folder, `.rabian-${randomUUID()}`)
  try {
    const written = await writeChunks(aside, chunks, signal)
    const isNew = await place(aside, path, written)
    syncFolder(folder)
    return { ...written, path, isNew }
  } catch (thrown) {
    const fault = toWriteFault(thrown)
    throw fault instanceof Fault && fault.code.startsWith('disk/') ? new Fault(fault.code, { folder, ...fault.facts }, thrown) : fault
  } finally {
    await rm(aside, { force: true }).catch(() => undefined)
  }
}

async function place(aside: string, path: string, written: Written): Promise<boolean> {
  try {
    await link(aside, path)
    return true
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') return placeWithoutLinks(aside, path, written)
    return refuseOther(path, written)
  }
}

/** Sticks and shared folders may know no second name for a file: there the name is taken first, then the file is moved onto it. */
async function placeWithoutLinks(aside: string, path: string, written: Written): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown
    return refuseOther(path, written)
  }
  await rename(aside, path)
  return true
}

async function refuseOther(path: string, written: Written): Promise<false> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() && found.size === written.bytes && (await hashFile(path)) === written.sha256) return false
  throw new Fault('file/would-overwrite', { file: basename(path), folder: dirname(path) })
}
