import { type Outputs, outputs } from '../../shared/publish/outputs.ts'
import type { Sqlite } from './sqlite.ts'

export type OutputRows = {
  /** The choice in force; null where nobody has chosen. */
  readonly chosen: (version: string) => Outputs | null
  /** How many choices were made: as many can be taken back. */
  readonly count: (version: string) => number
  readonly add: (version: string, chosen: Outputs) => void
  /** Puts the counts of the choice in force anew; no choice of anybody. */
  readonly recount: (version: string, chosen: Outputs) => void
  /** Takes the last choice back; the one before is in force again. */
  readonly takeBack: (version: string) => void
  /** Begins another version with the choice of this one. */
  readonly carry: (from: string, to: string) => void
}

export function outputsOf(db: Sqlite): OutputRows {
  const last = db.prepare<[string], string>('SELECT chosen FROM output WHERE version = ? ORDER BY n DESC LIMIT 1').pluck()
  const count = db.prepare<[string], number>('SELECT count(*) FROM output WHERE version = ?').pluck()
  const put = db.prepare<[string, number, string]>(
    'INSERT INTO output (version, n, chosen) VALUES (?, ?, ?) ON CONFLICT (version, n) DO UPDATE SET chosen = excluded.chosen',
  )
  const drop = db.prepare<[string, number]>('DELETE FROM output WHERE version = ? AND n = ?')
  const countOf = (version: string): number => count.get(version) ?? 0
  const chosenOf = (version: string): Outputs | null => {
    const stored = last.get(version)
    return stored === undefined ? null : outputs.parse(JSON.parse(stored))
  }
  const write = (version: string, n: number, chosen: Outputs): void => void put.run(version, n, JSON.stringify(chosen))
  return {
    chosen: chosenOf,
    count: countOf,
    add: (version, chosen) => write(version, countOf(version) + 1, chosen),
    recount: (version, chosen) => write(version, countOf(version), chosen),
    takeBack: version => void drop.run(version, countOf(version)),
    carry: (from, to) => {
      const before = chosenOf(from)
      if (before !== null) write(to, 1, before)
    },
  }
}
