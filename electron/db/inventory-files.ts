import type { FaultNote } from '../../shared/base/fault.ts'
import type { Family } from '../../shared/inventory/families.ts'
import type { FoundLook } from '../../shared/inventory/found-look.ts'
import type { KnownFile, Standing } from '../../shared/inventory/known-file.ts'
import type { Rank } from '../../shared/inventory/rank-file.ts'
import type { Sqlite } from './sqlite.ts'

/** A file as the walk meets it. */
export type MetFile = {
  readonly path: string
  readonly family: Family
  readonly bytes: number
  readonly mtime: number
  readonly state: 'found' | 'refused' | 'passed'
  readonly fault: FaultNote | null
}

/** A file that is still to be looked at, with what an earlier run knew of it. */
export type PendingFile = {
  readonly id: number
  readonly path: string
  readonly family: Family
  readonly sha256: string | null
  readonly look: FoundLook | null
}

/** What came of looking at a file. */
export type SettledFile = {
  readonly id: number
  readonly state: 'done' | 'refused'
  readonly bytes: number
  readonly mtime: number
  readonly sha256: string | null
  readonly look: FoundLook | null
  readonly fault: FaultNote | null
  readonly rows: number
  readonly tables: number
  readonly personal: number
  readonly stars: number
}

/** What the inventory writes while it runs. */
export type InventoryFiles = {
  /** Notes a file that was met; one that has the size and the time that it had is not looked at again. */
  readonly meet: (inventory: string, run: number, file: MetFile) => void
  readonly pending: (inventory: string, after: number, count: number) => readonly PendingFile[]
  readonly countPending: (inventory: string) => number
  readonly settle: (file: SettledFile) => void
  /** Size and time that the walk noted. */
  readonly sizeOf: (id: number) => { readonly bytes: number; readonly mtime: number }
  /** The path from the folder on, as the disk spells it. */
  readonly pathOf: (inventory: string, id: number) => string | null
  /** The newest version of every issue of a form that was not brought in yet, with its path as the disk spells it. */
  readonly issuesOf: (inventory: string, series: number) => readonly { readonly id: number; readonly path: string }[]
  /** What was seen in files of the same bytes, with their paths. */
  readonly looksOf: (sha256: string) => readonly { readonly path: string; readonly look: FoundLook }[]
  /** Forgets some of what was not met since a run; answers how many. */
  readonly dropUnmet: (inventory: string, run: number, most: number) => number
  readonly known: (
    inventory: string,
    after: number,
    count: number,
  ) => readonly (KnownFile & { readonly stars: number; readonly state: string })[]
  readonly rank: (id: number, standing: Standing, rank: Rank | null) => void
}

type StoredPending = Omit<PendingFile, 'look'> & { readonly look: string | null }
type StoredKnown = Omit<KnownFile, 'look'> & { readonly look: string | null; readonly stars: number; readonly state: string }

// What was read, or refused after its bytes were seen, holds as long as size and time do.
const holds = 'inventory_file.sha256 IS NOT NULL AND bytes = excluded.bytes AND mtime = excluded.mtime AND family = excluded.family'

