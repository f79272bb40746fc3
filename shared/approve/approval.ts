import { toCanonicalJson } from '../base/json.ts'
import type { Category, Level, OfficeRole } from '../model/version.ts'

/** Everything that an approval binds together. `prev` is the ledger hash before it; `tableSha` is null where only the description is held. */
export type Approval = {
  readonly office: string
  readonly dataset: string
  readonly version: string
  readonly number: number
  readonly tableSha: string | null
  readonly metadataSha: string
  readonly category: Category
  readonly level: Level
  readonly stars: number
  /** How many findings of each kind were accepted with it. */
  readonly findings: { readonly [code: string]: number }
  readonly targets: readonly string[]
  readonly person: string
  readonly role: OfficeRole
  readonly at: string
  readonly prev: string
}

/** The text whose SHA-256 is signed. */
export const toApprovalText = (approval: Approval): string => toCanonicalJson(approval)
