import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { Quality } from '../../shared/model/quality.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import type { Written } from '../writers/write-chunks.ts'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'
import { makeFolder, type WriteOne, writeTogether } from './write-together.ts'

/** A recovered table with what the checks say of it. */
export type CheckedOne = { readonly table: RecoveredOne; readonly quality: Quality }
/** Every table of a file, and the workbooks that were written about them. */
export type CheckedFile = { readonly checked: readonly CheckedOne[]; readonly written: readonly Written[] }
type Report = { readonly path: string; readonly language: 'th' | 'en' }

/**
 * Checks every table of a recovered file. With `report`, what was found is written into one workbook a table, under that name and, for the
 * second and further ones, with a number behind it; all or none, and never over another file.
 */
export async function checkFile(
  { file, tables }: RecoveredFile,
  today: string,
  report: Report | null,
  signal: AbortSignal,
): Promise<CheckedFile> {
  const checked: CheckedOne[] = []
  const run = async (write: WriteOne | null, temp: string): Promise<void> => {
    for (const [n, table] of tables.entries()) {
      const out = join(temp, `report-${n}.xlsx`)
      const title = table.summary.lifted.find(({ item }) => item === 'title')?.text ?? file.name
      const asked = report === null ? null : { out, title, language: report.language }
      checked.push({ table, quality: await table.check({ today, report: asked }) })
      if (write !== null && report !== null) await copyReport(out, numbered(resolve(report.path), n), write)
    }
  }
  if (report === null) {
    await run(null, '')
    return { checked, written: [] }
  }
  const temp = await makeFolder(() => mkdtemp(join(tmpdir(), 'rabian-')), tmpdir())
  try {
    return { checked, written: await writeTogether(dirname(resolve(report.path)), signal, write => run(write, temp)) }
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

const numbered = (path: string, n: number): string =>
  n === 0 ? path : join(dirname(path), `${basename(path, extname(path))}-${n + 1}${extname(path)}`)

/** Puts a written workbook where a person wants it, and reads it back. */
export async function copyReport(from: string, to: string, write: WriteOne): Promise<Written> {
  const written = await write(to, createReadStream(from))
  if ((await hashFile(to)) !== written.sha256) throw new Fault('disk/write-failed', { file: basename(to) })
  return written
}
