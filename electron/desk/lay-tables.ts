import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { codeOf, toWriteFault } from '../vault/durable.ts'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'
import { writeNew } from './write-new.ts'

/** The files of one table: its canonical CSV, and beside it the same table in addresses of the original. */
export type LaidTable = { readonly csv: string; readonly lineage: string }

/** Where the files of each table will lie in a folder, in the order of the tables. */
export const placeTables = ({ tables }: RecoveredFile, folder: string): LaidTable[] =>
  tables.map(({ name }) => ({ csv: join(resolve(folder), `${name}.csv`), lineage: join(resolve(folder), `${name}.lineage.csv`) }))

/**
 * Writes all tables of a file into a folder, and one document about them. All are there or, where one cannot be written, none that was
 * not there before. Nothing is written over: other bytes under one of the names are the fault `file/would-overwrite`.
 */
export async function layTables(
  recovered: RecoveredFile,
  folder: string,
  document: { readonly name: string; readonly text: string },
  signal: AbortSignal,
): Promise<string[]> {
  const at = resolve(folder)
  await makeFolder(() => mkdir(at, { recursive: true }), at)
  const written: { readonly path: string; readonly isNew: boolean }[] = []
  const write = async (path: string, chunks: Iterable<string>): Promise<void> => {
    written.push({ path, isNew: await writeNew(path, chunks, signal) })
  }
  try {
    for (const [n, place] of placeTables(recovered, folder).entries()) await writeTable(recovered.tables[n], place, write)
    await write(join(at, document.name), [document.text])
  } catch (thrown) {
    for (const { path, isNew } of written) if (isNew) await rm(path, { force: true })
    throw thrown
  }
  return written.map(({ path }) => path)
}

async function writeTable(
  table: RecoveredOne | undefined,
  { csv, lineage }: LaidTable,
  write: (path: string, chunks: Iterable<string>) => Promise<void>,
): Promise<void> {
  const opened = table?.open()
  if (!opened) return
  try {
    await write(csv, opened.csv())
    await write(lineage, opened.lineage())
  } finally {
    opened.close()
  }
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
