import type { Glossary } from '../../shared/recover/name-by-glossary.ts'
import { toComparable } from '../../shared/text/tidy-text.ts'
import type { Sqlite } from './sqlite.ts'

type Named = { readonly label: string; readonly name: string; readonly by: string; readonly at: string }

export type GlossaryRows = {
  /** Keeps what a person called a column of this label; the latest name stands. */
  readonly remember: (named: Named) => void
  /** The machine name for each label that people have named. */
  readonly all: () => Glossary
}

export function glossaryOf(db: Sqlite): GlossaryRows {
  const put = db.prepare<[Named & { readonly key: string }]>(
    `INSERT INTO glossary (key, label, name, named_by, named_at) VALUES (@key, @label, @name, @by, @at)
     ON CONFLICT (key) DO UPDATE SET label = excluded.label, name = excluded.name, named_by = excluded.named_by, named_at = excluded.named_at`,
  )
  const all = db.prepare<[], { readonly key: string; readonly name: string }>('SELECT key, name FROM glossary ORDER BY key')
  return {
    remember: named => {
      const key = toComparable(named.label)
      if (key !== '') put.run({ ...named, key })
    },
    all: () => Object.fromEntries(all.all().map(({ key, name }) => [key, name])),
  }
}
