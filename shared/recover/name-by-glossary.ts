import type { RecipeStep } from '../model/recovery.ts'
import { toComparable } from '../text/tidy-text.ts'
import type { Draft } from './draft-columns.ts'
import { isGoodName } from './mint-name.ts'

/** The machine names that an office has given, by label without case, spaces and punctuation. */
export type Glossary = { readonly [label: string]: string }

/** The steps with one more for each column whose label the office has named before: its names stand in the recipe, so that a replay gives the same. */
export function nameByGlossary(steps: readonly RecipeStep[], drafts: readonly Draft[], glossary: Glossary): readonly RecipeStep[] {
  const named = drafts.flatMap(({ key, label }) => {
    const known = toComparable(label)
    const name = Object.hasOwn(glossary, known) ? glossary[known] : undefined
    return name !== undefined && isGoodName(name) ? [{ key, name }] : []
  })
  return [
    ...steps,
    ...named.map(
      ({ key, name }, i): RecipeStep => ({
        id: `found-${steps.length + i + 1}`,
        name: 'name-column',
        by: 'desk',
        on: true,
        params: { column: key, name },
      }),
    ),
  ]
}
