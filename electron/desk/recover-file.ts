import { type BigIntStats, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import type { SheetLook } from '../../shared/model/grid.ts'
import type { PersonalFinding } from '../../shared/model/personal.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import { openRecovered } from '../db/recovered.ts'
import type { Tell } from '../jobs/messages.ts'
import type { Reader } from '../jobs/reader.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { codeOf, toWriteFault } from '../vault/durable.ts'
import { nameOutput } from './name-output.ts'
import { writeNew } from './write-new.ts'

/** A file and the table of one of its sheets, recovered without an office. Nothing of it is kept. */
export type RecoveredFile = {
  readonly file: {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly kind: FileKind
    readonly encoding: string | null
    readonly sheets: readonly SheetLook[]
  }
  readonly summary: RecoverySummary
  readonly tableSha: Sha256
  readonly personal: readonly PersonalFinding[]
  /** Writes the canonical CSV, and the document beside it, into a folder. Both are there or neither; answers their paths. */
  readonly lay: (folder: string, document: string) => Promise<readonly string[]>
}

/** What a recovery outside an office needs: the killable reader, who hears how far it is, and the way to stop it. */
export type RecoverTools = { readonly openReader: () => Reader; readonly tell: Tell; readonly signal: AbortSignal }
type Ask = { readonly path: string; readonly sheet: string | null }

/** Recovers a sheet as the desk does, where the file lies, and hands it to `use`. Afterwards the working files are gone, whatever happened. */
export async function recoverFile<T>(tools: RecoverTools, ask: Ask, use: (recovered: RecoveredFile) => Promise<T>): Promise<T> {
  const temp = await makeFolder(() => mkdtemp(join(tmpdir(), 'rabian-')), tmpdir())
  const reader = tools.openReader()
  try {
    return await use(await recover(reader, tools, ask, join(temp, 'table.sqlite')))
  } finally {
    reader.close()
    await rm(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

async function recover(reader: Reader, { tell, signal }: RecoverTools, { path, sheet }: Ask, out: string): Promise<RecoveredFile> {
  const name = basename(resolve(path))
  const before = statOf(path)
  const { kind, encoding, sheets, summary, tableSha, personal } = await reader.recover(
    { path, name, sheet, recipe: null, glossary: {}, out },
    tell,
    signal,
  )
  const sha256 = await hashFile(path)
  // Nothing holds the file still while it is read in place; what was read and what was hashed must be the same bytes.
  if (!isSame(before, statOf(path))) throw new Fault('file/damaged', { file: name, why: 'changed' })
  const file = { name, bytes: Number(before?.size ?? 0), sha256, kind, encoding, sheets }
  return { file, summary, tableSha, personal, lay: (folder, document) => layTable(out, nameOf(file, summary), folder, document, signal) }
}

const nameOf = ({ name, sheets }: RecoveredFile['file'], { sheet }: RecoverySummary): string => nameOutput(name, sheet, sheets.length)
const statOf = (path: string): BigIntStats | undefined => statSync(path, { bigint: true, throwIfNoEntry: false })
const isSame = (a: BigIntStats | undefined, b: BigIntStats | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino

async function layTable(table: string, name: string, folder: string, document: string, signal: AbortSignal): Promise<readonly string[]> {
  const at = resolve(folder)
  await makeFolder(() => mkdir(at, { recursive: true }), at)
  const [csv, json] = [join(at, `${name}.csv`), join(at, `${name}.json`)]
  const recovered = openRecovered(table)
  try {
    const isNew = await writeNew(csv, recovered.csv(), signal)
    try {
      await writeNew(json, [document], signal)
    } catch (thrown) {
      if (isNew) await rm(csv, { force: true })
      throw thrown
    }
  } finally {
    recovered.close()
  }
  return [csv, json]
}

async function makeFolder<T>(make: () => Promise<T>, folder: string): Promise<T> {
  try {
    return await make()
  } catch (thrown) {
    const fault = toWriteFault(thrown)
    if (codeOf(thrown) === '') throw thrown
    throw new Fault(fault instanceof Fault ? fault.code : 'disk/write-failed', { folder }, thrown)
  }
}
