import type { BigIntStats } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { RiskAsk } from '../../shared/classify/risk/weigh-risk.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import type { SheetLook } from '../../shared/model/grid.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { LastIssue } from '../../shared/recover/forms/carry-recipe.ts'
import { openRecovered, type Recovered } from '../db/recovered.ts'
import { type CheckAsk, type FoundTable, type Pick, pathOfTable, type SheetPaint, type Tell } from '../jobs/messages.ts'
import type { Reader } from '../jobs/reader.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { nameOutput } from './name-output.ts'
import { statPath } from './stat-path.ts'
import { makeFolder } from './write-together.ts'

export type { SheetPaint } from '../jobs/messages.ts'

/** A table of a file, recovered without an office. `name` is what its files are called. */
export type RecoveredOne = FoundTable & {
  readonly name: string
  readonly open: () => Recovered
  /** What the checks say of it, from that day, and written into a workbook where one is asked for. */
  readonly check: (ask: Omit<CheckAsk, 'kind' | 'path' | 'name'>) => Promise<Quality>
  /** Weighs the risk that people are singled out in it. */
  readonly weigh: (ask: RiskAsk) => Promise<RiskReport>
}

/** A file and its tables, recovered without an office. Nothing of it is kept. */
export type RecoveredFile = {
  readonly file: {
    readonly name: string
    readonly bytes: number
    readonly sha256: Sha256
    readonly kind: FileKind
    readonly encoding: string | null
  }
  readonly sheets: readonly SheetLook[]
  readonly paints: readonly SheetPaint[]
  readonly tables: readonly RecoveredOne[]
}

/** What a recovery outside an office needs: the killable reader, who hears how far it is, and the way to stop it. */
export type RecoverTools = { readonly openReader: () => Reader; readonly tell: Tell; readonly signal: AbortSignal }
type Ask = { readonly path: string; readonly pick: Pick; readonly follow?: readonly LastIssue[] }

/** Recovers a file as the desk does, where it lies, and hands it to `use`. Afterwards the working files are gone, whatever happened. */
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

async function recover(
  reader: Reader,
  { tell, signal }: RecoverTools,
  { path, pick, follow = [] }: Ask,
  out: string,
): Promise<RecoveredFile> {
  const name = basename(resolve(path))
  const before = statPath(path)
  const found = await reader.recover({ path, name, pick, recipe: null, glossary: {}, follow, out }, tell, signal)
  const sha256 = await hashFile(path)
  // Nothing holds the file still while it is read in place; what was read and what was hashed must be the same bytes.
  if (!isSame(before, statPath(path))) throw new Fault('file/damaged', { file: name, why: 'changed' })
  const { kind, encoding, sheets, paints, more, summary, tableSha, personal, followed } = found
  const all: readonly FoundTable[] = [{ summary, tableSha, personal, followed }, ...more]
  const names = nameTables(name, all, sheets.length)
  return {
    file: { name, bytes: Number(before?.size ?? 0), sha256: sha256 as Sha256, kind, encoding },
    sheets,
    paints,
    tables: all.map((table, n) => ({
      ...table,
      name: names[n] ?? '',
      open: () => openRecovered(pathOfTable(out, n)),
      weigh: ask => reader.weigh({ kind: 'weigh', path: pathOfTable(out, n), name, weigh: ask, personal: table.personal }, tell, signal),
      check: ask => reader.check({ ...ask, kind: 'check', path: pathOfTable(out, n), name }, tell, signal),
    })),
  }
}

/** One name for each table: the file's own, with the sheet where the table is not the whole file, and a number where a sheet holds several. */
function nameTables(file: string, tables: readonly FoundTable[], sheets: number): string[] {
  const seen = new Map<string, number>()
  return tables.map(({ summary }) => {
    const isWhole = tables.length === 1 && summary.sheets.length > 1
    const name = nameOutput(file, summary.sheet, isWhole ? 1 : sheets)
    const turn = (seen.get(name) ?? 0) + 1
    seen.set(name, turn)
    return turn === 1 ? name : `${name}-${turn}`
  })
}

const isSame = (a: BigIntStats | undefined, b: BigIntStats | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino
