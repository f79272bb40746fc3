import type { Json } from '../../base/json.ts'
import type { FormColumn, IssueForm } from '../../model/form.ts'
import { isRefining, type Recipe, type RecipeStep } from '../../model/recovery.ts'
import { seriesOf } from '../list-tables.ts'
import type { BookPlan } from '../plan-book.ts'
import type { Paper } from '../read-paper.ts'
import { paramsOf } from '../step-params.ts'
import { type AlignedColumn, alignColumns } from './align-forms.ts'
import { movePlaces, placesOf } from './anchor-steps.ts'
import { findAnchor, findSheet } from './find-anchor.ts'
import { isMissingKey, missingKey } from './follow-form.ts'
import { readForm } from './read-form.ts'

/** The last issue of a form: its recipe, and the words by which its columns are found again. */
export type LastIssue = { readonly recipe: Recipe; readonly form: IssueForm }

/** A column of the last issue, or one that was missing there already and that nobody has given up. */
type WasColumn = FormColumn & { readonly label: string; readonly name: string | null }

/**
 * Makes the recipe of an issue from the last one's: places are those found on this issue, and what people decided goes with the words
 * that it was about. A decision whose words are not here stays in the recipe and says so. The same issue and recipe give the same.
 */
export function carryRecipe({ recipe, form }: LastIssue, { recipe: found, plans, summaries }: BookPlan): Recipe {
  const [lead] = plans
  if (!lead) return found
  const now = readForm(lead.paper, seriesOf({ recipe: found }))
  const was = [...form.columns, ...stillMissing(recipe.steps)]
  const { columns } = alignColumns(was, now.columns)
  const papers = [...plans, ...summaries].map(({ paper }) => paper)
  const ground: Ground = { recipe, found, papers, columns }
  const carried = recipe.steps.filter(({ by, lost }) => by === 'person' && lost !== 'own-cells').flatMap(step => carryStep(ground, step))
  const ownSteps = found.steps.map(step => ({ ...step, on: switchAs(step, recipe.steps, carried) }))
  const steps = [...ownSteps, followStep(columns, was, `found-${found.steps.length + 1}`), ...carried]
  return { sheet: found.sheet, steps, ...(recipe.audience === undefined ? {} : { audience: recipe.audience }) }
}

type Ground = {
  readonly recipe: Recipe
  readonly found: Recipe
  readonly papers: readonly Paper[]
  readonly columns: readonly AlignedColumn[]
}

function followOf(steps: readonly RecipeStep[]) {
  const follow = steps.findLast(({ name }) => name === 'follow-form')
  return (follow && paramsOf('follow-form', follow)?.columns) ?? []
}

/** Columns that were missing on the last issue, unless a person said that they are gone, or where they are. */
function stillMissing(steps: readonly RecipeStep[]): WasColumn[] {
  const settled = new Set(
    steps
      .filter(({ on }) => on)
      .map(({ name, params }) => (name === 'answer' ? String(params['question']).replace('column-missing:', '') : String(params['was']))),
  )
  return followOf(steps).flatMap(({ heading, label, name, kind, now }, at) =>
    now !== null || settled.has(missingKey(at)) ? [] : [{ key: missingKey(at), heading, label, name, kind }],
  )
}

/** What a person switched stays switched: a step of the desk is on or off as it was on the last issue. */
function switchAs(step: RecipeStep, before: readonly RecipeStep[], carried: readonly RecipeStep[]): boolean {
  const same = before.filter(({ by, name }) => by === 'desk' && name === step.name)
  if (same.length > 0) return same.some(({ on }) => on)
  // A step that a person changed stands instead of the desk's own, as long as it finds its places.
  return step.on && !carried.some(one => one.name === step.name && one.lost === undefined && placesOf(one) !== null)
}

function followStep(columns: readonly AlignedColumn[], was: readonly WasColumn[], id: string): RecipeStep {
  return {
    ...{ id, name: 'follow-form', by: 'desk', on: true },
    params: {
      columns: columns.map(({ now, how }, at) => {
        const { heading = '', label = '', name = null, kind = 'words' } = was[at] ?? {}
        return { heading, label, name, kind, now: now?.key ?? null, how }
      }),
    },
  }
}

