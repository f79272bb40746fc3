import type { ColumnType } from './table.ts'

/** What the cells of a column mostly are, as far as can be told before its values are read. */
export const columnKinds = ['figures', 'words'] as const
export type ColumnKind = (typeof columnKinds)[number]

/** A column of a table as its paper names it. `key` is the one that the recipe keeps. */
export type FormColumn = { readonly key: string; readonly heading: string; readonly kind: ColumnKind }

/** What stays the same from one issue of a paper to the next. Two tables of one form have the same print. */
export type TableForm = {
  readonly print: string
  readonly title: string
  /** What the joined sheets count through; null where the table stands on one sheet. */
  readonly series: string | null
  readonly columns: readonly FormColumn[]
}

/** A column of an issue: what it became, where its heading stands, and the size of its figures. */
export type IssueColumn = FormColumn & {
  /** Null where the recipe leaves it out. */
  readonly name: string | null
  readonly label: string
  readonly type: ColumnType
  /** The unit that stands on the paper, and how many tens it multiplied the values by. */
  readonly unit: string | null
  readonly power: number
  readonly at: { readonly r: number; readonly c: number } | null
  /** The mean of the values on the leading sheet; null where there are none. */
  readonly mean: number | null
}

/** A row of an issue by the words that name it. */
export type IssueRow = { readonly words: string; readonly label: string; readonly sheet: string; readonly r: number }

/** What an issue is held against the next one by. `rows` is null where there are too many to name. */
export type IssueForm = Omit<TableForm, 'columns'> & {
  readonly columns: readonly IssueColumn[]
  readonly rows: readonly IssueRow[] | null
}

/** What a step speaks of, in words that hold on the next issue too. `r` and `c` are the places on this one. */
export type StepAnchor = {
  readonly sheet: string
  readonly rows: readonly {
    readonly r: number
    readonly words: string
    readonly group: string
    readonly turn: number
    readonly edge: 'first' | 'last' | null
  }[]
  readonly columns: readonly {
    readonly c: number
    readonly words: string
    readonly turn: number
    readonly edge: 'first' | 'last' | null
  }[]
}

/** Why a step of the last issue does nothing on this one. */
export const lostReasons = ['row', 'column', 'sheet', 'own-cells'] as const
export type LostReason = (typeof lostReasons)[number]

/** How a column of the last issue is found on this one. */
export const columnMatches = ['same', 'moved', 'renamed', 'dated', 'gone'] as const
export type ColumnMatch = (typeof columnMatches)[number]
