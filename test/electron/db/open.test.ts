import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { houseLadder } from '../../../electron/db/ladder.ts'
import { takeLease } from '../../../electron/db/lease.ts'
import { closeOfficeDb, createOfficeDb, openOfficeDb } from '../../../electron/db/open.ts'
import { openSqlite } from '../../../electron/db/sqlite.ts'
import { fault } from '../kit/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

test('a new office database keeps every commit on the disk before it says so', () => {
  const db = createOfficeDb(join(tempFolder(), 'office.db'))
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
  expect(db.pragma('user_version', { simple: true })).toBe(houseLadder.at(-1)?.id)
  const lax = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  expect(lax).toEqual([])
  closeOfficeDb(db)
})

test('a database of a newer app is refused and not one byte of it changes, log or no log', () => {
  const folder = tempFolder()
  const path = join(folder, 'office.db')
  closeOfficeDb(createOfficeDb(path))
  const newer = openSqlite(path)
  newer.pragma('user_version = 990')
  newer.close()
  const before = hashOf(path)
  expect(fault(() => openOfficeDb(path))).toMatchObject({ code: 'office/from-future', facts: { at: 990, top: houseLadder.at(-1)?.id } })
  expect(hashOf(path)).toBe(before)
  expect(existsSync(`${path}-wal`)).toBe(false)
  // The same while the newer app's last words are still in the log.
  const living = openSqlite(path)
  living.pragma('journal_mode = WAL')
  living.pragma('user_version = 1000')
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, join(folder, `copy.db${ending}`))
  living.close()
  const copy = join(folder, 'copy.db')
  const both = [hashOf(copy), hashOf(`${copy}-wal`)]
  expect(fault(() => openOfficeDb(copy))).toMatchObject({ code: 'office/from-future', facts: { at: 1000 } })
  expect([hashOf(copy), hashOf(`${copy}-wal`)]).toEqual(both)
})

test('a rung that fails leaves neither its tables nor its number, and the backup was taken before', () => {
  const folder = tempFolder()
  const path = join(folder, 'office.db')
  closeOfficeDb(createOfficeDb(path))
  const told: number[] = []
  const bad = {
    id: 980,
    name: 'bad',
    up: (db: { exec: (sql: string) => unknown }) => {
      db.exec('CREATE TABLE half (a TEXT) STRICT')
      throw new Error('no further')
    },
  }
  expect(() => openOfficeDb(path, { ladder: [...houseLadder, bad], backUp: (_db, at) => told.push(at) })).toThrow('no further')
  expect(told).toEqual([houseLadder.at(-1)?.id])
  const db = openOfficeDb(path)
  expect(db.pragma('user_version', { simple: true })).toBe(houseLadder.at(-1)?.id)
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
  closeOfficeDb(db)
})

test('what is not an office is told apart: nothing, another program’s file, rubbish, a torn file', () => {
  const folder = tempFolder()
  expect(fault(() => openOfficeDb(join(folder, 'none.db'))).code).toBe('office/none')
  const other = openSqlite(join(folder, 'other.db'))
  other.exec('CREATE TABLE t (a)')
  other.close()
  expect(fault(() => openOfficeDb(join(folder, 'other.db'))).code).toBe('office/not-an-office')
  writeFileSync(join(folder, 'rubbish.db'), 'สวัสดี'.repeat(1000))
  expect(fault(() => openOfficeDb(join(folder, 'rubbish.db'))).code).toBe('office/damaged')
  const torn = join(folder, 'torn.db')
  closeOfficeDb(createOfficeDb(torn))
  truncateSync(torn, Math.floor(statSync(torn).size / 2 / 4096) * 4096)
  expect(fault(() => openOfficeDb(torn)).code).toBe('office/damaged')
})

test('of two who would write only the first may, until it lets go', () => {
  const folder = tempFolder()
  const first = takeLease(folder)
  expect(fault(() => takeLease(folder)).code).toBe('office/in-use')
  first.release()
  takeLease(folder).release()
})

test('a line of the ledger can be neither changed nor removed through the database', () => {
  const db = createOfficeDb(join(tempFolder(), 'office.db'))
  db.exec(`INSERT INTO event VALUES (1, '', '', '', '', '', '{}', '', '', 'h', '')`)
  expect(() => db.exec("UPDATE event SET at = 'x'")).toThrow('append-only')
  expect(() => db.exec('DELETE FROM event')).toThrow('append-only')
  closeOfficeDb(db)
})
