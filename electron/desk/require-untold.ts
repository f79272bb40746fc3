import { Fault } from '../../shared/base/fault.ts'
import { tellsOther } from '../../shared/describe/other-half.ts'
import { isSecret } from '../../shared/model/version.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'

/** That something secret exists is not told either: an open description that names its secret half goes nowhere. */
export function requireUntold(office: Office, { dataset, description }: VersionRow): void {
  const twin = office.twins.of(dataset)
  if (twin?.audience !== 'open' || !tellsOther(String(description['notes'] ?? ''))) return
  const level = office.versions.ofDataset(twin.other).at(-1)?.level ?? null
  if (level !== null && isSecret(level)) throw new Fault('version/tells-secret', { level })
}
