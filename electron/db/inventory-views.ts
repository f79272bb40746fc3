import type { FaultNote } from '../../shared/base/fault.ts'
import type { Family } from '../../shared/inventory/families.ts'
import type { FoundLook } from '../../shared/inventory/found-look.ts'
import type { RankReason } from '../../shared/inventory/rank-file.ts'
import { type GroupKind, groupKinds, type InventoryView, inventoryViews } from '../../shared/inventory/views.ts'
import { toSearched } from './inventory-files.ts'
import type { Sqlite } from './sqlite.ts'

/** A found file as it is shown. */
export type ShownFile = {
  readonly id: number
  readonly path: string
  readonly family: Family
  readonly bytes: number
  readonly mtime: number
  readonly state: 'found' | 'done' | 'refused' | 'passed'
  readonly sha256: string | null
  readonly look: FoundLook | null
  readonly fault: FaultNote | null
  readonly rows: number
  readonly tables: number
  readonly stars: number
  readonly score: number | null
  readonly reasons: readonly RankReason[]
  readonly copyOf: string | null
  readonly issues: number
  readonly issue: string
  readonly versions: number | null
  readonly newest: boolean
  readonly imported: string | null
}
type Stored = Omit<ShownFile, 'look' | 'fault' | 'reasons' | 'newest'> & {
  readonly look: string | null
  readonly fault: string | null
  readonly reasons: string | null
  readonly newest: number
}

/** Counts of one inventory. */
export type InventoryCounts = {
  readonly files: number
  readonly bytes: number
  readonly waiting: number
  readonly tables: number
  readonly tableFiles: number
  readonly data: number
  readonly documents: number
  readonly others: number
  readonly aside: number
  readonly links: number
  readonly copies: number
  readonly copyBytes: number
  readonly personal: number
  readonly unread: number
  readonly series: number
  readonly versions: number
  readonly work: number
}

type Wanted = { readonly inventory: string; readonly view: InventoryView; readonly search: string }
export type InventoryViews = {
  readonly counts: (inventory: string) => InventoryCounts
  /** How many files were found, and how many of them wait: quickly, however many there are. */
  readonly size: (inventory: string) => { readonly files: number; readonly waiting: number }
  readonly count: (wanted: Wanted) => number
  readonly page: (wanted: Wanted, from: number, count: number) => readonly ShownFile[]
  readonly byId: (inventory: string, id: number) => ShownFile | null
  /** Groups by the id of one of their files, the largest first; for copies that of the one to use. */
  readonly groups: (
    inventory: string,
    kind: GroupKind,
    from: number,
    count: number,
  ) => readonly { readonly group: number; readonly n: number }[]
  readonly countGroups: (inventory: string, kind: GroupKind) => number
  readonly members: (inventory: string, kind: GroupKind, group: number, most: number) => readonly ShownFile[]
  readonly setImported: (id: number, file: string) => void
}

const columns = `id, path, family, bytes, mtime, state, sha256, look, fault, rows, tables, stars, score, reasons,
  (SELECT one.path FROM inventory_file AS one WHERE one.id = inventory_file.copy_of) AS copyOf, issues, issue, versions, newest, imported`
const views: { readonly [view in InventoryView]: { readonly where: string; readonly order: string } } = {
  work: { where: 'score IS NOT NULL', order: 'score DESC, search, id' },
  personal: { where: 'personal > 0', order: 'personal DESC, score DESC, search, id' },
  unread: { where: "state = 'refused'", order: 'path' },
  all: { where: 'true', order: 'path' },
}
const groupColumns: { readonly [kind in GroupKind]: string } = { series: 'series', versions: 'versions', copies: 'copy_of' }

