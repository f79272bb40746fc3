import { isRefining, isRepair, type Recipe, stepsOf } from '../../model/recovery.ts'
import { followedAt, followedColumns, isMissingKey } from './follow-form.ts'

/**
 * The columns of the last issue, by their labels, that a step worked on which protects people or leaves a column out, that are not on this issue,
 * and of which nobody has said where they are or that they are gone. What they held may stand here under another name, unprotected.
 */
export function lostColumns(recipe: Recipe): readonly string[] {
  const steps = stepsOf(recipe).filter(({ on }) => on)
  const followed = followedColumns(recipe.steps)
  const settled = new Set(
    steps.flatMap(({ name, params }) =>
      name === 'match-column'
        ? [String(params['was'])]
        : name === 'answer'
          ? [String(params['question']).replace('column-missing:', '')]
          : [],
    ),
  )
  const labels = steps
    .filter(step => step.by === 'person' && ((isRefining(step) && !isRepair(step)) || step.name === 'drop-column'))
    .flatMap(({ params, lost }): string[] => {
      const keys = Array.isArray(params['columns']) ? params['columns'].map(String) : [String(params['column'])]
      if (lost !== undefined && !keys.some(isMissingKey)) return keys
      return keys.filter(key => isMissingKey(key) && !settled.has(key)).map(key => followedAt(followed, key)?.label ?? key)
    })
  return [...new Set(labels)]
}
