import type { Json } from '../../shared/base/json.ts'
import type { Sqlite } from './sqlite.ts'

export type ViewRow = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly shared: boolean
  readonly query: Json
  readonly savedAt: string
}
type Stored = Omit<ViewRow, 'shared' | 'query'> & { readonly shared: number; readonly query: string }

export type Views = {
  /** A person's own, and those that others share, by name. */
  readonly seenBy: (person: string) => readonly ViewRow[]
  readonly byId: (id: string) => ViewRow | null
  /** A view of the same person and name is written over. */
  readonly put: (view: ViewRow) => void
  readonly remove: (id: string) => void
}

export function viewsOf(db: Sqlite): Views {
  const columns = 'id, person, name, shared, query, saved_at AS savedAt'
  const seenBy = db.prepare<[string], Stored>(`SELECT ${columns} FROM entry_view WHERE person = ? OR shared = 1 ORDER BY name, saved_at`)
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM entry_view WHERE id = ?`)
  const put = db.prepare<[Stored]>(
    `INSERT INTO entry_view (id, person, name, shared, query, saved_at) VALUES (@id, @person, @name, @shared, @query, @savedAt)
     ON CONFLICT (person, name) DO UPDATE SET shared = excluded.shared, query = excluded.query, saved_at = excluded.saved_at`,
  )
  const remove = db.prepare<[string]>('DELETE FROM entry_view WHERE id = ?')
  const toView = (row: Stored): ViewRow => ({ ...row, shared: row.shared === 1, query: JSON.parse(row.query) as Json })
  return {
    seenBy: person => seenBy.all(person).map(toView),
    byId: id => {
      const row = byId.get(id)
      return row ? toView(row) : null
    },
    put: view => void put.run({ ...view, shared: Number(view.shared), query: JSON.stringify(view.query) }),
    remove: id => void remove.run(id),
  }
}
