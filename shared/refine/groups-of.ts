import { type Recipe, stepsOf } from '../model/recovery.ts'
import { refineParams } from '../model/refine-params.ts'

/** The groups of columns whose keys the steps of a recipe need. */
export const groupsOf = (recipe: Recipe): readonly string[] => [
  ...new Set(
    stepsOf(recipe).flatMap(({ name, params }) => {
      if (name === 'round') return params['how'] === 'unbiased' ? ['round'] : []
      const read = name === 'pseudonymise' ? refineParams.pseudonymise.safeParse(params) : null
      return read?.success ? [read.data.group ?? ''] : []
    }),
  ),
]