export function inventoryViewsOf(db: Sqlite): InventoryViews {
  const counts = db.prepare<[string], InventoryCounts>(
    `SELECT count(*) FILTER (WHERE family <> 'folder') AS files, coalesce(sum(bytes), 0) AS bytes,
       count(*) FILTER (WHERE state = 'found') AS waiting, coalesce(sum(tables), 0) AS tables,
       count(*) FILTER (WHERE family = 'table') AS tableFiles, count(*) FILTER (WHERE family = 'data') AS data,
       count(*) FILTER (WHERE family = 'document') AS documents, count(*) FILTER (WHERE family = 'other') AS others,
       count(*) FILTER (WHERE family IN ('temporary', 'hidden', 'special')) AS aside, count(*) FILTER (WHERE family = 'link') AS links,
       count(copy_of) AS copies, coalesce(sum(bytes) FILTER (WHERE copy_of IS NOT NULL), 0) AS copyBytes,
       count(*) FILTER (WHERE personal > 0) AS personal, count(*) FILTER (WHERE state = 'refused') AS unread,
       count(DISTINCT series) AS series, count(DISTINCT versions) AS versions, count(score) AS work
     FROM inventory_file WHERE inventory = ?`,
  )
  const size = db.prepare<[string], number>('SELECT count(*) FROM inventory_file WHERE inventory = ?').pluck()
  const waiting = db.prepare<[string], number>("SELECT count(*) FROM inventory_file WHERE inventory = ? AND state = 'found'").pluck()
  const found = (view: InventoryView): string =>
    `FROM inventory_file WHERE inventory = @inventory AND ${views[view].where} AND (@search = '' OR instr(search, @search) > 0)`
  const each = <T>(make: (view: InventoryView) => T): { readonly [view in InventoryView]: T } =>
    Object.fromEntries(inventoryViews.map(view => [view, make(view)])) as { [view in InventoryView]: T }
  const counted = each(view => db.prepare<[object], number>(`SELECT count(*) ${found(view)}`).pluck())
  const paged = each(view =>
    db.prepare<[object], Stored>(`SELECT ${columns} ${found(view)} ORDER BY ${views[view].order} LIMIT @count OFFSET @from`),
  )
  const byId = db.prepare<[string, number], Stored>(`SELECT ${columns} FROM inventory_file WHERE inventory = ? AND id = ?`)
  const ofKinds = <T>(make: (column: string) => T): { readonly [kind in GroupKind]: T } =>
    Object.fromEntries(groupKinds.map(kind => [kind, make(groupColumns[kind])])) as { [kind in GroupKind]: T }
  const grouped = ofKinds(column =>
    db.prepare<[string, number, number], { readonly group: number; readonly n: number }>(
      `SELECT ${column} AS "group", count(*) AS n FROM inventory_file WHERE inventory = ? AND ${column} IS NOT NULL
       GROUP BY ${column} ORDER BY n DESC, "group" LIMIT ? OFFSET ?`,
    ),
  )
  const countGroups = ofKinds(column =>
    db.prepare<[string], number>(`SELECT count(DISTINCT ${column}) FROM inventory_file WHERE inventory = ?`).pluck(),
  )
  const members = ofKinds(column =>
    db.prepare<[object], Stored>(
      `SELECT ${columns} FROM inventory_file WHERE inventory = @inventory AND ${column === 'copy_of' ? 'id IN (SELECT @group UNION SELECT id FROM inventory_file WHERE inventory = @inventory AND copy_of = @group)' : `${column} = @group`}
       ORDER BY copy_of IS NOT NULL, issue, newest DESC, search, id LIMIT @most`,
    ),
  )
  const setImported = db.prepare<[string, number]>('UPDATE inventory_file SET imported = ? WHERE id = ?')
  const none = counts.get('') as InventoryCounts
  return {
    size: inventory => ({ files: size.get(inventory) ?? 0, waiting: waiting.get(inventory) ?? 0 }),
    counts: inventory => counts.get(inventory) ?? none,
    count: wanted => counted[wanted.view].get(toAsked(wanted)) ?? 0,
    page: (wanted, from, count) => paged[wanted.view].all({ ...toAsked(wanted), from, count }).map(toShown),
    byId: (inventory, id) => {
      const row = byId.get(inventory, id)
      return row ? toShown(row) : null
    },
    groups: (inventory, kind, from, count) => grouped[kind].all(inventory, count, from),
    countGroups: (inventory, kind) => countGroups[kind].get(inventory) ?? 0,
    members: (inventory, kind, group, most) => members[kind].all({ inventory, group, most }).map(toShown),
    setImported: (id, file) => void setImported.run(file, id),
  }
}

const toAsked = ({ inventory, search }: Wanted): object => ({ inventory, search: toSearched(search.trim()) })

const toShown = (row: Stored): ShownFile => ({
  ...row,
  path: row.path.normalize('NFC'),
  look: row.look === null ? null : (JSON.parse(row.look) as FoundLook),
  fault: row.fault === null ? null : (JSON.parse(row.fault) as FaultNote),
  reasons: row.reasons === null ? [] : (JSON.parse(row.reasons) as RankReason[]),
  newest: row.newest === 1,
})
