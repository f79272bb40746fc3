import type { PersonalKind } from './personal.ts'
import type { Column } from './table.ts'

/** A value that stands in a column for something else, and what it means. */
export type ColumnCode = { readonly code: string; readonly th: string; readonly en: string }

/** What a person has said of a column. `label` and `unit` are null where they are as the table has them; an empty unit is none. */
export type ColumnWords = {
  readonly label: string | null
  readonly english: string
  readonly unit: string | null
  readonly meaning: string
  readonly codes: readonly ColumnCode[]
}

export const noWords: ColumnWords = { label: null, english: '', unit: null, meaning: '', codes: [] }

/** How much may be said: of a column in letters, and of its values in codes. */
export const wordLimits = { label: 200, unit: 100, meaning: 2000, code: 200, codes: 2000 } as const

/**
 * A column as others are told of it. What is missing was not said. `heading` is what the table itself calls it, where a person has given it
 * another label; `closed` is true where every value of the table is one of the codes; `examples` are values, masked where they are of people.
 */
export type DescribedColumn = Column & {
  readonly heading?: string
  readonly english?: string
  readonly meaning?: string
  readonly codes?: readonly ColumnCode[]
  readonly closed?: boolean
  readonly personal?: readonly PersonalKind[]
  readonly examples?: readonly string[]
}

/** A column with what was said of it and what was found in it. */
export const describeColumn = (column: Column, words: ColumnWords, personal: readonly PersonalKind[]): DescribedColumn => ({
  ...column,
  ...(words.label === null || words.label === column.label ? {} : { label: words.label, heading: column.label }),
  ...(words.unit === null ? {} : { unit: words.unit === '' ? null : words.unit }),
  ...(words.english === '' ? {} : { english: words.english }),
  ...(words.meaning === '' ? {} : { meaning: words.meaning }),
  ...(words.codes.length === 0 ? {} : { codes: words.codes }),
  ...(personal.length === 0 ? {} : { personal }),
})
