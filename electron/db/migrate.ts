import { Fault } from '../../shared/base/fault.ts'
import type { Sqlite } from './sqlite.ts'

/** One rung of the ladder. Numbered by tens, forward only, never changed once it has shipped. */
export type Migration = { readonly id: number; readonly name: string; readonly up: (db: Sqlite) => void }

/** The number that the newest rung leaves in the file. */
export const topOf = (ladder: readonly Migration[]): number => ladder.at(-1)?.id ?? 0

/** Climbs every rung above the file's number, each in its own transaction together with its number. */
export function migrate(db: Sqlite, ladder: readonly Migration[]): void {
  const at = readNumber(db)
  if (at > topOf(ladder)) throw new Fault('office/from-future', { at, top: topOf(ladder) })
  for (const rung of ladder.filter(rung => rung.id > at)) {
    db.transaction(() => {
      rung.up(db)
      db.pragma(`user_version = ${rung.id}`)
    }).immediate()
  }
}

/** The number of the newest rung that the file has climbed; 0 for a new file. */
export const readNumber = (db: Sqlite): number => Number(db.pragma('user_version', { simple: true }))
