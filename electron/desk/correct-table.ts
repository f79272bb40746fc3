import { Fault } from '../../shared/base/fault.ts'
import type { In } from '../../shared/contract/desk.ts'
import { isLost, type Recipe, type RecipeStep, type RecoverySummary, toAnswerId } from '../../shared/model/recovery.ts'
import type { VersionRow } from '../db/versions.ts'
import { findDraft, type OpenVersion, requireRecipe } from './find-version.ts'
import type { Actor, Office } from './office.ts'
import { rateVersion } from './rate-version.ts'
import { rememberName } from './remember-name.ts'
import type { Session } from './session.ts'
import { partnerOf } from './twin-of.ts'
import { type FreshTable, recoverTable, type Workshop } from './workshop.ts'

/** Adds one more step to the recipe; the table stands recovered anew when this answers. */
export const correctTable = (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, step }: In<'review:correct'>,
): Promise<Record<string, never>> =>
  rework(
    office,
    session,
    workshop,
    version,
    recipe => ({
      ...recipe,
      steps: [...recipe.steps, { id: office.newId(), by: 'person', on: true, name: step.name, params: step.params } as RecipeStep],
    }),
    (actor, before) => rememberName(office, actor, before, step as RecipeStep),
  )

/** Switches one step off or on and recovers anew. */
export const switchStep = (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, step, on }: In<'review:switch'>,
): Promise<Record<string, never>> =>
  rework(office, session, workshop, version, recipe =>
    replaceStep(recipe, step, had => {
      // Its places are those of the last issue; on this one they are others.
      if (isLost(had)) throw new Fault('recipe/bad-step', { step: had.name })
      return { ...had, on }
    }),
  )

/** Gives a step other parameters, which makes it a person's, and recovers anew; one that found no place here has one again. */
export const changeStep = (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, step, params }: In<'review:change'>,
): Promise<Record<string, never>> =>
  rework(office, session, workshop, version, recipe => replaceStep(recipe, step, had => withParams(had, params)))

function replaceStep(recipe: Recipe, id: string, change: (had: RecipeStep) => RecipeStep): Recipe {
  if (!recipe.steps.some(step => step.id === id)) throw new Fault('ask/not-found', { what: 'step' })
  return { ...recipe, steps: recipe.steps.map(had => (had.id === id ? change(had) : had)) }
}

function withParams({ lost: _, ...step }: RecipeStep, params: In<'review:change'>['params']): RecipeStep {
  return { ...step, params, by: 'person', on: true } as RecipeStep
}

/** Settles a question by the step that its answer stands for. */
export const answerQuestion = (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, question, answer }: In<'review:answer'>,
): Promise<Record<string, never>> =>
  rework(office, session, workshop, version, (recipe, { questions }) => {
    const chosen = questions.find(({ id }) => id === question)?.answers.find(one => toAnswerId(one) === answer)
    if (chosen === undefined) throw new Fault('ask/not-found', { what: 'question' })
    const step: RecipeStep = chosen.step ?? { id: '', name: 'answer', by: 'person', on: true, params: { question, answer } }
    return { ...recipe, steps: [...recipe.steps, { ...step, id: office.newId(), by: 'person' }] }
  })

/** Undo and redo move along the recipes that the version has had; nothing is computed, so nothing can differ. */
export function moveAlong(office: Office, session: Session, version: string, by: -1 | 1): Record<string, never> {
  const { version: row, actor } = findDraft(office, session, version)
  const partner = partnerOf(office, row)
  office.inTransaction(() => {
    for (const one of [row, ...(partner === null ? [] : [partner])]) moveOne(office, actor, one, by)
  })
  return {}
}

function moveOne(office: Office, actor: Actor, { id, recipeAt }: VersionRow, by: -1 | 1): void {
  const to = office.recipes.at(id, recipeAt + by)
  if (to === null) throw new Fault('recipe/nothing-to-undo')
  office.versions.change(id, { recipeAt: to.n, changedAt: office.now() })
  rateVersion(office, id)
  office.record(actor, {
    action: by < 0 ? 'correction-undone' : 'correction-redone',
    object: `version:${id}`,
    body: { table: to.tableSha, at: to.n },
  })
}

