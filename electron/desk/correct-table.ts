import { Fault } from '../../shared/base/fault.ts'
import type { In } from '../../shared/contract/desk.ts'
import { isLost, type Recipe, type RecipeStep, type RecoverySummary, toAnswerId } from '../../shared/model/recovery.ts'
import { findDraft, requireRecipe } from './find-version.ts'
import type { Actor, Office } from './office.ts'
import { rateVersion } from './rate-version.ts'
import { rememberName } from './remember-name.ts'
import type { Session } from './session.ts'
import { recoverTable, type Workshop } from './workshop.ts'

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
  rework(office, session, workshop, version, (recipe, questions) => {
    const chosen = questions.find(({ id }) => id === question)?.answers.find(one => toAnswerId(one) === answer)
    if (chosen === undefined) throw new Fault('ask/not-found', { what: 'question' })
    const step: RecipeStep = chosen.step ?? { id: '', name: 'answer', by: 'person', on: true, params: { question, answer } }
    return { ...recipe, steps: [...recipe.steps, { ...step, id: office.newId(), by: 'person' }] }
  })

/** Undo and redo move along the recipes that the version has had; nothing is computed, so nothing can differ. */
export function moveAlong(office: Office, session: Session, version: string, by: -1 | 1): Record<string, never> {
  const { version: row, actor } = findDraft(office, session, version)
  const to = office.recipes.at(version, row.recipeAt + by)
  if (to === null) throw new Fault('recipe/nothing-to-undo')
  office.inTransaction(() => {
    office.versions.change(version, { recipeAt: to.n, changedAt: office.now() })
    rateVersion(office, version)
    office.record(actor, {
      action: by < 0 ? 'correction-undone' : 'correction-redone',
      object: `version:${version}`,
      body: { table: to.tableSha, at: to.n },
    })
  })
  return {}
}

type Change = (recipe: Recipe, questions: ReturnType<typeof requireRecipe>['summary']['questions']) => Recipe

async function rework(
  office: Office,
  session: Session,
  workshop: Workshop,
  id: string,
  change: Change,
  also: (actor: Actor, before: RecoverySummary) => void = () => {},
): Promise<Record<string, never>> {
  const draft = findDraft(office, session, id)
  const { version, file, actor } = draft
  const before = requireRecipe(draft)
  if (file.sha256 === null) throw new Fault('vault/erased', { file: file.name })
  const recipe = change(before.summary.recipe, before.summary.questions)
  const held = await office.vault.open('originals', file.sha256)
  const job = workshop.jobs.start(file.name, (tell, signal) =>
    recoverTable(
      office,
      workshop,
      { path: held.path, name: file.name, pick: { kind: 'best' }, recipe, dataset: version.dataset },
      tell,
      signal,
    ),
  )
  const table = await job.done.finally(held.close)
  const { sha256 } = await office.vault.adoptRecovered(table.path)
  office.inTransaction(() => {
    // Somebody else's correction may have landed while this one was recovered: the later one is done again by its person, not lost silently.
    const now = office.versions.byId(id)
    // An erasure may have come in between too: then no recipe stands there any more.
    if (now?.recipeAt !== version.recipeAt || now.state !== 'draft' || office.recipes.at(id, now.recipeAt) === null)
      throw new Fault('version/changed-since')
    const n = version.recipeAt + 1
    office.recipes.dropAbove(id, version.recipeAt)
    const { summary, tableSha, personal } = table
    office.recipes.add({
      version: id,
      n,
      summary,
      recovered: sha256,
      tableSha,
      findings: { personal },
      madeBy: actor.id,
      madeAt: office.now(),
    })
    office.versions.change(id, { recipeAt: n, changedAt: office.now() })
    rateVersion(office, id)
    also(actor, before.summary)
    const step = recipe.steps.at(-1)
    office.record(actor, { action: 'table-corrected', object: `version:${id}`, body: { table: tableSha, at: n, step: step?.name ?? '' } })
  })
  return {}
}