export function inventoryFilesOf(db: Sqlite): InventoryFiles {
  const meet = db.prepare<[object]>(
    `INSERT INTO inventory_file (inventory, run, path, search, family, bytes, mtime, state, fault)
     VALUES (@inventory, @run, @path, @search, @family, @bytes, @mtime, @state, @fault)
     ON CONFLICT (inventory, path) DO UPDATE SET run = excluded.run,
       state = CASE WHEN state IN ('done', 'refused') AND ${holds} THEN state ELSE excluded.state END,
       fault = CASE WHEN state IN ('done', 'refused') AND ${holds} THEN fault ELSE excluded.fault END,
       family = excluded.family, bytes = excluded.bytes, mtime = excluded.mtime`,
  )
  const pending = db.prepare<[string, number, number], StoredPending>(
    `SELECT id, path, family, sha256, look FROM inventory_file WHERE inventory = ? AND state = 'found' AND id > ? ORDER BY id LIMIT ?`,
  )
  const countPending = db.prepare<[string], number>("SELECT count(*) FROM inventory_file WHERE inventory = ? AND state = 'found'").pluck()
  const settle = db.prepare<[object]>(
    `UPDATE inventory_file SET state = @state, bytes = @bytes, mtime = @mtime, sha256 = @sha256, look = @look, fault = @fault,
     rows = @rows, tables = @tables, personal = @personal, stars = @stars WHERE id = @id`,
  )
  const sizeOf = db.prepare<[number], { bytes: number; mtime: number }>('SELECT bytes, mtime FROM inventory_file WHERE id = ?')
  const pathOf = db.prepare<[string, number], string>('SELECT path FROM inventory_file WHERE inventory = ? AND id = ?').pluck()
  const issuesOf = db.prepare<[string, number], { readonly id: number; readonly path: string }>(
    `SELECT id, path FROM inventory_file WHERE inventory = ? AND series = ? AND family = 'table' AND state = 'done' AND copy_of IS NULL
     AND newest = 1 AND imported IS NULL ORDER BY issue, id`,
  )
  const looksOf = db.prepare<[string], { readonly path: string; readonly look: string }>(
    "SELECT path, look FROM inventory_file WHERE sha256 = ? AND look IS NOT NULL AND state = 'done' LIMIT 20",
  )
  const dropUnmet = db.prepare<[string, number, number]>(
    'DELETE FROM inventory_file WHERE id IN (SELECT id FROM inventory_file WHERE inventory = ? AND run < ? LIMIT ?)',
  )
  const known = db.prepare<[string, number, number], StoredKnown>(
    `SELECT id, path, family, bytes, mtime, sha256, look, stars, state FROM inventory_file
     WHERE inventory = ? AND id > ? AND family IN ('table', 'data', 'document', 'other') ORDER BY id LIMIT ?`,
  )
  const rank = db.prepare<[object]>(
    `UPDATE inventory_file SET score = @score, reasons = @reasons, copy_of = @copyOf, series = @series, issues = @issues, issue = @issue,
     versions = @versions, newest = @newest WHERE id = @id`,
  )
  return {
    meet: (inventory, run, file) =>
      void meet.run({ ...file, inventory, run, search: toSearched(file.path), fault: file.fault && JSON.stringify(file.fault) }),
    pending: (inventory, after, count) => pending.all(inventory, after, count).map(row => ({ ...row, look: readLook(row.look) })),
    countPending: inventory => countPending.get(inventory) ?? 0,
    settle: file =>
      void settle.run({ ...file, look: file.look && JSON.stringify(file.look), fault: file.fault && JSON.stringify(file.fault) }),
    sizeOf: id => sizeOf.get(id) ?? { bytes: 0, mtime: 0 },
    pathOf: (inventory, id) => pathOf.get(inventory, id) ?? null,
    issuesOf: (inventory, series) => issuesOf.all(inventory, series),
    looksOf: sha256 => looksOf.all(sha256).map(({ path, look }) => ({ path, look: JSON.parse(look) as FoundLook })),
    dropUnmet: (inventory, run, most) => dropUnmet.run(inventory, run, most).changes,
    known: (inventory, after, count) => known.all(inventory, after, count).map(row => ({ ...row, look: readLook(row.look) })),
    rank: (id, { newest, copyOf, series, issues, issue, versions }, ranked) =>
      void rank.run({
        ...{ id, copyOf, series, issues, issue, versions, newest: Number(newest) },
        ...{ score: ranked?.score ?? null, reasons: ranked === null ? null : JSON.stringify(ranked.reasons) },
      }),
  }
}

/** A path as people search for it: composed, small. */
export const toSearched = (path: string): string => path.normalize('NFC').toLowerCase()

const readLook = (stored: string | null): FoundLook | null => (stored === null ? null : (JSON.parse(stored) as FoundLook))
