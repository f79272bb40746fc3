import type { FaultNote } from '../../shared/base/fault.ts'
import type { Sqlite } from './sqlite.ts'

export type InventoryState = 'running' | 'waiting' | 'paused' | 'ended'
export type InventoryStage = 'walk' | 'look' | 'rank'
/** A folder that is or was looked through. `run` counts how often; `fault` says why it stands still where nobody paused it. */
export type InventoryRow = {
  readonly id: string
  readonly folder: string
  readonly run: number
  readonly state: InventoryState
  readonly stage: InventoryStage
  readonly fault: FaultNote | null
  readonly startedBy: string
  readonly startedAt: string
  readonly changedAt: string
  readonly rankedAt: string | null
}
type Stored = Omit<InventoryRow, 'fault'> & { readonly fault: string | null }

export type Inventories = {
  readonly add: (row: InventoryRow) => void
  readonly byId: (id: string) => InventoryRow | null
  readonly byFolder: (folder: string) => InventoryRow | null
  /** The one that changed last comes first. */
  readonly all: () => readonly InventoryRow[]
  readonly change: (id: string, change: Partial<Omit<InventoryRow, 'id' | 'folder'>>) => void
  /** Forgets it with all that it found. */
  readonly remove: (id: string) => void
  /** Folders that the walk has yet to open, by their paths from the folder on. */
  readonly addFolders: (id: string, paths: readonly string[]) => void
  readonly nextFolder: (id: string) => string | null
  readonly endFolder: (id: string, path: string) => void
  readonly clearFolders: (id: string) => void
}

const columns =
  'id, folder, run, state, stage, fault, started_by AS startedBy, started_at AS startedAt, changed_at AS changedAt, ranked_at AS rankedAt'

export function inventoriesOf(db: Sqlite): Inventories {
  const add = db.prepare<[Stored]>(
    `INSERT INTO inventory (id, folder, run, state, stage, fault, started_by, started_at, changed_at, ranked_at)
     VALUES (@id, @folder, @run, @state, @stage, @fault, @startedBy, @startedAt, @changedAt, @rankedAt)`,
  )
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM inventory WHERE id = ?`)
  const byFolder = db.prepare<[string], Stored>(`SELECT ${columns} FROM inventory WHERE folder = ?`)
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM inventory ORDER BY changed_at DESC, id DESC`)
  const put = db.prepare<[Stored]>(
    `UPDATE inventory SET run = @run, state = @state, stage = @stage, fault = @fault, started_by = @startedBy, started_at = @startedAt,
     changed_at = @changedAt, ranked_at = @rankedAt WHERE id = @id`,
  )
  const remove = db.prepare<[string]>('DELETE FROM inventory WHERE id = ?')
  const addFolder = db.prepare<[string, string]>('INSERT OR IGNORE INTO inventory_folder (inventory, path) VALUES (?, ?)')
  const nextFolder = db.prepare<[string], string>('SELECT path FROM inventory_folder WHERE inventory = ? ORDER BY path LIMIT 1').pluck()
  const endFolder = db.prepare<[string, string]>('DELETE FROM inventory_folder WHERE inventory = ? AND path = ?')
  const clearFolders = db.prepare<[string]>('DELETE FROM inventory_folder WHERE inventory = ?')
  const find = (id: string): InventoryRow | null => read(byId.get(id))
  return {
    add: row => void add.run(toStored(row)),
    byId: find,
    byFolder: folder => read(byFolder.get(folder)),
    all: () => all.all().flatMap(row => read(row) ?? []),
    change: (id, change) => {
      const row = find(id)
      if (row) put.run(toStored({ ...row, ...change }))
    },
    remove: id => void remove.run(id),
    addFolders: (id, paths) => {
      for (const path of paths) addFolder.run(id, path)
    },
    nextFolder: id => nextFolder.get(id) ?? null,
    endFolder: (id, path) => void endFolder.run(id, path),
    clearFolders: id => void clearFolders.run(id),
  }
}

const read = (row: Stored | undefined): InventoryRow | null =>
  row ? { ...row, fault: row.fault === null ? null : (JSON.parse(row.fault) as FaultNote) } : null
const toStored = (row: InventoryRow): Stored => ({ ...row, fault: row.fault === null ? null : JSON.stringify(row.fault) })
