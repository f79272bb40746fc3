import type { IssueForm } from '../../shared/model/form.ts'
import type { PersonalFinding } from '../../shared/model/personal.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import type { Sqlite } from './sqlite.ts'

/** One recovery of a version: `recovered` is the SHA-256 of the recovered file in the vault, `tableSha` that of the canonical table. */
export type RecipeRow = {
  readonly version: string
  readonly n: number
  readonly summary: RecoverySummary
  readonly recovered: string
  readonly tableSha: string
  readonly findings: { readonly personal: readonly PersonalFinding[] }
  readonly madeBy: string
  readonly madeAt: string
}
type Stored = Omit<RecipeRow, 'summary' | 'findings'> & { readonly summary: string; readonly findings: string }

export type Recipes = {
  readonly add: (recipe: RecipeRow) => void
  readonly at: (version: string, n: number) => RecipeRow | null
  /** The form of the table alone; null where there is none, or an older desk did not tell it. */
  readonly formAt: (version: string, n: number) => IssueForm | null
  /** False once the table was erased. */
  readonly has: (version: string, n: number) => boolean
  readonly ofVersion: (version: string) => readonly RecipeRow[]
  /** Leaves out every recipe above `n`: a new correction after an undo begins there. */
  readonly dropAbove: (version: string, n: number) => void
  readonly dropAll: (version: string) => void
  /** Hashes of all recovered files that some recipe still names. */
  readonly allRecovered: () => readonly string[]
}

export function recipesOf(db: Sqlite): Recipes {
  const columns = 'version, n, summary, recovered, table_sha AS tableSha, findings, made_by AS madeBy, made_at AS madeAt'
  const add = db.prepare<[Stored]>(
    `INSERT INTO recipe (version, n, summary, recovered, table_sha, findings, made_by, made_at)
     VALUES (@version, @n, @summary, @recovered, @tableSha, @findings, @madeBy, @madeAt)`,
  )
  const at = db.prepare<[string, number], Stored>(`SELECT ${columns} FROM recipe WHERE version = ? AND n = ?`)
  const formAt = db
    .prepare<[string, number], string | null>(`SELECT json_extract(summary, '$.form') FROM recipe WHERE version = ? AND n = ?`)
    .pluck()
  const has = db.prepare<[string, number], number>('SELECT 1 FROM recipe WHERE version = ? AND n = ?').pluck()
  const ofVersion = db.prepare<[string], Stored>(`SELECT ${columns} FROM recipe WHERE version = ? ORDER BY n`)
  const dropAbove = db.prepare<[string, number]>('DELETE FROM recipe WHERE version = ? AND n > ?')
  const dropAll = db.prepare<[string]>('DELETE FROM recipe WHERE version = ?')
  const allRecovered = db.prepare<[], string>('SELECT DISTINCT recovered FROM recipe').pluck()
  return {
    add: recipe => void add.run({ ...recipe, summary: JSON.stringify(recipe.summary), findings: JSON.stringify(recipe.findings) }),
    at: (version, n) => {
      const row = at.get(version, n)
      return row ? toRecipe(row) : null
    },
    formAt: (version, n) => {
      const form = formAt.get(version, n) ?? null
      return form === null ? null : (JSON.parse(form) as IssueForm)
    },
    has: (version, n) => has.get(version, n) === 1,
    ofVersion: version => ofVersion.all(version).map(toRecipe),
    dropAbove: (version, n) => void dropAbove.run(version, n),
    dropAll: version => void dropAll.run(version),
    allRecovered: () => allRecovered.all(),
  }
}

const toRecipe = (row: Stored): RecipeRow => ({
  ...row,
  summary: JSON.parse(row.summary) as RecoverySummary,
  findings: JSON.parse(row.findings) as RecipeRow['findings'],
})
