import type { Sqlite } from './sqlite.ts'

type BackupRow = {
  readonly path: string
  readonly at: string
  readonly bytes: number
  readonly automatic: boolean
  readonly verified: boolean
}
type Stored = Omit<BackupRow, 'automatic' | 'verified'> & { readonly automatic: number; readonly verified: number }

export type Backups = {
  readonly put: (backup: BackupRow) => void
  readonly drop: (path: string) => void
  /** Newest first. */
  readonly all: () => readonly BackupRow[]
}

export function backupsOf(db: Sqlite): Backups {
  const put = db.prepare<[Stored]>(
    `INSERT INTO backup (path, at, bytes, automatic, verified) VALUES (@path, @at, @bytes, @automatic, @verified)
     ON CONFLICT (path) DO UPDATE SET at = excluded.at, bytes = excluded.bytes, automatic = excluded.automatic, verified = excluded.verified`,
  )
  const drop = db.prepare<[string]>('DELETE FROM backup WHERE path = ?')
  const all = db.prepare<[], Stored>('SELECT path, at, bytes, automatic, verified FROM backup ORDER BY at DESC, path')
  return {
    put: backup => void put.run({ ...backup, automatic: Number(backup.automatic), verified: Number(backup.verified) }),
    drop: path => void drop.run(path),
    all: () => all.all().map(row => ({ ...row, automatic: row.automatic === 1, verified: row.verified === 1 })),
  }
}
