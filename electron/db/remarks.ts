import type { Place } from '../../shared/model/cell.ts'
import type { Sqlite } from './sqlite.ts'

type RemarkRow = {
  readonly id: string
  readonly version: string
  readonly person: string
  readonly at: string
  readonly text: string
  readonly place: Place | null
}
type Stored = Omit<RemarkRow, 'place'> & { readonly place: string | null }

export type Remarks = {
  readonly add: (remark: RemarkRow) => void
  readonly byId: (id: string) => RemarkRow | null
  /** Oldest first. */
  readonly ofVersion: (version: string) => readonly RemarkRow[]
}

export function remarksOf(db: Sqlite): Remarks {
  const add = db.prepare<[Stored]>(
    'INSERT INTO remark (id, version, person, at, text, place) VALUES (@id, @version, @person, @at, @text, @place)',
  )
  const byId = db.prepare<[string], Stored>('SELECT id, version, person, at, text, place FROM remark WHERE id = ?')
  const ofVersion = db.prepare<[string], Stored>(
    'SELECT id, version, person, at, text, place FROM remark WHERE version = ? ORDER BY at, id',
  )
  return {
    add: remark => void add.run({ ...remark, place: remark.place === null ? null : JSON.stringify(remark.place) }),
    byId: id => {
      const row = byId.get(id)
      return row ? toRemark(row) : null
    },
    ofVersion: version => ofVersion.all(version).map(toRemark),
  }
}

const toRemark = (row: Stored): RemarkRow => ({ ...row, place: row.place === null ? null : (JSON.parse(row.place) as Place) })
