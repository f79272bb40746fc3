import type { ApprovalRow } from '../db/approvals.ts'
import type { VersionRow } from '../db/versions.ts'
import { describedColumns } from './described-columns.ts'
import { toMetadataSha } from './metadata-sha.ts'
import type { Repositories } from './office.ts'

/** The tables that an approval speaks of. */
type House = Pick<Repositories, 'versions' | 'recipes' | 'outputs' | 'dictionaries' | 'approvals' | 'parcels' | 'events'>

const onlyApproved = ['approved', 'queued', 'delivered', 'verified', 'superseded'] as const

/** Whether everything that an approval binds lies here as it was signed, worked out anew from what would be sent. */
export function isAsApproved(house: House, version: VersionRow, approval: ApprovalRow | null): boolean {
  if (approval === null) return false
  const { signed } = approval
  const { id, dataset, number, tableSha, metadataSha, category, level, stars, approvedBy } = version
  const isSigned =
    signed.version === id &&
    signed.dataset === dataset &&
    signed.number === number &&
    signed.tableSha === tableSha &&
    signed.metadataSha === metadataSha &&
    signed.category === category &&
    signed.level === level &&
    signed.stars === stars &&
    signed.person === approvedBy
  return isSigned && holdsWhatItSays(house, version) && house.parcels.ofVersion(id).every(({ hub }) => signed.targets.includes(hub))
}

function holdsWhatItSays(house: House, version: VersionRow): boolean {
  const recipe = house.recipes.at(version.id, version.recipeAt)
  // What a table was erased of can no longer be worked out; that it was erased, the ledger must say.
  if (recipe === null && version.tableSha !== null) return house.events.lastOf('file-erased', `file:${version.file}`) !== null
  const dictionary = house.dictionaries.travels(version.id) ? describedColumns(house, version, recipe) : null
  const metadataSha = toMetadataSha(version, recipe?.summary.columns ?? [], house.outputs.chosen(version.id), dictionary)
  return (recipe?.tableSha ?? null) === version.tableSha && metadataSha === version.metadataSha
}

/** Versions that were approved, or could not be where they are without it, and are no longer what was signed. */
export function findUnlikeApproved(house: House): readonly VersionRow[] {
  const signed = house.approvals.all().flatMap(({ version }) => house.versions.byId(version) ?? [])
  const unsigned = house.versions.inStates(onlyApproved).filter(({ id }) => house.approvals.ofVersion(id) === null)
  return [...signed.filter(version => !isAsApproved(house, version, house.approvals.ofVersion(version.id))), ...unsigned]
}
