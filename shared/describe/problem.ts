/** What may be wrong with a value of a description. Each code has its words in the window. */
export const problemCodes = [
  'missing',
  'wrong-shape',
  'not-in-list',
  'twice',
  'other-missing',
  'too-long',
  'bad-email',
  'bad-date',
  'bad-url',
  'bad-year',
  'bad-number',
  'bad-longitude',
  'bad-latitude',
  'reversed',
  'slug-bad',
  'slug-length',
  'slug-reserved',
  'slug-taken',
  'tag-bad',
  'not-as-decided',
  'unknown-key',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Problem = { readonly key: string; readonly code: ProblemCode; readonly facts: { readonly [name: string]: string | number } }
