import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isSettled } from '../../shared/outbox/parcel.ts'
import { codeOf } from '../vault/durable.ts'
import type { Office } from './office.ts'
import { outboxFolder } from './publish-files.ts'

/**
 * Removes the files of parcels that nothing moves any more: a table that nobody will send lies in the vault alone. Answers whether all
 * of them went; what another program holds open is noted, and the next sweep takes it.
 */
export function sweepOutbox(office: Office): boolean {
  const folder = outboxFolder(office)
  if (!existsSync(folder)) return true
  let clean = true
  for (const id of readdirSync(folder)) {
    const parcel = office.parcels.byId(id)
    if (parcel !== null && !isSettled(parcel.state)) continue
    try {
      rmSync(join(folder, id), { recursive: true, force: true, maxRetries: 2 })
    } catch (thrown) {
      office.log.note('outbox-not-swept', { parcel: id, why: codeOf(thrown) })
      clean = false
    }
  }
  return clean
}
