import type { FaultNote } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import type { Sqlite } from './sqlite.ts'

export type FileState = 'reading' | 'quarantine' | 'kept' | 'refused' | 'erased'
/** `look` is what the first look found, in the shape that intake gives it. */
export type FileRow = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly kind: string
  readonly sha256: string | null
  readonly state: FileState
  readonly importedBy: string
  readonly importedAt: string
  readonly look: Json
  readonly fault: FaultNote | null
}
type Stored = Omit<FileRow, 'look' | 'fault'> & { readonly look: string | null; readonly fault: string | null }

export type Files = {
  readonly add: (file: FileRow) => void
  readonly byId: (id: string) => FileRow | null
  readonly inStates: (states: readonly FileState[]) => readonly FileRow[]
  /** Files that are kept under this hash. */
  readonly keptBySha: (sha256: string) => readonly FileRow[]
  /** Newest first. */
  readonly all: () => readonly FileRow[]
  readonly change: (id: string, change: Partial<Omit<FileRow, 'id' | 'importedBy' | 'importedAt'>>) => void
}

const columns = 'id, name, bytes, kind, sha256, state, imported_by AS importedBy, imported_at AS importedAt, look, fault'

export function filesOf(db: Sqlite): Files {
  const add = db.prepare<[Stored]>(
    `INSERT INTO file (id, name, bytes, kind, sha256, state, imported_by, imported_at, look, fault)
     VALUES (@id, @name, @bytes, @kind, @sha256, @state, @importedBy, @importedAt, @look, @fault)`,
  )
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM file WHERE id = ?`)
  const inStates = db.prepare<[string], Stored>(
    `SELECT ${columns} FROM file WHERE state IN (SELECT value FROM json_each(?)) ORDER BY imported_at, id`,
  )
  const keptBySha = db.prepare<[string], Stored>(`SELECT ${columns} FROM file WHERE sha256 = ? AND state = 'kept' ORDER BY imported_at, id`)
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM file ORDER BY imported_at DESC, id DESC`)
  const put = db.prepare<[Stored]>(
    'UPDATE file SET name = @name, bytes = @bytes, kind = @kind, sha256 = @sha256, state = @state, look = @look, fault = @fault WHERE id = @id',
  )
  const find = (id: string): FileRow | null => read(byId.get(id))
  return {
    add: file => void add.run(toStored(file)),
    byId: find,
    inStates: states => inStates.all(JSON.stringify(states)).map(toFile),
    keptBySha: sha256 => keptBySha.all(sha256).map(toFile),
    all: () => all.all().map(toFile),
    change: (id, change) => {
      const file = find(id)
      if (file) put.run(toStored({ ...file, ...change }))
    },
  }
}

const read = (row: Stored | undefined): FileRow | null => (row ? toFile(row) : null)
const toFile = (row: Stored): FileRow => ({
  ...row,
  look: row.look === null ? null : (JSON.parse(row.look) as Json),
  fault: row.fault === null ? null : (JSON.parse(row.fault) as FaultNote),
})
const toStored = (file: FileRow): Stored => ({
  ...file,
  look: file.look === null ? null : JSON.stringify(file.look),
  fault: file.fault === null ? null : JSON.stringify(file.fault),
})
