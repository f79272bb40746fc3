import type { Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'
import { nameOf } from './version-line.ts'

type Remark = Out<'life:memo'>['remarks'][number]

/** What was said of one version, the oldest first. */
export const remarksOn = (office: Office, version: string): readonly Remark[] =>
  office.remarks.ofVersion(version).map(({ person, at, text, place }) => ({ by: nameOf(office, person), at, text, place }))

/** What was said of a version and of the one before it, the newest first: a draft is there to answer what its predecessor was told. */
export function listRemarks(office: Office, { dataset, id, number }: VersionRow): Remark[] {
  const before = office.versions.ofDataset(dataset).find(version => version.number === number - 1)
  return [...(before ? remarksOn(office, before.id) : []), ...remarksOn(office, id)].reverse()
}
