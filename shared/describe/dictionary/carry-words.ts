import type { Column } from '../../model/table.ts'
import { toComparable } from '../../text/tidy-text.ts'
import type { StoredWords } from './stored-words.ts'

/** A column by its lasting key. */
export type KeyedColumn = Pick<Column, 'name' | 'label'> & { readonly key: string }

/**
 * Which column of the table before each column is, none where it is new: by its machine name, by the pairs that the two forms have when they
 * are laid over each other (`aligned` leads from a key to the one before), or by its label. No column is taken twice.
 */
export function matchColumns<C extends KeyedColumn>(
  before: readonly C[],
  after: readonly KeyedColumn[],
  aligned: ReadonlyMap<string, string>,
): readonly (C | null)[] {
  const taken = new Set<C>()
  const found: (C | null)[] = after.map(() => null)
  const ways: readonly ((was: C, now: KeyedColumn) => boolean)[] = [
    (was, now) => was.name === now.name,
    (was, now) => aligned.get(now.key) === was.key,
    (was, now) => toComparable(was.label) === toComparable(now.label) && now.label !== '',
  ]
  for (const fits of ways)
    for (const [i, now] of after.entries()) {
      if (found[i] !== null) continue
      const was = before.find(one => !taken.has(one) && fits(one, now))
      if (was === undefined) continue
      taken.add(was)
      found[i] = was
    }
  return found
}

/** What was said of the columns before, under the keys of the columns that they have become; of a column that is gone nothing is carried. */
export function carryWords(
  stored: readonly StoredWords[],
  before: readonly KeyedColumn[],
  after: readonly KeyedColumn[],
  aligned: ReadonlyMap<string, string>,
): readonly StoredWords[] {
  const held = new Map(stored.map(one => [one.key, one]))
  return matchColumns(before, after, aligned).flatMap((was, i) => {
    const [own, now] = [was === null ? undefined : held.get(was.key), after[i]]
    return own === undefined || now === undefined ? [] : [{ ...own, key: now.key, name: now.name }]
  })
}
