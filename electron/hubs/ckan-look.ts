import { createHash } from 'node:crypto'
import { toCanonicalJson } from '../../shared/base/json.ts'
import { differencesFrom } from '../../shared/publish/differences-from.ts'
import { compareMarker, markerKeys, readMarker, type Standing } from '../../shared/publish/marker.ts'
import { spellFound } from '../../shared/publish/owned-fields.ts'
import type { Publication } from '../../shared/publish/publication.ts'
import { type ReadPackage, readCkanPackage } from '../../shared/publish/read-ckan-package.ts'
import type { CkanPackage } from '../../shared/publish/to-ckan-package.ts'
import { type CkanLine, callCkan, toRefusal } from './ckan-call.ts'
import { HubFault } from './hub-fault.ts'

/** Asks for a dataset by name or id; null where the hub has none, `hidden` where it has one that we may not see. */
export async function showPackage(line: CkanLine, name: string, signal: AbortSignal): Promise<ReadPackage | 'hidden' | null> {
  const answer = await callCkan(line, 'package_show', { id: name }, { signal })
  if (!answer.ok) {
    if (answer.status === 404) return null
    if (answer.type === 'Authorization Error') return 'hidden'
    throw toRefusal(answer)
  }
  const read = readCkanPackage(answer.result)
  if (read === null) throw new HubFault('hub/nonsense', { action: 'package_show' })
  return read
}

/** SHA-256 of the canonical spelling of the owned fields. */
export const hashOwned = (owned: Parameters<typeof toCanonicalJson>[0]): string =>
  createHash('sha256').update(toCanonicalJson(owned)).digest('hex')

/**
 * Throws unless the dataset on the hub is one that this publication may be written over: hub/name-taken where it is not ours,
 * hub/conflict where it is newer, moved, deleted, or changed by someone on the hub since we published there (unless `overrule`).
 */
export function refuseConflict(found: ReadPackage, publication: Publication, wanted: CkanPackage, overrule: boolean): Standing {
  const standing = compareMarker(readMarker(found.extras), publication)
  const facts = { slug: publication.slug, modified: found.modified }
  if (standing === 'foreign') throw new HubFault('hub/name-taken', { slug: publication.slug })
  if (standing === 'newer' || standing === 'other-content') throw new HubFault('hub/conflict', { ...facts, reason: standing })
  if (found.state === 'deleted') throw new HubFault('hub/conflict', { ...facts, reason: 'deleted' })
  if (!found.organisations.includes(wanted.owner_org)) throw new HubFault('hub/conflict', { ...facts, reason: 'organisation' })
  if (standing === 'older' && !overrule && hashOwned(spellFound(found)) !== found.extras.get(markerKeys.package)) {
    const differences = differencesFrom(found, { package: wanted, files: [], isPrivate: null })
    const own = differences.map(difference => difference.field).filter(field => !field.startsWith('rabian_'))
    throw new HubFault('hub/conflict', { ...facts, reason: 'edited', fields: own }, { raw: JSON.stringify(differences) })
  }
  return standing
}
