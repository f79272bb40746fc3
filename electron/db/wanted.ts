import type { WantedKind, WantedLine } from '../../shared/catalogue/wanted.ts'
import type { Sqlite } from './sqlite.ts'

export type WantedListRow = {
  readonly id: string
  readonly kind: WantedKind
  readonly name: string
  readonly source: string
  readonly file: string
  readonly importedBy: string
  readonly importedAt: string
}
/** `link` is a dataset, or `none` where a person said that the catalogue has none such; `held` is what counts of link and likeness. */
export type WantedRow = WantedLine & {
  readonly id: string
  readonly list: string
  readonly link: string | null
  readonly linkBy: string | null
  readonly linkAt: string | null
  readonly likely: string | null
  readonly likeness: number
}
export type HeldRow = WantedRow & { readonly held: string | null }

export type Wanted = {
  readonly lists: () => readonly WantedListRow[]
  readonly addList: (list: WantedListRow, lines: readonly WantedRow[]) => void
  readonly removeList: (id: string) => void
  readonly ofList: (list: string) => readonly HeldRow[]
  readonly byId: (id: string) => HeldRow | null
  readonly ofDataset: (dataset: string) => readonly (HeldRow & { readonly kind: WantedKind; readonly listName: string })[]
  readonly link: (id: string, link: string | null, by: string, at: string) => void
  readonly setLikely: (id: string, likely: string | null, likeness: number) => void
  /** How often it is asked for, and on how many lists of required datasets it stands. */
  readonly standing: (dataset: string) => { readonly asked: number; readonly required: number }
}

const columns =
  'w.id, w.list, w.line, w.title, w.owner, w.note, w.asked, w.link, w.link_by AS linkBy, w.link_at AS linkAt, w.likely, w.likeness, w.held'

export function wantedOf(db: Sqlite): Wanted {
  const lists = db.prepare<[], WantedListRow>(
    'SELECT id, kind, name, source, file, imported_by AS importedBy, imported_at AS importedAt FROM wanted_list ORDER BY imported_at, id',
  )
  const addList = db.prepare<[WantedListRow]>(
    'INSERT INTO wanted_list (id, kind, name, source, file, imported_by, imported_at) VALUES (@id, @kind, @name, @source, @file, @importedBy, @importedAt)',
  )
  const addLine = db.prepare<[WantedRow]>(
    `INSERT INTO wanted (id, list, line, title, owner, note, asked, link, link_by, link_at, likely, likeness)
     VALUES (@id, @list, @line, @title, @owner, @note, @asked, @link, @linkBy, @linkAt, @likely, @likeness)`,
  )
  const removeLines = db.prepare<[string]>('DELETE FROM wanted WHERE list = ?')
  const removeList = db.prepare<[string]>('DELETE FROM wanted_list WHERE id = ?')
  const ofList = db.prepare<[string], HeldRow>(`SELECT ${columns} FROM wanted AS w WHERE w.list = ? ORDER BY w.line, w.id`)
  const byId = db.prepare<[string], HeldRow>(`SELECT ${columns} FROM wanted AS w WHERE w.id = ?`)
  const ofDataset = db.prepare<[string], HeldRow & { kind: WantedKind; listName: string }>(
    `SELECT ${columns}, l.kind, l.name AS listName FROM wanted AS w JOIN wanted_list AS l ON l.id = w.list WHERE w.held = ? ORDER BY l.imported_at, w.line`,
  )
  const link = db.prepare<[string | null, string, string, string]>('UPDATE wanted SET link = ?, link_by = ?, link_at = ? WHERE id = ?')
  const setLikely = db.prepare<[string | null, number, string]>('UPDATE wanted SET likely = ?, likeness = ? WHERE id = ?')
  const standing = db.prepare<[string], { asked: number; required: number }>(
    `SELECT coalesce(sum(w.asked), 0) AS asked, count(DISTINCT CASE WHEN l.kind = 'required' THEN l.id END) AS required
     FROM wanted AS w JOIN wanted_list AS l ON l.id = w.list WHERE w.held = ?`,
  )
  return {
    lists: () => lists.all(),
    addList: (list, lines) => {
      addList.run(list)
      for (const line of lines) addLine.run(line)
    },
    removeList: id => {
      // Line by line, so that the catalogue hears of each.
      removeLines.run(id)
      removeList.run(id)
    },
    ofList: list => ofList.all(list),
    byId: id => byId.get(id) ?? null,
    ofDataset: dataset => ofDataset.all(dataset),
    link: (id, dataset, by, at) => void link.run(dataset, by, at, id),
    setLikely: (id, dataset, likeness) => void setLikely.run(dataset, likeness, id),
    standing: dataset => standing.get(dataset) ?? { asked: 0, required: 0 },
  }
}
