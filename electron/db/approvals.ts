import type { Approval } from '../../shared/approve/approval.ts'
import type { Sqlite } from './sqlite.ts'

/** What a person signed, with the signature over the SHA-256 of its canonical JSON, and the ledger line that says so. */
export type ApprovalRow = {
  readonly version: string
  readonly person: string
  readonly signed: Approval
  readonly signature: string
  readonly key: string
  readonly event: number
  readonly at: string
}
type Stored = Omit<ApprovalRow, 'signed'> & { readonly signed: string }

export type Approvals = {
  readonly add: (approval: ApprovalRow) => void
  readonly ofVersion: (version: string) => ApprovalRow | null
  readonly all: () => readonly ApprovalRow[]
}

export function approvalsOf(db: Sqlite): Approvals {
  const columns = 'version, person, signed, signature, key, event, at'
  const add = db.prepare<[Stored]>(`INSERT INTO approval (${columns}) VALUES (@version, @person, @signed, @signature, @key, @event, @at)`)
  const ofVersion = db.prepare<[string], Stored>(`SELECT ${columns} FROM approval WHERE version = ?`)
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM approval ORDER BY event`)
  return {
    add: approval => void add.run({ ...approval, signed: JSON.stringify(approval.signed) }),
    ofVersion: version => {
      const row = ofVersion.get(version)
      return row ? toApproval(row) : null
    },
    all: () => all.all().map(toApproval),
  }
}

const toApproval = (row: Stored): ApprovalRow => ({ ...row, signed: JSON.parse(row.signed) as Approval })
