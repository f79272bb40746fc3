import type { RecoverySummary } from '../model/recovery.ts'
import type { Category } from '../model/version.ts'
import type { Description, Entry } from './profile.ts'

/** Where a proposal comes from. Each source has its words in the window; sources on the sheet carry the facts `sheet` and `cell`. */
export const proposalSources = [
  'sheet-title',
  'sheet-unit',
  'sheet-period',
  'sheet-area',
  'sheet-source',
  'columns',
  'whole-table',
  'file-name',
  'published-files',
  'office',
  'previous-version',
  'classification',
  'value-decided',
  'level-proposed',
  'dataset',
  'house-habit',
  'today',
] as const
export type ProposalSource = (typeof proposalSources)[number]

/** One value that the desk can give for a field, with what it rests on. */
export type Proposal = {
  readonly key: string
  readonly value: Entry
  readonly from: ProposalSource
  readonly facts: { readonly [name: string]: string | number }
}

/** What the office says of itself once for all its descriptions. */
export type DescribingOffice = {
  readonly name: string
  readonly code: string
  readonly unit: string | null
  readonly email: string | null
  readonly licence: string | null
  /** The newest answer to each field that any of its descriptions has. */
  readonly habits: Description
}

/**
 * All that proposals are made from. `today` is an ISO day, `formats` are the formats that would be published (CSV, JSON), `category` the one
 * decided, `expected` that or else the one that the desk would propose, `previous` the description of the version before, `current` that of
 * this version as it stands.
 */
export type ProposalGround = {
  readonly summary: RecoverySummary
  readonly office: DescribingOffice
  readonly fileName: string
  readonly previous: Description | null
  readonly current: Description | null
  readonly category: Category | null
  readonly expected: Category | null
  readonly formats: readonly string[]
  readonly today: string
  /** What was decided of its value; null while nobody has. */
  readonly highValue?: boolean | null
}
