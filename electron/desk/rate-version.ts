import { countFilled } from '../../shared/describe/count-filled.ts'
import type { Outputs } from '../../shared/publish/outputs.ts'
import { formatNamed } from '../../shared/rate/formats.ts'
import { type Published, ratePublished } from '../../shared/rate/rate-published.ts'
import type { Stars } from '../../shared/rate/stars.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { formatStarsOf } from './format-stars.ts'
import type { Office } from './office.ts'
import { formatsOf, outputsFor } from './outputs-for.ts'
import { profileOf } from './profile-of.ts'

const machineName = /^[a-z][a-z0-9_]{0,62}$/

/** The stars that a version would have as it would be published now. */
export const starsOfPublished = (office: Office, version: VersionRow): Stars =>
  ratePublished(publishedNow(office, version, outputsFor(office, version.id)), formatStarsOf(office))

/** What the stars of a version rest on, with these outputs. */
export function publishedNow(office: Office, version: VersionRow, outputs: Outputs): Published {
  const recipe = office.recipes.at(version.id, version.recipeAt)
  const columns = recipe?.summary.columns ?? []
  const licence = version.description.license_id
  return {
    formats: formatsOf(outputs),
    licence: typeof licence === 'string' ? licence : null,
    described: howDescribed(office, version),
    machineNames: columns.length > 0 && columns.every(({ name }) => machineName.test(name)),
    addressed: outputs.base !== null && outputs.formats.some(name => formatNamed(name).linked),
    links: countLinks(outputs, recipe),
  }
}

function howDescribed(office: Office, { description }: VersionRow): Published['described'] {
  const profile = profileOf(office)
  const { filled, required } = countFilled(profile, description)
  if (filled === required) return 'full'
  const isOnlyOne = filled === required - 1
  const withCategory = countFilled(profile, {
    ...description,
    data_category: profile.fields.find(one => one.key === 'data_category')?.codes[0]?.code ?? '',
  })
  return isOnlyOne && withCategory.filled === required ? 'but-category' : 'with-gaps'
}

/** Values that go out as addresses of others. What was counted in another table than the present one counts for nothing. */
function countLinks({ linked, counted }: Outputs, recipe: RecipeRow | null): number {
  if (recipe === null || counted !== recipe.recovered) return 0
  return linked.reduce((sum, { count }) => sum + count, 0)
}

/** Writes the stars of a version beside it; to be called in the transaction that changed what they rest on. */
export function rateVersion(office: Office, id: string): void {
  const version = office.versions.byId(id)
  if (version !== null) office.versions.change(id, { stars: starsOfPublished(office, version).count })
}

/** Rates every draft anew, because what stars rest on has changed for all; what was submitted keeps the stars that it was submitted with. */
export function rateDrafts(office: Office): void {
  for (const { id } of office.versions.inStates(['draft'])) rateVersion(office, id)
}
