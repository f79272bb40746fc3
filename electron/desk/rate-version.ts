import { countFilled } from '../../shared/describe/count-filled.ts'
import { ratePublished } from '../../shared/rate/rate-published.ts'
import type { Stars } from '../../shared/rate/stars.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'
import { profileOf, publishedFormats } from './propose-for.ts'

const machineName = /^[a-z][a-z0-9_]{0,62}$/

/** The stars that a version would have as it would be published now. */
export function starsOfPublished(office: Office, version: VersionRow): Stars {
  const { filled, required } = countFilled(profileOf(office), version.description)
  const columns = office.recipes.at(version.id, version.recipeAt)?.summary.columns ?? []
  const licence = version.description.license_id
  return ratePublished({
    formats: publishedFormats,
    licence: typeof licence === 'string' ? licence : null,
    described: filled === required,
    machineNames: columns.length > 0 && columns.every(({ name }) => machineName.test(name)),
  })
}

/** Writes the stars of a version beside it; to be called in the transaction that changed what they rest on. */
export function rateVersion(office: Office, id: string): void {
  const version = office.versions.byId(id)
  if (version !== null) office.versions.change(id, { stars: starsOfPublished(office, version).count })
}
