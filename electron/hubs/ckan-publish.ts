import { differencesFrom } from '../../shared/publish/differences-from.ts'
import { listOwnedExtras } from '../../shared/publish/owned-fields.ts'
import type { ReadPackage } from '../../shared/publish/read-ckan-package.ts'
import type { CkanPackage } from '../../shared/publish/to-ckan-package.ts'
import { callCkan, toRefusal } from './ckan-call.ts'
import type { CkanDelivery } from './ckan-courier.ts'
import { refuseConflict, showPackage } from './ckan-look.ts'
import { HubFault } from './hub-fault.ts'

const rounds = 3

/**
 * Writes the fields, takes the files of earlier versions away and makes the dataset public, in one step on the hub that only happens if
 * nobody changed the dataset since we looked. The hub's own noise moves the dataset too, so a missed step is looked at and tried again.
 */
export async function publishPackage(delivery: CkanDelivery, wanted: CkanPackage, overrule: boolean, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const found = await showPackage(delivery.line, wanted.name, signal)
    if (found === null || found === 'hidden') throw new HubFault('hub/conflict', { slug: wanted.name, reason: 'gone' })
    refuseConflict(found, delivery.publication, wanted, overrule)
    const leftovers = found.resources.filter(resource => delivery.outdated.includes(resource.id))
    const isThere = differencesFrom(found, { package: wanted, files: delivery.files, isPrivate: false }).length === 0
    if (isThere && leftovers.length === 0) return
    const answer = await callCkan(delivery.line, 'package_revise', toRevision(found, wanted, leftovers), { signal })
    if (answer.ok) return
    if (!answer.fields.includes('match')) throw toRefusal(answer)
  }
  throw new HubFault('hub/busy', { reason: 'modified' })
}

// Lists are merged by position, so every list that we own is taken away first and written whole; extras of others are put back.
function toRevision(found: ReadPackage, wanted: CkanPackage, leftovers: ReadPackage['resources']): object {
  const owned = listOwnedExtras(found)
  const kept = [...found.extras].filter(([key]) => !owned.has(key) && !(key in wanted.extras))
  const lists = Object.entries(wanted.fields).filter(([, value]) => typeof value !== 'string')
  const { fields, tags, extras, ...rest } = wanted
  return {
    match: { id: found.id, metadata_modified: found.modified },
    filter: ['-tags', '-extras', ...lists.map(([key]) => `-${key}`), ...leftovers.map(resource => `-resources__${resource.id}`)],
    update: {
      ...rest,
      ...fields,
      tags: tags.map(name => ({ name })),
      extras: [...kept, ...Object.entries(extras)].map(([key, value]) => ({ key, value })),
      state: 'active',
      private: false,
    },
    include: ['-*'],
  }
}
