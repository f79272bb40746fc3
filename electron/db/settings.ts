import type { Json } from '../../shared/base/json.ts'
import type { Sqlite } from './sqlite.ts'

/** The office itself: one row. `publicKey` is raw Ed25519 in base64url. */
export type OfficeRow = {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly practice: boolean
  readonly publicKey: string
  readonly foundedAt: string
}

export type Settings = {
  readonly office: () => OfficeRow | null
  readonly found: (office: OfficeRow) => void
  readonly get: (key: string) => Json
  readonly set: (key: string, value: Json) => void
}

export function settingsOf(db: Sqlite): Settings {
  const office = db.prepare<[], Omit<OfficeRow, 'practice'> & { practice: number }>(
    'SELECT id, name, code, practice, public_key AS publicKey, founded_at AS foundedAt FROM office',
  )
  const found = db.prepare<[object]>(
    'INSERT INTO office (one, id, name, code, practice, public_key, founded_at) VALUES (1, @id, @name, @code, @practice, @publicKey, @foundedAt)',
  )
  const get = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const set = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  return {
    office: () => {
      const row = office.get()
      return row ? { ...row, practice: row.practice === 1 } : null
    },
    found: row => void found.run({ ...row, practice: Number(row.practice) }),
    get: key => {
      const value = get.get(key)
      return value === undefined ? null : (JSON.parse(value) as Json)
    },
    set: (key, value) => void set.run(key, JSON.stringify(value)),
  }
}
