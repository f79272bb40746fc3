import type { PersonalKind } from '../../../shared/model/personal.ts'
import type { Value } from '../../../shared/model/table.ts'
import type { Random } from '../random.ts'

/** One sort of column of the other hand: it may hold several kinds at once, such as a name with its telephone. */
export type OtherSpec = {
  readonly id: string
  readonly kinds: readonly PersonalKind[]
  /** Kinds that one may find there or not: people differ about them. */
  readonly open: readonly PersonalKind[]
  readonly headings: readonly string[]
  readonly make: (r: Random, row: number) => Value
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

/** A sort of column. `kinds` are parted by blanks, with a question mark before one that is open; `headings` by bars. */
export const other = (id: string, kinds: string, headings: string, make: OtherSpec['make']): OtherSpec => ({
  id,
  kinds: words(kinds).filter(kind => !kind.startsWith('?')) as PersonalKind[],
  open: words(kinds).flatMap(kind => (kind.startsWith('?') ? [kind.slice(1) as PersonalKind] : [])),
  headings: headings.split('|'),
  make,
})
/** Values taken from a list parted by bars. */
export const from = (list: string): OtherSpec['make'] => {
  const values = list.split('|')
  return r => r.pick(values)
}
/** A number written by a pattern: # for any digit, the rest as it stands. */
export const digits = (pattern: string): OtherSpec['make'] => {
  const patterns = pattern.split('|')
  return r => r.pick(patterns).replace(/#/g, () => r.digits(1))
}
