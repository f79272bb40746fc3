import type { Place } from './cell.ts'
import type { ColumnType } from './table.ts'

/** The checks, in the order in which they run and are told. */
export const checkNames = [
  'types',
  'missing',
  'repeated-rows',
  'keys',
  'ranges',
  'outliers',
  'official-names',
  'postcodes',
  'order',
  'parts',
  'shares',
  'within',
  'ages',
  'sums',
  'gaps',
  'units',
  'spelling',
  'scars',
  'spaces',
] as const
export type CheckName = (typeof checkNames)[number]

/** What a check may find. Each code has its words in shared/check/words. */
export const qualityCodes = [
  'type-differs',
  'value-lost',
  'number-wrong',
  'numbers-in-text',
  'days-in-text',
  'column-empty',
  'value-missing',
  'mostly-missing',
  'missing-together',
  'row-nearly-blank',
  'number-for-nothing',
  'word-for-nothing',
  'row-repeated',
  'key-repeated',
  'key-missing',
  'same-names-other-figures',
  'share-out-of-range',
  'age-out-of-range',
  'year-out-of-range',
  'negative-count',
  'broken-count',
  'day-to-come',
  'coordinate-outside',
  'far-off',
  'name-unofficial',
  'code-unofficial',
  'postcode-unknown',
  'postcode-elsewhere',
  'ends-before-start',
  'least-above-most',
  'parts-differ',
  'share-differs',
  'place-elsewhere',
  'age-differs',
  'total-differs',
  'period-missing',
  'series-broken',
  'units-mixed',
  'spelled-differently',
  'nearly-same',
  'letters-broken',
  'letters-scarred',
  'space-astray',
] as const
export type QualityCode = (typeof qualityCodes)[number]

/** How much a finding weighs: it is wrong, it is probably wrong, or it is good to know. */
export const severities = ['must', 'should', 'info'] as const
export type Severity = (typeof severities)[number]

/** Why a check had nothing to look at. */
export const idleReasons = ['no-such-column', 'too-few-rows', 'too-many-values', 'no-totals'] as const
export type IdleReason = (typeof idleReasons)[number]

export type QualityFacts = { readonly [name: string]: string | number }

/** One thing that a check found in a table. `column` is null where it is about whole rows; `rows` are the first of the `count` places. */
export type QualityFinding = {
  readonly check: CheckName
  readonly code: QualityCode
  readonly severity: Severity
  readonly column: number | null
  readonly count: number
  readonly rows: readonly number[]
  readonly facts: QualityFacts
  /** The step that puts it right by itself; null where a person has to. */
  readonly repair: QualityRepair | null
}

/** A step of a recipe that puts a finding right; its column is that of the finding. */
export type QualityRepair =
  | { readonly name: 'drop-repeated' | 'mend-text' }
  | { readonly name: 'replace-values'; readonly from: readonly (string | number)[]; readonly to: string | number | null }

/** The same with the places of the original, for as many of its rows as are shown. */
export type PlacedFinding = QualityFinding & { readonly places: readonly Place[] }

/** How a check went: over how many columns, or why over none. */
export type CheckDone = { readonly name: CheckName; readonly looked: number; readonly idle: IdleReason | null; readonly findings: number }

/** A bar of a distribution: a span of figures, or one of the commonest values. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number }
export type TopValue = { readonly value: string; readonly count: number }

/** What a column is like. `distinct` is null where there are more than can be counted; `missing` runs down the rows in equal blocks, from 0 to 1. */
export type ColumnProfile = {
  readonly name: string
  readonly label: string
  readonly type: ColumnType
  readonly unit: string | null
  readonly filled: number
  readonly distinct: number | null
  readonly isKey: boolean
  readonly least: string | number | null
  readonly most: string | number | null
  readonly mean: number | null
  /** The 5th, 25th, 50th, 75th and 95th of a hundred. */
  readonly quantiles: readonly number[]
  readonly bins: readonly Bin[]
  readonly top: readonly TopValue[]
  readonly missing: readonly number[]
}

/** All that the checks say of a table. `seen` rows were looked at; fewer than `rows` where the table is larger than can be held. */
export type Quality = {
  readonly rows: number
  readonly seen: number
  readonly checks: readonly CheckDone[]
  readonly findings: readonly PlacedFinding[]
  readonly profiles: readonly ColumnProfile[]
}
