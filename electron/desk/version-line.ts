import type { Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'

/** A person's name; an empty text for nobody. */
export const nameOf = (office: Office, person: string | null): string => (person === null ? '' : (office.people.byId(person)?.name ?? ''))

/** A version on one line of a list: by whom and when it came to where it stands. */
export const toVersionLine = (office: Office, version: VersionRow): Out<'life:waiting'>['versions'][number] => ({
  version: version.id,
  dataset: version.dataset,
  number: version.number,
  title: version.title,
  state: version.state,
  level: version.level,
  stars: version.stars,
  by: nameOf(office, version.submittedBy ?? version.createdBy),
  at: version.submittedAt ?? version.changedAt,
})
