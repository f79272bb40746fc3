import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { withOther } from '../../shared/describe/other-half.ts'
import { type Audience, isRefining, type Recipe } from '../../shared/model/recovery.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { freeSlug } from './add-draft.ts'
import { findDraft, requireRecipe } from './find-version.ts'
import type { Actor, Office } from './office.ts'
import { rateVersion } from './rate-version.ts'
import type { Session } from './session.ts'
import { partnerOf } from './twin-of.ts'
import { recoverTable, type Workshop } from './workshop.ts'

type Table = Pick<RecipeRow, 'summary' | 'recovered' | 'tableSha' | 'findings'>

/**
 * Makes two of one draft, from the same file and the same recipe: the dataset that is there stays the one for those who may see the whole,
 * beside it stands one for everybody, in which the steps that protect people are run. Where the two exist since an earlier issue, the
 * other one gets its next version.
 */
export async function splitVersion(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version: id }: In<'risk:split'>,
): Promise<Out<'risk:split'>> {
  const draft = findDraft(office, session, id)
  const { version, actor } = draft
  const before = requireRecipe(draft)
  if (partnerOf(office, version) !== null) throw new Fault('version/split-already')
  const own: Audience = office.twins.of(version.dataset)?.audience ?? 'restricted'
  const other: Audience = own === 'open' ? 'restricted' : 'open'
  const steps = before.summary.recipe.steps.map(step => (isRefining(step) ? { ...step, audience: 'open' as const } : step))
  const whole: Recipe = { ...before.summary.recipe, steps }
  const [mine, theirs] = [await makeTable(draft, { ...whole, audience: own }), await makeTable(draft, { ...whole, audience: other })]
  return office.inTransaction(() => {
    const now = office.versions.byId(id)
    if (now?.recipeAt !== version.recipeAt || now.state !== 'draft' || partnerOf(office, now) !== null)
      throw new Fault('version/changed-since')
    const made = { madeBy: actor.id, madeAt: office.now() }
    const partner = addPartner(office, actor, now, other)
    office.dictionaries.copy(id, partner)
    // From here on both go along their recipes side by side.
    office.recipes.dropAll(id)
    office.recipes.add({ ...mine, ...made, version: id, n: 0 })
    office.recipes.add({ ...theirs, ...made, version: partner, n: 0 })
    office.versions.change(id, { recipeAt: 0, changedAt: office.now() })
    for (const one of [id, partner]) rateVersion(office, one)
    const [open, restricted] = own === 'open' ? [id, partner] : [partner, id]
    tellOpenHalf(office, restricted, open)
    office.record(actor, { action: 'split', object: `version:${restricted}`, body: { open, table: before.tableSha } })
    return { open, restricted }
  })

  async function makeTable({ file }: typeof draft, recipe: Recipe): Promise<Table> {
    if (!steps.some(step => step.on && (isRefining(step) || step.audience === 'open'))) {
      const { summary, recovered, tableSha, findings } = before
      return { recovered, tableSha, findings, summary: { ...summary, recipe } }
    }
    if (file.sha256 === null) throw new Fault('vault/erased', { file: file.name })
    const held = await office.vault.open('originals', file.sha256)
    const table = await workshop.jobs
      .start(file.name, (tell, signal) =>
        recoverTable(
          office,
          workshop,
          { path: held.path, name: file.name, pick: { kind: 'best' }, recipe, dataset: version.dataset },
          tell,
          signal,
        ),
      )
      .done.finally(held.close)
    const { sha256 } = await office.vault.adoptRecovered(table.path)
    return { summary: table.summary, recovered: sha256, tableSha: table.tableSha, findings: { personal: table.personal } }
  }
}

/** Whoever may see the whole may know of the open half. That there is a restricted one, a person says or not. */
function tellOpenHalf(office: Office, restricted: string, open: string): void {
  const [whole, other] = [office.versions.byId(restricted), office.versions.byId(open)]
  const told = String(whole?.description['notes'] ?? '')
  if (whole === null || other === null || told === '') return
  const slug = office.datasets.byId(other.dataset)?.slug ?? ''
  const notes = withOther(told, 'restricted', { title: other.title, slug })
  office.versions.change(restricted, { description: { ...whole.description, notes } })
}

/** The draft of the other half: the first version of a new dataset, or the next of the one that stands beside this already. */
function addPartner(office: Office, actor: Actor, version: VersionRow, audience: Audience): string {
  const held = office.twins.of(version.dataset)
  const last = held === null ? undefined : office.versions.ofDataset(held.other).at(-1)
  const [id, at] = [office.newId(), office.now()]
  const slug = office.datasets.byId(version.dataset)?.slug ?? ''
  const dataset = held?.other ?? office.newId()
  const name = held === null ? freeSlug(office, `${slug.slice(0, 60)}-${audience}`) : (office.datasets.byId(held.other)?.slug ?? '')
  if (held === null) {
    office.datasets.add({ id: dataset, slug: name, createdBy: actor.id, createdAt: at })
    const [open, restricted] = audience === 'open' ? [dataset, version.dataset] : [version.dataset, dataset]
    office.twins.add({ open, restricted, madeBy: actor.id, madeAt: at })
  }
  office.versions.add({
    ...version,
    description: { ...version.description, ...last?.description, name },
    ...{ id, dataset, number: (last?.number ?? 0) + 1, state: 'draft', recipeAt: 0, metadataSha: null, tableSha: null },
    ...{ category: null, level: null, classification: null, createdBy: actor.id, createdAt: at, changedAt: at },
    ...{ submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null, approvedBy: null, approvedAt: null },
  })
  return id
}
