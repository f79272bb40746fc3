import type { Json } from '../../base/json.ts'
import type { RefineName } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'

/** What a table is about: single people, counts of people, or neither. */
export const tableSubjects = ['people', 'counts', 'none'] as const
export type TableSubject = (typeof tableSubjects)[number]

/** What a column tells of a person. Those that single nobody out even together have no part. */
export const columnParts = ['direct', 'quasi', 'sensitive', 'count', 'none'] as const
export type ColumnPart = (typeof columnParts)[number]

/** What kind of thing a column beside others tells a person by. */
export const quasiKinds = ['sex', 'age', 'birth', 'place', 'postcode', 'work', 'education', 'origin', 'family', 'date', 'category'] as const
export type QuasiKind = (typeof quasiKinds)[number]

export type RiskColumn = {
  readonly column: number
  readonly name: string
  readonly label: string
  readonly part: ColumnPart
  readonly kind: QuasiKind | null
  readonly distinct: number
}

/** Columns that together single people out, `rows` of them whom no smaller part of these columns does. */
export type SinglingSet = { readonly columns: readonly number[]; readonly rows: number }

export const cureKinds = ['coarser', 'coarser-blank', 'blank', 'leave-out', 'drop-columns', 'cells', 'round', 'bands'] as const
export type CureKind = (typeof cureKinds)[number]
export type CureStep = { readonly name: RefineName | 'drop-column'; readonly params: { readonly [name: string]: Json } }

/** What a cure takes: cells with another value, rows left out, values that are told apart no more, and the share of the information that stays. */
export type CureCost = { readonly cells: number; readonly rows: number; readonly values: number; readonly kept: number }

/** Steps that reach the goal, with what they cost. `before` and `after` are ten rows in the columns that change. */
export type Cure = {
  readonly kind: CureKind
  readonly steps: readonly CureStep[]
  readonly reached: number
  readonly cost: CureCost
  readonly sample: {
    readonly columns: readonly string[]
    readonly before: readonly (readonly Value[])[]
    readonly after: readonly (readonly Value[])[]
  }
}

export type SmallCell = { readonly row: number; readonly column: number; readonly value: number }

/** What is known of the risk that people are singled out. `least` is k: the rows that are alike, where they are fewest; 0 where nothing can be compared. */
export type RiskReport = {
  readonly subject: TableSubject
  readonly rows: number
  readonly goal: number
  readonly columns: readonly RiskColumn[]
  readonly least: number
  /** Rows in classes below the goal, and rows that are like no other. */
  readonly below: number
  readonly single: number
  readonly sets: readonly SinglingSet[]
  /** Sets of up to so many columns were looked at. */
  readonly setsUpTo: number
  /** For each column that tells something sensitive, how few values it has among rows that are alike (l). */
  readonly diversity: readonly { readonly column: number; readonly least: number }[]
  readonly small: { readonly count: number; readonly places: readonly SmallCell[] }
  readonly cures: readonly Cure[]
}
