import type { PersonalKind } from '../../shared/model/personal.ts'
import type { ColumnType, Value } from '../../shared/model/table.ts'
import type { Random } from './random.ts'

/** One sort of column: what it holds in truth, how offices head it, and how they write it. */
export type ColumnSpec = {
  readonly id: string
  /** The kind that every filled value of it is of; null where it looks the part at most. */
  readonly truth: PersonalKind | null
  readonly headings: readonly string[]
  /** True where it says nothing without its heading, so that it never stands without one. */
  readonly headed?: true
  readonly type?: ColumnType
  /** One hand for a column: made once, then asked for each row. `row` counts from 0. */
  readonly start: (random: Random) => (row: number) => Value
}

export const spec = (
  id: string,
  truth: PersonalKind | null,
  headings: string,
  start: ColumnSpec['start'],
  more: Pick<ColumnSpec, 'headed' | 'type'> = {},
): ColumnSpec => ({ id, truth, headings: headings.split('|').map(heading => heading.trim()), start, ...more })

export const toThaiDigits = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
