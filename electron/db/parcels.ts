import type { FaultNote } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import type { ParcelState } from '../../shared/model/version.ts'
import type { Sqlite } from './sqlite.ts'

/** The delivery of one version to one hub. `notBefore` is milliseconds since 1970; `progress` and `receipt` are the hub's own notes. */
export type ParcelRow = {
  readonly id: string
  readonly key: string
  readonly hub: string
  readonly dataset: string
  readonly version: string
  readonly state: ParcelState
  readonly bytes: number
  readonly tries: number
  readonly notBefore: number
  readonly progress: { readonly [name: string]: Json }
  readonly fault: FaultNote | null
  readonly raw: string
  readonly receipt: Json
  readonly address: string | null
  readonly createdAt: string
  readonly changedAt: string
}
type Stored = Omit<ParcelRow, 'progress' | 'fault' | 'receipt'> & {
  readonly progress: string
  readonly fault: string | null
  readonly receipt: string | null
}

export type Parcels = {
  /** Adds the parcel unless one with its key is there; answers whether it did. */
  readonly add: (parcel: ParcelRow) => boolean
  readonly change: (id: string, change: Partial<Omit<ParcelRow, 'id' | 'key' | 'hub' | 'dataset' | 'version' | 'createdAt'>>) => void
  readonly byId: (id: string) => ParcelRow | null
  readonly byKey: (key: string) => ParcelRow | null
  /** Oldest first. */
  readonly inStates: (states: readonly ParcelState[]) => readonly ParcelRow[]
  readonly ofVersion: (version: string) => readonly ParcelRow[]
  readonly ofDataset: (dataset: string) => readonly ParcelRow[]
  /** Newest first. */
  readonly all: () => readonly ParcelRow[]
}

const columns =
  'id, key, hub, dataset, version, state, bytes, tries, not_before AS notBefore, progress, fault, raw, receipt, address, created_at AS createdAt, changed_at AS changedAt'

export function parcelsOf(db: Sqlite): Parcels {
  const add = db.prepare<[Stored]>(
    `INSERT INTO parcel (id, key, hub, dataset, version, state, bytes, tries, not_before, progress, fault, raw, receipt, address, created_at, changed_at)
     VALUES (@id, @key, @hub, @dataset, @version, @state, @bytes, @tries, @notBefore, @progress, @fault, @raw, @receipt, @address, @createdAt, @changedAt)
     ON CONFLICT (key) DO NOTHING`,
  )
  const put = db.prepare<[Stored]>(
    `UPDATE parcel SET state = @state, bytes = @bytes, tries = @tries, not_before = @notBefore, progress = @progress, fault = @fault, raw = @raw,
     receipt = @receipt, address = @address, changed_at = @changedAt WHERE id = @id`,
  )
  const by = (where: string) => db.prepare<[string], Stored>(`SELECT ${columns} FROM parcel WHERE ${where}`)
  const byId = by('id = ?')
  const byKey = by('key = ?')
  const inStates = by('state IN (SELECT value FROM json_each(?)) ORDER BY created_at, id')
  const ofVersion = by('version = ? ORDER BY created_at, id')
  const ofDataset = by('dataset = ? ORDER BY created_at, id')
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM parcel ORDER BY created_at DESC, id DESC`)
  const read = (row: Stored | undefined): ParcelRow | null => (row ? toParcel(row) : null)
  return {
    add: parcel => add.run(toStored(parcel)).changes === 1,
    change: (id, change) => {
      const parcel = read(byId.get(id))
      if (parcel) put.run(toStored({ ...parcel, ...change }))
    },
    byId: id => read(byId.get(id)),
    byKey: key => read(byKey.get(key)),
    inStates: states => inStates.all(JSON.stringify(states)).map(toParcel),
    ofVersion: version => ofVersion.all(version).map(toParcel),
    ofDataset: dataset => ofDataset.all(dataset).map(toParcel),
    all: () => all.all().map(toParcel),
  }
}

const toParcel = (row: Stored): ParcelRow => ({
  ...row,
  progress: JSON.parse(row.progress) as ParcelRow['progress'],
  fault: row.fault === null ? null : (JSON.parse(row.fault) as FaultNote),
  receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as Json),
})
const toStored = (parcel: ParcelRow): Stored => ({
  ...parcel,
  progress: JSON.stringify(parcel.progress),
  fault: parcel.fault === null ? null : JSON.stringify(parcel.fault),
  receipt: parcel.receipt === null ? null : JSON.stringify(parcel.receipt),
})
