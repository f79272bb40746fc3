import type { ColumnMatch, FormColumn } from '../../model/form.ts'
import type { Question, RecipeStep } from '../../model/recovery.ts'
import type { Draft } from '../draft-columns.ts'
import type { Paper } from '../read-paper.ts'
import { type ParamsOf, paramsOf, type ReadStep } from '../step-params.ts'
import { candidatesFor } from './align-forms.ts'

/** The key of a column of the last issue that was not found on this one, by its place in the step that follows the form. */
export const missingKey = (at: number): string => `was:${at}`
const placeOfMissing = (key: string): number => Number(key.slice(4))
export const isMissingKey = (key: string | number): boolean => typeof key === 'string' && key.startsWith('was:')

/** What the steps say of the last issue: where each missing column stands after all, and the names that columns keep. */
export type Followed = { readonly keyOf: ReadonlyMap<string, string>; readonly names: ReadonlyMap<string, string> }

// A name that tells its time would say the wrong one.
const keepsName = (how: ColumnMatch): boolean => how !== 'dated' && how !== 'gone'

/** Reads which columns keep the names under which the last issue went out. */
export function readFollowed(steps: readonly ReadStep[]): Followed {
  const keyOf = new Map<string, string>()
  const names = new Map<string, string>()
  const form = steps.findLast(step => step.name === 'follow-form')?.params
  if (!form) return { keyOf, names }
  for (const { now, name, how } of form.columns) if (now !== null && name !== null && keepsName(how)) names.set(now, name)
  for (const step of steps) {
    if (step.name !== 'match-column') continue
    const was = form.columns[placeOfMissing(step.params.was)]
    if (!was || missingKey(form.columns.indexOf(was)) !== step.params.was) continue
    keyOf.set(step.params.was, step.params.column)
    if (was.name !== null) names.set(step.params.column, was.name)
  }
  return { keyOf, names }
}

type FollowedColumn = ParamsOf<'follow-form'>['columns'][number]

/** The columns of the last issue, as the step that follows its form has them; none where no step does. */
export function followedColumns(steps: readonly RecipeStep[]): readonly FollowedColumn[] {
  const follow = steps.findLast(({ name, on }) => name === 'follow-form' && on)
  return (follow && paramsOf('follow-form', follow)?.columns) ?? []
}

/** The column of the last issue that has this key of a missing one. */
export const followedAt = (columns: readonly FollowedColumn[], key: string): FollowedColumn | undefined =>
  isMissingKey(key) ? columns[placeOfMissing(key)] : undefined

/** Columns of the last issue that are not here: gone for good, or here under another name? */
export function askMissing(steps: readonly RecipeStep[], drafts: readonly Draft[], { grid, structure }: Paper): Question[] {
  const columns = followedColumns(steps)
  const live = steps.filter(({ on }) => on)
  const answered = new Set(live.flatMap(({ name, params }) => (name === 'answer' ? [String(params['question'])] : [])))
  const matched = live.flatMap(step => (step.name === 'match-column' ? [paramsOf('match-column', step)] : []))
  const taken = new Set([...columns.map(({ now }) => now), ...matched.map(match => match?.column)])
  // Codes that the desk puts beside a column of places are no column of the paper.
  const added = drafts.filter(({ key, source }) => !taken.has(key) && source.kind !== 'place').map(toColumn)
  return columns.flatMap((was, at): Question[] => {
    const id = `column-missing:${missingKey(at)}`
    // Of one that was left out nobody misses anything.
    if (was.now !== null || was.name === null || answered.has(id) || matched.some(match => match?.was === missingKey(at))) return []
    return [
      {
        id,
        code: 'column-missing',
        place: { sheet: grid.name, r: structure.box.r0, c: structure.box.c0 },
        facts: { label: was.label },
        answers: [
          ...candidatesFor(was, added).map(({ key, heading }) => ({
            code: 'here-as' as const,
            of: { key, label: heading },
            step: toMatch(missingKey(at), key),
          })),
          { code: 'gone', step: null },
        ],
      },
    ]
  })
}

const toColumn = ({ key, label, measures }: Draft): FormColumn => ({ key, heading: label, kind: measures ? 'figures' : 'words' })
const toMatch = (was: string, column: string): RecipeStep => ({
  ...{ id: 'answer', name: 'match-column', by: 'person', on: true },
  params: { was, column },
})

/** Marks the corrections whose column is not here, and takes the mark off those whose column is here again. */
export const markMissing = (steps: readonly RecipeStep[], keys: ReadonlyMap<string, unknown>): RecipeStep[] =>
  steps.map(step => {
    const { column } = step.params
    if (step.by !== 'person' || !step.on || typeof column !== 'string' || !isMissingKey(column)) return step
    const { lost: _, ...rest } = step
    return keys.has(step.id) ? rest : { ...rest, lost: 'column' }
  })
