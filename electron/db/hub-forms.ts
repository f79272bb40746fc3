import { type FormOfRow, type FormText, readFormText, toFormText } from './form-text.ts'
import type { Sqlite } from './sqlite.ts'

/** The form that a hub answered with, when it was asked and by whom; `document` is null where the office's own counts for it again. */
export type HubFormRow = FormOfRow & {
  readonly n: number
  readonly hub: string
  readonly sha256: string
  readonly takenBy: string
  readonly takenAt: string
}
type Stored = Omit<HubFormRow, keyof FormOfRow> & FormText

export type HubForms = {
  readonly add: (row: Omit<HubFormRow, 'n'>) => void
  /** Those in force, of hubs that were not removed. The same list until one of them changes. */
  readonly all: () => readonly HubFormRow[]
}

export function hubFormsOf(db: Sqlite): HubForms {
  const add = db.prepare<[Omit<Stored, 'n'>]>(
    `INSERT INTO hub_form (hub, sha256, document, notes, taken_by, taken_at)
     VALUES (@hub, @sha256, @document, @notes, @takenBy, @takenAt)`,
  )
  const newest = db
    .prepare<[], number>(
      `SELECT max(hub_form.n) FROM hub_form JOIN hub ON hub.id = hub_form.hub WHERE hub.removed_at IS NULL
       GROUP BY hub_form.hub ORDER BY hub_form.hub`,
    )
    .pluck()
  const at = db.prepare<[number], Stored>(
    'SELECT n, hub, sha256, document, notes, taken_by AS takenBy, taken_at AS takenAt FROM hub_form WHERE n = ?',
  )
  let held: { readonly key: string; readonly rows: readonly HubFormRow[] } = { key: '', rows: [] }
  return {
    add: row => void add.run({ ...row, ...toFormText(row) }),
    all: () => {
      const numbers = newest.all()
      const key = numbers.join(' ')
      if (held.key !== key) held = { key, rows: numbers.flatMap(n => toRow(at.get(n)) ?? []).filter(row => row.document !== null) }
      return held.rows
    },
  }
}

const toRow = (stored: Stored | undefined): HubFormRow | null => (stored === undefined ? null : { ...stored, ...readFormText(stored) })
