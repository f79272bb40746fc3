import { closeSync, fsyncSync, openSync } from 'node:fs'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { Place } from '../../shared/model/cell.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import type { Value } from '../../shared/model/table.ts'
import type { RecoveredTable } from '../../shared/recover/recover-book.ts'
import { readRecovered } from './recovered/read.ts'
import { layRecovered } from './recovered/schema.ts'
import type { SourcePage } from './recovered/source.ts'
import { fillRecovered, type HearRows } from './recovered/write.ts'
import { openSqlite, toDiskFault } from './sqlite.ts'

/** An open recovered table: one immutable SQLite file with the table, the sheets it came from, and the way between them. */
export type Recovered = {
  readonly summary: RecoverySummary
  readonly tableSha: Sha256
  readonly page: (from: number, count: number) => { rows: number; lines: { n: number; values: Value[] }[] }
  /** The sheets that the table reads; the first is the one whose layout leads. */
  readonly sources: readonly { readonly name: string; readonly rows: number; readonly columns: number }[]
  /** Rows of one of these sheets with the role of each cell, and what is noted on them. Another sheet is the fault `ask/not-found`. */
  readonly source: (sheet: string, from: number, count: number) => SourcePage
  /** The value of a cell of the table, the places it came from, and those of its headings. */
  readonly origin: (row: number, column: number) => { value: Value; from: Place[]; headings: Place[] }
  /** The cells of the table that a place of a sheet went into; at most 500. */
  readonly whither: (sheet: string, r: number, c: number) => { row: number; column: number }[]
  readonly rows: () => IterableIterator<readonly Value[]>
  /** For each row a number that it has in every table that is made of the same sheets. */
  readonly ids: () => Float64Array
  /** The table with each value replaced by the addresses of the cells that it came from, as CSV in chunks. */
  readonly lineage: () => IterableIterator<string>
  /** The canonical CSV in chunks; its SHA-256 is `tableSha`. */
  readonly csv: () => IterableIterator<string>
  readonly close: () => void
}

/** Writes a recovered table to a new file and settles it on the disk. Answers the SHA-256 of its canonical CSV. `hear` sees each row, and hears how many are done. */
export function writeRecovered(path: string, recovered: RecoveredTable, hear: Partial<HearRows> = {}): Sha256 {
  try {
    const tableSha = writeFile(path, recovered, { see: () => undefined, tell: () => undefined, ...hear })
    settle(path)
    return tableSha
  } catch (thrown) {
    throw toDiskFault(thrown)
  }
}

function writeFile(path: string, recovered: RecoveredTable, hear: HearRows): Sha256 {
  const db = openSqlite(path)
  try {
    // Nobody reads the file before it is whole, and nobody writes it again: a journal would only be written twice.
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('cache_size = -16000')
    layRecovered(db)
    return fillRecovered(db, recovered, hear)
  } finally {
    db.close()
  }
}

function settle(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Opens a recovered table for reading. A file that is not one is the fault `vault/altered`. */
export function openRecovered(path: string): Recovered {
  try {
    return readRecovered(openSqlite(path, { readonly: true }))
  } catch (thrown) {
    const known = toDiskFault(thrown)
    // To the house it is one table that is not what it was, not a damaged office.
    throw known instanceof Fault && known.code === 'office/damaged' ? new Fault('vault/altered', { what: 'table' }, thrown) : known
  }
}
