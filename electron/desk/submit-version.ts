import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { lostColumns } from '../../shared/recover/forms/lost-columns.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { addRemark } from './add-remark.ts'
import { nameDataset } from './describe-version.ts'
import type { Office } from './office.ts'
import { outputsFor } from './outputs-for.ts'
import { isOutdated, levelRulesOf, proposeClassification } from './propose-classification.ts'
import { withTable } from './publish-files.ts'
import { rateVersion } from './rate-version.ts'
import { refreshLinks } from './refresh-links.ts'
import { requireUntold } from './require-untold.ts'
import { requireRole, type Session } from './session.ts'
import { isNarrow, tryFormats } from './try-formats.ts'
import { metadataShaOf, recipeOf, requireMay, requireVersion } from './version-standing.ts'
import { requireHidden } from './weigh-version.ts'

/** Freezes a draft and hands it to the reviewers. */
export async function submitVersion(office: Office, session: Session, input: In<'life:submit'>): Promise<Out<'life:submit'>> {
  const asked = requireRole(session, 'clerk', 'supervisor')
  const before = requireVersion(office, input.version)
  // The name may have been another dataset's when it was typed, and be free by now.
  if (before.state === 'draft') office.inTransaction(() => nameDataset(office, before.dataset, before.description.name))
  requireFirst(office, before)
  requireMay(office, 'submit', asked, before)
  const recipe = recipeOf(office, before)
  if (recipe && !(await office.vault.check('recovered', recipe.recovered))) throw new Fault('vault/altered', { what: 'recovered' })
  if (recipe) {
    await refreshLinks(office, before)
    const { formats } = outputsFor(office, before.id)
    if (formats.some(isNarrow)) await withTable(office, before, table => tryFormats(table, formats))
  }
  const actor = requireRole(session, 'clerk', 'supervisor')
  office.inTransaction(() => {
    rateVersion(office, input.version)
    const version = requireVersion(office, input.version)
    requireFirst(office, version)
    requireMay(office, 'submit', actor, version)
    requireFresh(office, version, recipe)
    requireCures(office, version)
    requireUntold(office, version)
    requireHidden(office, version, recipeOf(office, version), { level: version.level, reason: version.classification?.reason ?? '' })
    if (version.recipeAt !== before.recipeAt) throw new Fault('version/changed-since', { what: 'table' })
    office.dictionaries.letTravel(version.id)
    const metadataSha = metadataShaOf(office, version)
    const tableSha = recipe?.tableSha ?? null
    const at = office.now()
    office.versions.change(version.id, { metadataSha, tableSha, submittedBy: actor.id, submittedAt: at, state: 'submitted', changedAt: at })
    const remark = addRemark(office, actor, version.id, input.note, null)
    const { level, category, stars } = version
    const body = { table: tableSha, metadata: metadataSha, level, category, stars, ...(remark ? { remark } : {}) }
    office.record(actor, { action: 'submitted', object: `version:${version.id}`, body })
  })
  return {}
}

// Those that are on their way, or there.
const goesOn: ReadonlySet<VersionRow['state']> = new Set(['submitted', 'reviewed', 'approved', 'queued', 'delivered', 'verified'])

/** Issues are submitted in their order: one that a newer has overtaken would be put over it. */
function requireFirst(office: Office, { dataset, number }: VersionRow): void {
  const newer = office.versions.ofDataset(dataset).find(one => one.number > number && goesOn.has(one.state))
  if (newer) throw new Fault('version/wrong-state', { state: newer.state, action: 'submit' })
}

/** What a step of the last issue protected there goes nowhere before a person has said where it stands now. */
function requireCures(office: Office, version: VersionRow): void {
  const recipe = recipeOf(office, version)
  const [column] = recipe ? lostColumns(recipe.summary.recipe) : []
  if (column !== undefined) throw new Fault('recipe/cure-lost', { column })
}

/** A level that no longer fits what is in the table is decided anew first. */
function requireFresh(office: Office, version: VersionRow, recipe: RecipeRow | null): void {
  if (isOutdated(version, proposeClassification(office, { version, recipe }, levelRulesOf(office))))
    throw new Fault('version/level-outdated')
}
