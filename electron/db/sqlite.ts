import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import { Fault } from '../../shared/base/fault.ts'

/** A connection. This file alone names the library. */
export type Sqlite = Database.Database

// Below these the WAL-reset fault of SQLite can lose committed writes.
const oldestSqlite = [3, 51, 3]
const oldestNodeApi = 10

/** Opens an SQLite file. What is opened with `readonly` is never created and never written. */
export function openSqlite(
  path: string,
  options: { readonly readonly?: boolean; readonly timeout?: number; readonly mustExist?: boolean } = {},
): Sqlite {
  refuseCrashingRuntime()
  const readonly = options.readonly ?? false
  const db = new Database(path, { readonly, fileMustExist: readonly || (options.mustExist ?? false), timeout: options.timeout ?? 5000 })
  try {
    refuseOldSqlite(String(db.prepare('SELECT sqlite_version()').pluck().get()))
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('mmap_size = 0')
  } catch (thrown) {
    db.close()
    throw thrown
  }
  return db
}

// The prebuilt library kills a runtime with an older Node-API without a word: ask before it is loaded.
function refuseCrashingRuntime(): void {
  if (Number(process.versions.napi ?? 0) >= oldestNodeApi) return
  const library = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'))
  if (existsSync(join(library, 'build', 'Release', 'better_sqlite3.node'))) return
  throw new Error(`this runtime has Node-API ${process.versions.napi}, the database library needs ${oldestNodeApi}: run the set-up again`)
}

function refuseOldSqlite(version: string): void {
  const parts = version.split('.').map(Number)
  for (const [i, least] of oldestSqlite.entries()) {
    const part = parts[i] ?? 0
    if (part > least) return
    if (part < least) throw new Error(`SQLite ${version} can lose committed writes; ${oldestSqlite.join('.')} or newer is needed`)
  }
}

/** Turns what SQLite says about the disk or the file into a fault with words; anything else comes back as it was. */
export function toDiskFault(thrown: unknown): unknown {
  if (!(thrown instanceof SqliteError)) return thrown
  if (thrown.code.startsWith('SQLITE_FULL')) return new Fault('disk/full', {}, thrown)
  if (thrown.code.startsWith('SQLITE_IOERR') || thrown.code.startsWith('SQLITE_CANTOPEN')) return new Fault('disk/write-failed', {}, thrown)
  if (thrown.code.startsWith('SQLITE_READONLY') || thrown.code.startsWith('SQLITE_PERM')) return new Fault('disk/denied', {}, thrown)
  if (thrown.code.startsWith('SQLITE_CORRUPT') || thrown.code.startsWith('SQLITE_NOTADB')) return new Fault('office/damaged', {}, thrown)
  if (thrown.code.startsWith('SQLITE_BUSY')) return new Fault('office/in-use', {}, thrown)
  return thrown
}
