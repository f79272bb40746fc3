import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { codeOf, toWriteFault } from '../vault/durable.ts'
import type { Chunks, Written } from '../writers/write-chunks.ts'
import { makeFolders } from './make-folders.ts'
import { writeNew } from './write-new.ts'

/** Writes one file among several. */
export type WriteOne = (path: string, chunks: Chunks) => Promise<Written>

/**
 * Writes files into a folder, which is made where it is missing. All are there or, where one cannot be written, none that was not there
 * before. Nothing is written over: other bytes under one of the names are the fault `file/would-overwrite`. Answers what was written.
 */
export async function writeTogether(folder: string, signal: AbortSignal, work: (write: WriteOne) => Promise<void>): Promise<Written[]> {
  const at = resolve(folder)
  await makeFolder(() => makeFolders(at), at)
  const written: (Written & { readonly isNew: boolean })[] = []
  try {
    await work(async (path, chunks) => {
      const one = await writeNew(path, chunks, signal)
      written.push(one)
      return one
    })
  } catch (thrown) {
    for (const { path, isNew } of written) if (isNew) await rm(path, { force: true })
    throw thrown
  }
  return written
}

export async function makeFolder<T>(make: () => Promise<T>, folder: string): Promise<T> {
  try {
    return await make()
  } catch (thrown) {
    const fault = toWriteFault(thrown)
    if (codeOf(thrown) === '') throw thrown
    throw new Fault(fault instanceof Fault ? fault.code : 'disk/write-failed', { folder }, thrown)
  }
}
