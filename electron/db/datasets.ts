import type { Sqlite } from './sqlite.ts'

/** A dataset lives through its versions; the slug is its name for machines, minted once. */
type DatasetRow = { readonly id: string; readonly slug: string; readonly createdBy: string; readonly createdAt: string }

export type Datasets = {
  readonly add: (dataset: DatasetRow) => void
  readonly byId: (id: string) => DatasetRow | null
  readonly bySlug: (slug: string) => DatasetRow | null
  readonly setSlug: (id: string, slug: string) => void
  /** Without those that lie ready to be taken, which nobody sees. */
  readonly all: () => readonly DatasetRow[]
}

export function datasetsOf(db: Sqlite): Datasets {
  const columns = 'id, slug, created_by AS createdBy, created_at AS createdAt'
  const add = db.prepare<[DatasetRow]>('INSERT INTO dataset (id, slug, created_by, created_at) VALUES (@id, @slug, @createdBy, @createdAt)')
  const byId = db.prepare<[string], DatasetRow>(`SELECT ${columns} FROM dataset WHERE id = ?`)
  const bySlug = db.prepare<[string], DatasetRow>(`SELECT ${columns} FROM dataset WHERE slug = ?`)
  const setSlug = db.prepare<[string, string]>('UPDATE dataset SET slug = ? WHERE id = ?')
  const all = db.prepare<[], DatasetRow>(
    `SELECT ${columns} FROM dataset WHERE NOT EXISTS (SELECT 1 FROM dataset_pending AS p WHERE p.dataset = dataset.id) ORDER BY created_at, id`,
  )
  return {
    add: dataset => void add.run(dataset),
    byId: id => byId.get(id) ?? null,
    bySlug: slug => bySlug.get(slug) ?? null,
    setSlug: (id, slug) => void setSlug.run(slug, id),
    all: () => all.all(),
  }
}
