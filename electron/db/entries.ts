import { blankNotes, type EntryNotes, type LinkCheck } from '../../shared/catalogue/entry.ts'
import type { Description } from '../../shared/describe/profile.ts'
import type { Sqlite } from './sqlite.ts'

/** What people said of a dataset in the catalogue. */
export type EntryRow = EntryNotes & {
  readonly dataset: string
  readonly linkCheck: LinkCheck | null
  /** Put out of use while it has no version; a version says it itself. */
  readonly retired: boolean
  readonly changedAt: string
}
type Stored = Omit<EntryRow, 'description' | 'highValue' | 'usedBy' | 'linkCheck' | 'retired'> & {
  readonly [key in 'description' | 'usedBy']: string
} & { readonly linkCheck: string | null; readonly highValue: number | null; readonly retired: number }

export type Entries = {
  readonly of: (dataset: string) => EntryRow | null
  /** Those with an address, the longest unasked first. */
  readonly linked: () => readonly EntryRow[]
  readonly put: (entry: EntryRow) => void
  /** Datasets whose line in the catalogue is older than what it tells of. */
  readonly stale: () => readonly string[]
  readonly settled: (dataset: string) => void
  /** How many were taken in one go and have no line in the catalogue yet. */
  readonly countBehind: () => number
  /** Makes some of them stale, for the end of the transaction to work out; answers how many. */
  readonly bringUp: (most: number) => number
}

const columns = `dataset, description, category, level, owner, steward, steward_person AS stewardPerson, due, high_value AS highValue, address,
  used_by AS usedBy, link_check AS linkCheck, retired, changed_at AS changedAt`

export function entriesOf(db: Sqlite): Entries {
  const of = db.prepare<[string], Stored>(`SELECT ${columns} FROM entry WHERE dataset = ?`)
  const linked = db.prepare<[], Stored>(
    `SELECT ${columns} FROM entry WHERE address IS NOT NULL AND retired = 0
       AND NOT EXISTS (SELECT 1 FROM dataset_pending AS p WHERE p.dataset = entry.dataset) ORDER BY link_check ->> 'at', dataset`,
  )
  const put = db.prepare<[Stored]>(
    `INSERT INTO entry (dataset, description, category, level, owner, steward, steward_person, due, high_value, address, used_by, link_check, retired, changed_at)
     VALUES (@dataset, @description, @category, @level, @owner, @steward, @stewardPerson, @due, @highValue, @address, @usedBy, @linkCheck, @retired, @changedAt)
     ON CONFLICT (dataset) DO UPDATE SET description = excluded.description, category = excluded.category, level = excluded.level,
       owner = excluded.owner, steward = excluded.steward, steward_person = excluded.steward_person, due = excluded.due,
       high_value = excluded.high_value, address = excluded.address, used_by = excluded.used_by, link_check = excluded.link_check,
       retired = excluded.retired, changed_at = excluded.changed_at`,
  )
  const stale = db.prepare<[], string>('SELECT dataset FROM entry_stale ORDER BY dataset').pluck()
  const countBehind = db.prepare<[], number>('SELECT count(*) FROM entry_behind').pluck()
  const nextBehind = db.prepare<[number], string>('SELECT dataset FROM entry_behind ORDER BY dataset LIMIT ?').pluck()
  const makeStale = db.prepare<[string]>('INSERT OR IGNORE INTO entry_stale VALUES (?)')
  const caughtUp = db.prepare<[string]>('DELETE FROM entry_behind WHERE dataset = ?')
  const settled = db.prepare<[string]>('DELETE FROM entry_stale WHERE dataset = ?')
  return {
    of: dataset => {
      const row = of.get(dataset)
      return row ? toEntry(row) : null
    },
    linked: () => linked.all().map(toEntry),
    put: entry => void put.run(toStored(entry)),
    stale: () => stale.all(),
    settled: dataset => void settled.run(dataset),
    countBehind: () => countBehind.get() ?? 0,
    bringUp: most => {
      const next = nextBehind.all(most)
      for (const dataset of next) {
        makeStale.run(dataset)
        caughtUp.run(dataset)
      }
      return next.length
    },
  }
}

/** A dataset of which nobody has said anything yet. */
export const blankEntry = (dataset: string, changedAt: string): EntryRow => ({
  ...blankNotes,
  ...{ dataset, linkCheck: null, retired: false, changedAt },
})

const toEntry = (row: Stored): EntryRow => ({
  ...row,
  description: JSON.parse(row.description) as Description,
  usedBy: JSON.parse(row.usedBy) as readonly string[],
  linkCheck: row.linkCheck === null ? null : (JSON.parse(row.linkCheck) as LinkCheck),
  highValue: row.highValue === null ? null : row.highValue === 1,
  retired: row.retired === 1,
})

const toStored = (entry: EntryRow): Stored => ({
  ...entry,
  description: JSON.stringify(entry.description),
  usedBy: JSON.stringify(entry.usedBy),
  linkCheck: entry.linkCheck === null ? null : JSON.stringify(entry.linkCheck),
  highValue: entry.highValue === null ? null : Number(entry.highValue),
  retired: Number(entry.retired),
})
