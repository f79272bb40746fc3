import type { Sqlite } from './sqlite.ts'

type WrapRow = { readonly holder: string; readonly kind: 'machine' | 'person'; readonly value: string }

/** Sealed texts, and the wraps of the data key that opens them. */
export type Keys = {
  readonly sealed: (name: string) => string | null
  readonly putSealed: (name: string, value: string) => void
  readonly dropSealed: (name: string) => void
  readonly wrapOf: (holder: string) => WrapRow | null
  readonly wraps: () => readonly WrapRow[]
  readonly putWrap: (wrap: WrapRow) => void
  readonly dropWrap: (holder: string) => void
}

export function keysOf(db: Sqlite): Keys {
  const sealed = db.prepare<[string], string>('SELECT value FROM sealed WHERE name = ?').pluck()
  const putSealed = db.prepare<[string, string]>(
    'INSERT INTO sealed (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const dropSealed = db.prepare<[string]>('DELETE FROM sealed WHERE name = ?')
  const wrapOf = db.prepare<[string], WrapRow>('SELECT holder, kind, value FROM key_wrap WHERE holder = ?')
  const wraps = db.prepare<[], WrapRow>('SELECT holder, kind, value FROM key_wrap ORDER BY holder')
  const putWrap = db.prepare<[WrapRow]>(
    'INSERT INTO key_wrap (holder, kind, value) VALUES (@holder, @kind, @value) ON CONFLICT (holder) DO UPDATE SET kind = excluded.kind, value = excluded.value',
  )
  const dropWrap = db.prepare<[string]>('DELETE FROM key_wrap WHERE holder = ?')
  return {
    sealed: name => sealed.get(name) ?? null,
    putSealed: (name, value) => void putSealed.run(name, value),
    dropSealed: name => void dropSealed.run(name),
    wrapOf: holder => wrapOf.get(holder) ?? null,
    wraps: () => wraps.all(),
    putWrap: wrap => void putWrap.run(wrap),
    dropWrap: holder => void dropWrap.run(holder),
  }
}