function carryStep(ground: Ground, step: RecipeStep): RecipeStep[] {
  const { lost: _, ...live } = step
  // A step on whole rows speaks of no column.
  if (live.name === 'drop-repeated') return [live]
  if (isRefining(live)) return Array.isArray(live.params['columns']) ? [carryColumns(ground, live)] : carryColumnStep(ground, live)
  switch (step.name) {
    case 'set-value':
      return [{ ...live, lost: 'own-cells' }]
    case 'name-column':
    case 'type-column':
    case 'drop-column':
      return carryColumnStep(ground, live)
    // Where a missing column stood, and that it is gone, is known from the columns themselves now.
    case 'match-column':
    case 'follow-form':
      return []
    case 'answer':
      return String(step.params['question']).startsWith('column-missing:') ? [] : [live]
    case 'join-sheets':
      return [carryJoin(ground, live)]
    case 'choose-table':
    case 'unpivot':
      return [carryOwn(ground, live) ?? carryPlaces(ground, live)]
    default:
      return [carryPlaces(ground, live)]
  }
}

/** A correction of a column goes where its heading went; of a column that a person gave up nothing is carried. */
function carryColumnStep(ground: Ground, step: RecipeStep): RecipeStep[] {
  const wanted = matchedKey(ground, String(step.params['column']))
  const now = carryKey(ground, wanted)
  if (now === null) return isMissingKey(wanted) ? [] : [{ ...step, lost: 'column' }]
  return [{ ...step, params: { ...step.params, column: now } }]
}

/** A step on several columns goes on with those that nobody has given up. */
function carryColumns(ground: Ground, step: RecipeStep): RecipeStep {
  const keys = (step.params['columns'] as readonly Json[]).map(key => carryKey(ground, matchedKey(ground, String(key))))
  return { ...step, params: { ...step.params, columns: keys.filter(key => key !== null) } }
}

function matchedKey({ recipe }: Ground, key: string): string {
  const matched = recipe.steps.findLast(({ name, on, params }) => name === 'match-column' && on && params['was'] === key)
  return matched ? String(matched.params['column']) : key
}

/** The key that a column of the last issue has on this one, be it that of a missing one; null where the last issue had it no more. */
function carryKey({ columns }: Ground, key: string): string | null {
  const at = columns.findIndex(({ was }) => was.key === key)
  return at < 0 ? null : (columns[at]?.now?.key ?? missingKey(at))
}

/** Sheets are found anew; what a person said of them, together or apart, stands. */
function carryJoin({ found }: Ground, step: RecipeStep): RecipeStep {
  const join = found.steps.find(({ name }) => name === 'join-sheets')
  const sheets = step.params['sheets']
  if (Array.isArray(sheets) && sheets.length === 0) return step
  return join ? { ...step, params: join.params } : { ...step, lost: 'sheet' }
}

/** A person who took what the desk had found takes what it finds now. */
function carryOwn({ recipe, found }: Ground, step: RecipeStep): RecipeStep | null {
  const before = recipe.steps.find(({ by, name }) => by === 'desk' && name === step.name)
  const now = found.steps.find(({ name }) => name === step.name)
  if (!before || !now) return null
  const takes = placesOf(step)
  const isNone = takes?.rows.length === 0 && takes.columns.length === 0
  if (isNone) return { ...step, params: { ...now.params, columns: [] } }
  return JSON.stringify(takes) === JSON.stringify(placesOf(before)) ? { ...step, params: now.params } : null
}

/** Moves a step about places to where the words stand that it speaks of. */
function carryPlaces({ recipe, found, papers, columns }: Ground, step: RecipeStep): RecipeStep {
  if (placesOf(step) === null) return step
  const lose = (lost: NonNullable<RecipeStep['lost']>): RecipeStep => ({ ...step, lost })
  const { about } = step
  if (!about) return lose('row')
  const names = papers.map(({ grid }) => grid.name)
  const sheet = about.sheet === recipe.sheet ? found.sheet : findSheet(about.sheet, names)
  const paper = papers.find(({ grid }) => grid.name === sheet)
  if (sheet === null || !paper) return lose('sheet')
  const { places, lost } = findAnchor(paper, about, c => toPlace(columns, c))
  if (places === null) return lose(lost)
  const named = step.params['sheet'] === undefined ? {} : { sheet }
  return { ...step, params: { ...movePlaces(step, places.rows, places.columns), ...named } }
}

/** The place of a column of the leading sheet that was laid over one of the last issue. */
function toPlace(columns: readonly AlignedColumn[], c: number): number | null {
  const now = columns.find(({ was }) => was.key === `c:${c}`)?.now
  return now?.key.startsWith('c:') ? Number(now.key.slice(2)) : null
}
