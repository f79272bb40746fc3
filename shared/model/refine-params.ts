import { anyOf, type Decoded, type Decoder, list, literal, number, object, oneOf, optional, string } from '../base/decode.ts'

/** Steps that put right what a check found. */
export const repairNames = ['mend-text', 'replace-values', 'drop-repeated'] as const

/** Steps that work on the recovered table, row by row: those that protect people, which the desk calls cures, and repairs. */
export const refineNames = [
  'mask',
  'pseudonymise',
  'generalise',
  'top-code',
  'round',
  'suppress-cells',
  'suppress-records',
  ...repairNames,
] as const
export type RefineName = (typeof refineNames)[number]

/** A column of the table: its place counted from 0, its machine name, or the key that the recipe keeps. */
const column = anyOf([number().int().nonnegative(), string()])
const columns = list(column).min(1).max(200)
const width = number().positive()
const word = string().max(500)

/** Time as coarse as a date may become. */
export const periods = ['month', 'quarter', 'year', 'decade'] as const
/** Places as coarse as a place may become. */
export const areas = ['district', 'province', 'region'] as const

const coarser = anyOf([
  /** Numbers into bands of one width, which begin at `from`. */
  object({ kind: literal('bands'), width, from: optional(number()) }),
  /** Numbers into bands with these edges; below the first and from the last on are bands of their own. */
  object({ kind: literal('edges'), edges: list(number()).min(1).max(100) }),
  /** Dates of birth into bands of age on a day. */
  object({ kind: literal('age'), on: string().regex(/^\d{4}-\d{2}-\d{2}$/), width: number().int().positive().max(100) }),
  object({ kind: literal('period'), to: oneOf(periods) }),
  /** Places, or their official codes, into what they lie in. */
  object({ kind: literal('place'), to: oneOf(areas) }),
  /** Codes and postcodes to their first signs. */
  object({ kind: literal('prefix'), keep: number().int().positive().max(40) }),
  /** Words into given groups; what is in none becomes `other`. */
  object({ kind: literal('groups'), groups: list(object({ name: word, of: list(word).max(5000) })).max(500), other: word }),
  /** The words that occur most stay; the others become one. */
  object({ kind: literal('top'), most: number().int().nonnegative().max(1000), other: word }),
])
export type Coarser = Decoded<typeof coarser>

/** What each of these steps must say. */
export const refineParams = {
  // How many signs stay at each end.
  mask: object({ column, first: number().int().min(0).max(20), last: number().int().min(0).max(20) }),
  // Columns of one group give one token for one value.
  pseudonymise: object({ column, group: optional(string().max(60)) }),
  generalise: object({ column, into: coarser, name: optional(string().max(200)), label: optional(word) }),
  'top-code': object({ column, top: optional(number()), bottom: optional(number()) }),
  round: object({ column, base: width, how: oneOf(['nearest', 'unbiased']) }),
  // Counts below the threshold, and as many others as it takes that none can be worked out.
  'suppress-cells': object({ columns, threshold: number().int().min(2).max(1000) }),
  // Rows that fewer than k others are like in these columns.
  'suppress-records': object({ columns: columns.max(30), k: number().int().min(2).max(1000), how: oneOf(['blank', 'drop']) }),
  // Letters put together as keyboards type them, and no space too many.
  'mend-text': object({ column }),
  // These values become another, or nothing.
  'replace-values': object({
    column,
    from: list(anyOf([word, number()]))
      .min(1)
      .max(1000),
    to: anyOf([word, number()]).nullable(),
  }),
  // Rows that say in every column what a row before them says go.
  'drop-repeated': object({}),
} as const satisfies Record<RefineName, Decoder>

type AllParams = { readonly [Name in RefineName]: Decoded<(typeof refineParams)[Name]> }
export type RefineParams<Name extends RefineName> = AllParams[Name]
