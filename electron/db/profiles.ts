import { type FormOfRow, type FormText, readFormText, toFormText } from './form-text.ts'
import type { Sqlite } from './sqlite.ts'

/** A form of description as it was chosen; of one of the house's own only its id is kept, as `name`. */
export type ProfileRow = FormOfRow & {
  readonly n: number
  readonly kind: 'house' | 'hub' | 'file'
  readonly name: string
  readonly sha256: string
  readonly chosenBy: string
  readonly chosenAt: string
}
type Stored = Omit<ProfileRow, keyof FormOfRow> & FormText

export type Profiles = {
  readonly add: (row: Omit<ProfileRow, 'n'>) => void
  /** The one in force; null while nobody chose one. The same object until another is chosen. */
  readonly latest: () => ProfileRow | null
}

export function profilesOf(db: Sqlite): Profiles {
  const add = db.prepare<[Omit<Stored, 'n'>]>(
    `INSERT INTO profile (kind, name, sha256, document, notes, chosen_by, chosen_at)
     VALUES (@kind, @name, @sha256, @document, @notes, @chosenBy, @chosenAt)`,
  )
  const newest = db.prepare<[], number>('SELECT max(n) FROM profile').pluck()
  const at = db.prepare<[number], Stored>(
    'SELECT n, kind, name, sha256, document, notes, chosen_by AS chosenBy, chosen_at AS chosenAt FROM profile WHERE n = ?',
  )
  let held: ProfileRow | null = null
  return {
    add: row => void add.run({ ...row, ...toFormText(row) }),
    latest: () => {
      const n = newest.get() ?? null
      if (n === null) return null
      if (held?.n === n) return held
      const row = at.get(n)
      held = row ? { ...row, ...readFormText(row) } : null
      return held
    },
  }
}
