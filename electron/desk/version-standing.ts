import { type LifeAction, mayDo, type Standing } from '../../shared/approve/may-do.ts'
import { Fault } from '../../shared/base/fault.ts'
import { checkDescription } from '../../shared/describe/check-description.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { readPolicy } from '../policy/policy.ts'
import { describedColumns } from './described-columns.ts'
import { toMetadataSha } from './metadata-sha.ts'
import type { Actor, Office } from './office.ts'
import { profileOf } from './profile-of.ts'

/** The recipe in force; null once the table was erased. */
export const recipeOf = (office: Office, version: VersionRow): RecipeRow | null => office.recipes.at(version.id, version.recipeAt)

/** What a decision looks at, as the version stands now. */
export const standingOf = (office: Office, version: VersionRow): Standing => ({
  state: version.state,
  submittedBy: version.submittedBy,
  reviewedBy: version.reviewedBy,
  category: version.category,
  level: version.level,
  stars: version.stars,
  described: isDescribed(office, version),
  holdsTable: recipeOf(office, version) !== null,
})

// What is approved as the name is what is published under: a slug that another dataset holds never becomes this one's.
const isDescribed = (office: Office, { dataset, description, category }: VersionRow): boolean =>
  description.name === office.datasets.byId(dataset)?.slug && checkDescription(profileOf(office), description, category).length === 0

/** The hash of everything but the table, as the version stands now. */
export function metadataShaOf(office: Office, version: VersionRow): string {
  const recipe = recipeOf(office, version)
  const dictionary = office.dictionaries.travels(version.id) ? describedColumns(office, version, recipe) : null
  return toMetadataSha(version, recipe?.summary.columns ?? [], office.outputs.chosen(version.id), dictionary)
}

export function requireVersion(office: Office, id: string): VersionRow {
  const version = office.versions.byId(id)
  if (!version) throw new Fault('ask/not-found', { what: 'version' })
  return version
}

/** Throws what stands in the way of this person doing this to the version, as it stands now. */
export function requireMay(office: Office, action: LifeAction, actor: Actor, version: VersionRow): void {
  const why = mayDo(action, actor, standingOf(office, version), readPolicy(office.settings.get('policy')))
  if (why) throw new Fault(why, { state: version.state, action })
}

/** Throws version/changed-since when what lies here is no longer what was submitted. */
export async function requireUnchanged(office: Office, version: VersionRow): Promise<void> {
  requireSameHashes(office, version)
  const recipe = recipeOf(office, version)
  if (recipe && !(await office.vault.check('recovered', recipe.recovered))) throw new Fault('version/changed-since', { what: 'table' })
}

/** The part of it that can be told without reading the table again. */
export function requireSameHashes(office: Office, version: VersionRow): void {
  if (metadataShaOf(office, version) !== version.metadataSha) throw new Fault('version/changed-since', { what: 'description' })
  if ((recipeOf(office, version)?.tableSha ?? null) !== version.tableSha) throw new Fault('version/changed-since', { what: 'table' })
}
