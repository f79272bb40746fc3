import { join, resolve } from 'node:path'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'
import { type WriteOne, writeTogether } from './write-together.ts'

/** The files of one table: its canonical CSV, and beside it the same table in addresses of the original. */
export type LaidTable = { readonly csv: string; readonly lineage: string }

/** Where the files of each table will lie in a folder, in the order of the tables. */
export const placeTables = ({ tables }: RecoveredFile, folder: string): LaidTable[] =>
  tables.map(({ name }) => ({ csv: join(resolve(folder), `${name}.csv`), lineage: join(resolve(folder), `${name}.lineage.csv`) }))

/** Writes all tables of a file into a folder, and one document about them, together (`writeTogether`). Answers the paths. */
export async function layTables(
  recovered: RecoveredFile,
  folder: string,
  document: { readonly name: string; readonly text: string },
  signal: AbortSignal,
): Promise<string[]> {
  const written = await writeTogether(folder, signal, async write => {
    for (const [n, place] of placeTables(recovered, folder).entries()) await writeTable(recovered.tables[n], place, write)
    await write(join(resolve(folder), document.name), [document.text])
  })
  return written.map(({ path }) => path)
}

async function writeTable(table: RecoveredOne | undefined, { csv, lineage }: LaidTable, write: WriteOne): Promise<void> {
  const opened = table?.open()
  if (!opened) return
  try {
    await write(csv, opened.csv())
    await write(lineage, opened.lineage())
  } finally {
    opened.close()
  }
}
