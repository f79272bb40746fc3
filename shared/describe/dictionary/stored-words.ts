import { toCanonicalJson } from '../../base/json.ts'
import { type ColumnWords, noWords } from '../../model/dictionary.ts'
import { columnsOfStep, isRefining, isRepair, type Recipe, type RecipeStep, type RecoverySummary, stepsOf } from '../../model/recovery.ts'

/** What is kept of a column: `key` stays when it is renamed, `stamp` says what protected its values when the codes were written. */
export type StoredWords = { readonly key: string; readonly name: string; readonly stamp: string; readonly words: ColumnWords }

/** The lasting key of each column, and what protects its values now. A table that an older desk recovered is told by names. */
export const identify = ({
  columns,
  keys,
  recipe,
}: Pick<RecoverySummary, 'columns' | 'keys' | 'recipe'>): readonly Omit<StoredWords, 'words'>[] =>
  columns.map(({ name }, i) => {
    const key = keys?.[i] ?? name
    return { key, name, stamp: stampOf(recipe, [i, name, key]) }
  })

/**
 * The cures that a column has gone through. Codes that were written before one speak of values that it may have hidden, so that they count
 * for nothing behind it until a person has looked at them again.
 */
const stampOf = (recipe: Recipe, spellings: readonly (string | number)[]): string =>
  stepsOf(recipe)
    .filter(step => step.on && isRefining(step) && !isRepair(step) && touches(step, spellings))
    .map(({ name, params: { column: _, columns: __, ...how } }) => `${name} ${toCanonicalJson(how)}`)
    .join('\n')

// Rows that are left out take values of every column with them.
function touches({ name, params }: RecipeStep, spellings: readonly (string | number)[]): boolean {
  if (name === 'suppress-records' && params['how'] === 'drop') return true
  return columnsOfStep({ params }).some(one => spellings.some(spelling => spelling === one))
}

/** What holds of each column as the table stands now. */
export function wordsFor(
  summary: Pick<RecoverySummary, 'columns' | 'keys' | 'recipe'>,
  stored: readonly StoredWords[],
): readonly ColumnWords[] {
  const held = new Map(stored.map(one => [one.key, one]))
  return identify(summary).map(({ key, stamp }) => {
    const own = held.get(key)
    if (own === undefined) return noWords
    return own.stamp === stamp ? own.words : { ...own.words, codes: [] }
  })
}
