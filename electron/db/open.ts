import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { Fault } from '../../shared/base/fault.ts'
import { houseLadder } from './ladder.ts'
import { type Migration, migrate, readNumber, topOf } from './migrate.ts'
import { openSqlite, type Sqlite, toDiskFault } from './sqlite.ts'

/** “Rabn”: what makes an SQLite file an office. */
const applicationId = 0x5261626e

type OpenSetup = {
  readonly ladder?: readonly Migration[]
  /** Called before the first rung is climbed, with the connection and the number that the file has. */
  readonly backUp?: (db: Sqlite, at: number) => void
}

/**
 * Opens an office's database for writing. Faults: office/none, office/not-an-office, office/damaged, and office/from-future, which
 * leaves every byte as it was.
 */
export function openOfficeDb(path: string, { ladder = houseLadder, backUp }: OpenSetup = {}): Sqlite {
  if (!existsSync(path)) throw new Fault('office/none')
  return guard(() => {
    requireOurs(path, ladder)
    const db = openSqlite(path, { mustExist: true })
    try {
      prepare(db)
      requireSound(db)
      const at = readNumber(db)
      if (at < topOf(ladder)) {
        backUp?.(db, at)
        migrate(db, ladder)
        requireSound(db)
      }
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  })
}

/** Makes a new, empty office database where no file is. */
export function createOfficeDb(path: string, ladder: readonly Migration[] = houseLadder): Sqlite {
  if (existsSync(path)) throw new Fault('office/exists')
  return guard(() => {
    const db = openSqlite(path)
    try {
      db.pragma(`application_id = ${applicationId}`)
      prepare(db)
      migrate(db, ladder)
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  })
}

/** Opens an office's database for looking only, whoever else has it open. The ladder must reach it. */
export function openOfficeDbForReading(path: string, ladder: readonly Migration[] = houseLadder): Sqlite {
  if (!existsSync(path)) throw new Fault('office/none')
  return guard(() => {
    requireOurs(path, ladder)
    const db = openSqlite(path, { readonly: true })
    try {
      requireSound(db)
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  })
}

/** Empties the log into the file where that is possible, and closes. */
export function closeOfficeDb(db: Sqlite): void {
  if (!db.open) return
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (thrown) {
    // On a full disk the log simply stays beside the file and is read at the next start.
    if (!(toDiskFault(thrown) instanceof Fault)) throw thrown
  } finally {
    db.close()
  }
}

function prepare(db: Sqlite): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  db.pragma(`journal_size_limit = ${64 << 20}`)
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON')
    db.pragma('checkpoint_fullfsync = ON')
  }
}

// Looks before anything that could write: the header by hand, or read-only where a log still has to be counted in.
function requireOurs(path: string, ladder: readonly Migration[]): void {
  const { application, at } = hasLog(path) ? askReadOnly(path) : readHeader(path)
  if (application !== applicationId) throw new Fault('office/not-an-office')
  if (at > topOf(ladder)) throw new Fault('office/from-future', { at, top: topOf(ladder) })
}

const hasLog = (path: string): boolean => existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0

function askReadOnly(path: string): { readonly application: number; readonly at: number } {
  const db = openSqlite(path, { readonly: true })
  try {
    return { application: Number(db.pragma('application_id', { simple: true })), at: readNumber(db) }
  } finally {
    db.close()
  }
}

// SQLite file format, section 1.3: user version at byte 60, application id at byte 68, big-endian.
function readHeader(path: string): { readonly application: number; readonly at: number } {
  const header = Buffer.alloc(100)
  const fd = openSync(path, 'r')
  try {
    const read = readSync(fd, header, 0, 100, 0)
    if (read < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new Fault('office/damaged')
  } finally {
    closeSync(fd)
  }
  return { application: header.readUInt32BE(68), at: header.readUInt32BE(60) }
}

function requireSound(db: Sqlite): void {
  const answer = db.pragma('quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new Fault('office/damaged', { what: 'quick-check' })
  const dangling = db.pragma('foreign_key_check') as readonly unknown[]
  if (dangling.length > 0) throw new Fault('office/damaged', { what: 'foreign-keys' })
}

function guard<T>(work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw toDiskFault(thrown)
  }
}
