import type { Json } from '../../shared/base/json.ts'
import type { Description } from '../../shared/describe/profile.ts'
import type { RuleText } from '../../shared/model/rule-book.ts'
import type { Category, Level, VersionState } from '../../shared/model/version.ts'
import type { Sqlite } from './sqlite.ts'

type Said = { readonly question: RuleText; readonly answer: RuleText; readonly offered: RuleText | null }

/**
 * Who chose level and category, why, and what the desk had proposed. `answers` are what the person said to the questions, `offered` what the
 * desk would have said by itself; both are missing from what was decided before there were questions.
 */
type Classification = {
  readonly category: Category
  readonly level: Level
  readonly reason: string
  readonly overridden: boolean
  readonly by: string
  readonly at: string
  readonly proposal: Json
  readonly answers?: { readonly [question: string]: string }
  readonly offered?: { readonly [question: string]: string }
  /** The same in words, as the questions stood then; `offered` where the answer is not what the desk would have said. */
  readonly said?: readonly Said[]
}
/** `recipeAt` is the number of the recipe in force; `stars` are those that the version would have once published. */
export type VersionRow = {
  readonly id: string
  readonly dataset: string
  readonly number: number
  readonly state: VersionState
  readonly file: string
  readonly title: string
  readonly recipeAt: number
  readonly description: Description
  readonly category: Category | null
  readonly level: Level | null
  readonly classification: Classification | null
  readonly stars: number
  readonly metadataSha: string | null
  readonly tableSha: string | null
  readonly createdBy: string
  readonly createdAt: string
  readonly changedAt: string
  readonly submittedBy: string | null
  readonly submittedAt: string | null
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
  readonly approvedBy: string | null
  readonly approvedAt: string | null
}
type Stored = Omit<VersionRow, 'description' | 'classification'> & { readonly description: string; readonly classification: string | null }

export type Versions = {
  readonly add: (version: VersionRow) => void
  readonly byId: (id: string) => VersionRow | null
  /** Oldest first. */
  readonly ofDataset: (dataset: string) => readonly VersionRow[]
  readonly ofFile: (file: string) => readonly VersionRow[]
  /** Oldest change first. */
  readonly inStates: (states: readonly VersionState[]) => readonly VersionRow[]
  /** The newest version of every dataset. */
  readonly newest: () => readonly VersionRow[]
  readonly change: (id: string, change: Partial<Omit<VersionRow, 'id' | 'dataset' | 'number' | 'createdBy' | 'createdAt'>>) => void
  /** Moves the state only if it still is `from`; answers whether it did. */
  readonly move: (id: string, from: VersionState, to: VersionState, at: string) => boolean
}

const fields = {
  id: 'id',
  dataset: 'dataset',
  number: 'number',
  state: 'state',
  file: 'file',
  title: 'title',
  recipeAt: 'recipe_at',
  description: 'description',
  category: 'category',
  level: 'level',
  classification: 'classification',
  stars: 'stars',
  metadataSha: 'metadata_sha',
  tableSha: 'table_sha',
  createdBy: 'created_by',
  createdAt: 'created_at',
  changedAt: 'changed_at',
  submittedBy: 'submitted_by',
  submittedAt: 'submitted_at',
  reviewedBy: 'reviewed_by',
  reviewedAt: 'reviewed_at',
  approvedBy: 'approved_by',
  approvedAt: 'approved_at',
} as const satisfies { readonly [key in keyof VersionRow]: string }
const pairs = Object.entries(fields)
const columns = pairs.map(([key, column]) => `${column} AS ${key}`).join(', ')

export function versionsOf(db: Sqlite): Versions {
  const add = db.prepare<[Stored]>(
    `INSERT INTO version (${pairs.map(([, column]) => column).join(', ')}) VALUES (${pairs.map(([key]) => `@${key}`).join(', ')})`,
  )
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM version WHERE id = ?`)
  const ofDataset = db.prepare<[string], Stored>(`SELECT ${columns} FROM version WHERE dataset = ? ORDER BY number`)
  const ofFile = db.prepare<[string], Stored>(`SELECT ${columns} FROM version WHERE file = ? ORDER BY created_at, number`)
  const inStates = db.prepare<[string], Stored>(
    `SELECT ${columns} FROM version WHERE state IN (SELECT value FROM json_each(?)) ORDER BY changed_at, id`,
  )
  const newest = db.prepare<[], Stored>(
    `SELECT ${columns} FROM version WHERE number = (SELECT max(number) FROM version AS other WHERE other.dataset = version.dataset) ORDER BY changed_at DESC, id`,
  )
  const put = db.prepare<[Stored]>(`UPDATE version SET ${pairs.map(([key, column]) => `${column} = @${key}`).join(', ')} WHERE id = @id`)
  const move = db.prepare<[string, string, string, string]>('UPDATE version SET state = ?, changed_at = ? WHERE id = ? AND state = ?')
  const find = (id: string): VersionRow | null => {
    const row = byId.get(id)
    return row ? toVersion(row) : null
  }
  return {
    add: version => void add.run(toStored(version)),
    byId: find,
    ofDataset: dataset => ofDataset.all(dataset).map(toVersion),
    ofFile: file => ofFile.all(file).map(toVersion),
    inStates: states => inStates.all(JSON.stringify(states)).map(toVersion),
    newest: () => newest.all().map(toVersion),
    change: (id, change) => {
      const version = find(id)
      if (version) put.run(toStored({ ...version, ...change }))
    },
    move: (id, from, to, at) => move.run(to, at, id, from).changes === 1,
  }
}

const toVersion = (row: Stored): VersionRow => ({
  ...row,
  description: JSON.parse(row.description) as Description,
  classification: row.classification === null ? null : (JSON.parse(row.classification) as Classification),
})
const toStored = (version: VersionRow): Stored => ({
  ...version,
  description: JSON.stringify(version.description),
  classification: version.classification === null ? null : JSON.stringify(version.classification),
})