type Change = (recipe: Recipe, before: RecoverySummary) => Recipe

/** Changes the recipe of a draft and recovers its table anew; where the other half of it is a draft too, both are changed together. */
export async function rework(
  office: Office,
  session: Session,
  workshop: Workshop,
  id: string,
  change: Change,
  also: (actor: Actor, before: RecoverySummary) => void = () => {},
): Promise<Record<string, never>> {
  const draft = findDraft(office, session, id)
  const { file, actor } = draft
  const before = requireRecipe(draft)
  if (file.sha256 === null) throw new Fault('vault/erased', { file: file.name })
  const recipe = nameColumns(change(before.summary.recipe, before.summary), before.summary)
  const held = await office.vault.open('originals', file.sha256)
  const tables = await remakeAll(office, workshop, draft, held.path, recipe).finally(held.close)
  office.inTransaction(() => {
    for (const { of, table, recovered } of tables) putTable(office, actor, of, table, recovered)
    also(actor, before.summary)
    const step = recipe.steps.at(-1)
    for (const { of, table } of tables)
      office.record(actor, {
        action: 'table-corrected',
        object: `version:${of.id}`,
        body: { table: table.tableSha, at: of.recipeAt + 1, step: step?.name ?? '' },
      })
  })
  return {}
}

/** A column that is told by its place in this table is told by its name: the other half may have others beside it. */
const nameColumns = (recipe: Recipe, { columns }: RecoverySummary): Recipe => ({
  ...recipe,
  steps: recipe.steps.map(step => {
    const at = step.params['column']
    const name = typeof at === 'number' ? columns[at]?.name : undefined
    return name === undefined ? step : { ...step, params: { ...step.params, column: name } }
  }),
})

type Made = { readonly of: VersionRow; readonly table: FreshTable; readonly recovered: string }

/** The tables of this draft and of the one beside it. The open one is made first: there every step is run, and finds the lasting keys of its columns. */
async function remakeAll(
  office: Office,
  workshop: Workshop,
  { version, file }: OpenVersion,
  path: string,
  recipe: Recipe,
): Promise<readonly Made[]> {
  const partner = partnerOf(office, version)
  const theirs = partner === null ? null : office.recipes.at(partner.id, partner.recipeAt)
  const audienceOf = (one: VersionRow): Recipe['audience'] => (one.id === version.id ? recipe : theirs?.summary.recipe)?.audience
  const both = [version, ...(partner === null || theirs === null ? [] : [partner])].sort(
    (a, b) => rank(audienceOf(a)) - rank(audienceOf(b)),
  )
  const made: Made[] = []
  for (const of of both) {
    const audience = audienceOf(of)
    const own: Recipe = {
      ...recipe,
      steps: made[0]?.table.summary.recipe.steps ?? recipe.steps,
      ...(audience === undefined ? {} : { audience }),
    }
    const ask = { path, name: file.name, pick: { kind: 'best' as const }, recipe: own, dataset: of.dataset }
    const table = await workshop.jobs.start(file.name, (tell, signal) => recoverTable(office, workshop, ask, tell, signal)).done
    const { sha256 } = await office.vault.adoptRecovered(table.path)
    made.push({ of, table, recovered: sha256 })
  }
  return made
}

const rank = (audience: Recipe['audience']): number => (audience === 'restricted' ? 1 : 0)

function putTable(office: Office, actor: Actor, { id, recipeAt }: VersionRow, table: FreshTable, recovered: string): void {
  // Somebody else's correction may have landed while this one was recovered: the later one is done again by its person, not lost silently.
  const now = office.versions.byId(id)
  // An erasure may have come in between too: then no recipe stands there any more.
  if (now?.recipeAt !== recipeAt || now.state !== 'draft' || office.recipes.at(id, now.recipeAt) === null)
    throw new Fault('version/changed-since')
  const n = recipeAt + 1
  office.recipes.dropAbove(id, recipeAt)
  const { summary, tableSha, personal } = table
  const at = office.now()
  office.recipes.add({ version: id, n, summary, recovered, tableSha, findings: { personal }, madeBy: actor.id, madeAt: at })
  office.versions.change(id, { recipeAt: n, changedAt: at })
  rateVersion(office, id)
}
