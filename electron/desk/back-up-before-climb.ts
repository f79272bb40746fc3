import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Sqlite } from '../db/sqlite.ts'

/** Copies the database whole into the office's own backups before its first rung is climbed. */
export const backUpBeforeClimb =
  (folder: string, clock: () => number) =>
  (db: Sqlite, at: number): void => {
    const backups = join(folder, 'backups')
    mkdirSync(backups, { recursive: true, mode: 0o700 })
    db.prepare('VACUUM INTO ?').run(join(backups, `before-climb-from-${at}-${toStamp(clock())}.db`))
  }

/** A time as a file name on every system: 2026-11-24T04-31-00-123Z. */
export const toStamp = (ms: number): string => new Date(ms).toISOString().replace(/[:.]/g, '-')
