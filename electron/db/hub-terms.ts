import type { Sqlite } from './sqlite.ts'

/** The word of a person that the office keeps to the terms of a hub. `host` is the one that it was given to, `page` what was read. */
export type HubTermsRow = { readonly hub: string; readonly host: string; readonly page: string; readonly by: string; readonly at: string }

export type HubTerms = {
  readonly of: (hub: string) => HubTermsRow | null
  /** The latest word stands. */
  readonly accept: (row: HubTermsRow) => void
}

export function hubTermsOf(db: Sqlite): HubTerms {
  const of = db.prepare<[string], HubTermsRow>(
    'SELECT hub, host, page, accepted_by AS "by", accepted_at AS at FROM hub_terms WHERE hub = ?',
  )
  const put = db.prepare<[HubTermsRow]>(
    `INSERT INTO hub_terms (hub, host, page, accepted_by, accepted_at) VALUES (@hub, @host, @page, @by, @at)
     ON CONFLICT (hub) DO UPDATE SET host = excluded.host, page = excluded.page,
       accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at`,
  )
  return { of: hub => of.get(hub) ?? null, accept: row => void put.run(row) }
}
