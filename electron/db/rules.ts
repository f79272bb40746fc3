import type { Json } from '../../shared/base/json.ts'
import type { Sqlite } from './sqlite.ts'

/** One version of the office's rules of a book; `rules` is null where it went back to the house's own. */
export type RulesRow = {
  readonly book: string
  readonly version: number
  readonly rules: Json
  readonly changedBy: string
  readonly changedAt: string
}

export type RulesRows = {
  readonly add: (row: RulesRow) => void
  /** The version in force; null while nobody changed the book. */
  readonly latest: (book: string) => RulesRow | null
}

export function rulesOf(db: Sqlite): RulesRows {
  const add = db.prepare<[Omit<RulesRow, 'rules'> & { readonly rules: string | null }]>(
    'INSERT INTO rules (book, version, rules, changed_by, changed_at) VALUES (@book, @version, @rules, @changedBy, @changedAt)',
  )
  const latest = db.prepare<[string], Omit<RulesRow, 'rules'> & { readonly rules: string | null }>(
    'SELECT book, version, rules, changed_by AS changedBy, changed_at AS changedAt FROM rules WHERE book = ? ORDER BY version DESC LIMIT 1',
  )
  return {
    add: row => void add.run({ ...row, rules: row.rules === null ? null : JSON.stringify(row.rules) }),
    latest: book => {
      const row = latest.get(book)
      return row === undefined ? null : { ...row, rules: row.rules === null ? null : (JSON.parse(row.rules) as Json) }
    },
  }
}
