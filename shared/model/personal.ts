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
  'religion',
] as const
export type PersonalKind = (typeof personalKinds)[number]

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
}
