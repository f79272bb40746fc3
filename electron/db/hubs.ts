import type { Json } from '../../shared/base/json.ts'
import type { Sqlite } from './sqlite.ts'

type HubKind = 'ckan' | 'exchange'
/** `settings` are those of the kind (organisation, level key, recipient, purpose …); secrets are never among them. */
export type HubRow = {
  readonly id: string
  readonly kind: HubKind
  readonly name: string
  readonly address: string
  readonly settings: { readonly [name: string]: Json }
  readonly practice: boolean
  readonly removedAt: string | null
}
type Stored = Omit<HubRow, 'settings' | 'practice'> & { readonly settings: string; readonly practice: number }

export type Hubs = {
  readonly add: (hub: HubRow) => void
  readonly change: (id: string, change: Partial<Omit<HubRow, 'id' | 'kind'>>) => void
  readonly byId: (id: string) => HubRow | null
  /** Those that are not removed. */
  readonly all: () => readonly HubRow[]
}

export function hubsOf(db: Sqlite): Hubs {
  const columns = 'id, kind, name, address, settings, practice, removed_at AS removedAt'
  const add = db.prepare<[Stored]>(
    'INSERT INTO hub (id, kind, name, address, settings, practice, removed_at) VALUES (@id, @kind, @name, @address, @settings, @practice, @removedAt)',
  )
  const put = db.prepare<[Stored]>(
    'UPDATE hub SET name = @name, address = @address, settings = @settings, practice = @practice, removed_at = @removedAt WHERE id = @id',
  )
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM hub WHERE id = ?`)
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM hub WHERE removed_at IS NULL ORDER BY kind, name, id`)
  const find = (id: string): HubRow | null => {
    const row = byId.get(id)
    return row ? toHub(row) : null
  }
  return {
    add: hub => void add.run(toStored(hub)),
    change: (id, change) => {
      const hub = find(id)
      if (hub) put.run(toStored({ ...hub, ...change }))
    },
    byId: find,
    all: () => all.all().map(toHub),
  }
}

const toHub = (row: Stored): HubRow => ({ ...row, settings: JSON.parse(row.settings) as HubRow['settings'], practice: row.practice === 1 })
const toStored = (hub: HubRow): Stored => ({ ...hub, settings: JSON.stringify(hub.settings), practice: Number(hub.practice) })
