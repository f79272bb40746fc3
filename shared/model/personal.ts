/** Kinds of personal data that a column may hold. */
export const personalKinds = [
  'citizen_id',
  'juristic_id',
  'passport',
  'phone',
  'email',
  'name',
  'address',
  'birth_date',
  'plate',
  'bank_account',
  'health',
  'disability',
  'religion',
  'ethnicity',
  'political_opinion',
  'sexual_behaviour',
  'criminal_record',
  'trade_union',
  'genetic',
  'biometric',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** The kinds that section 26 of the Personal Data Protection Act B.E. 2562 names. */
export const sensitiveKinds: readonly PersonalKind[] = [
  'health',
  'disability',
  'religion',
  'ethnicity',
  'political_opinion',
  'sexual_behaviour',
  'criminal_record',
  'trade_union',
  'genetic',
  'biometric',
]

/**
 * What spoke for a finding. `heading`: the words over the column announce the kind; `checksum`: numbers that pass theirs, of those that have
 * the form; `title`: a person's title stands before a name; `dictionary`: words that are known; `shape`: values that look the part;
 * `people`: other columns of the table name people.
 */
export const evidenceCodes = ['heading', 'checksum', 'title', 'dictionary', 'shape', 'people'] as const
export type EvidenceCode = (typeof evidenceCodes)[number]

/** One thing that spoke for a finding. What is told by the values has figures: `count` of `of` values; the others have none. */
export type PersonalEvidence = { readonly code: EvidenceCode; readonly facts: { readonly [figure in 'count' | 'of']?: number } }

/**
 * What was found in one column. `column` counts from 0, `count` of `of` non-blank values match, `confidence` runs from 0 to 1,
 * `examples` are masked and safe to show.
 */
export type PersonalFinding = {
  readonly column: number
  readonly kind: PersonalKind
  readonly count: number
  readonly of: number
  readonly confidence: number
  readonly examples: readonly string[]
  readonly evidence: readonly PersonalEvidence[]
}

/** What a sheet holds of people outside the rows of its tables, and where: its name, a comment on a cell, or a cell of the paper. */
export type PersonalBeside = {
  readonly where: 'sheet-name' | 'comment' | 'paper'
  readonly at: { readonly r: number; readonly c: number } | null
  readonly findings: readonly PersonalFinding[]
}
