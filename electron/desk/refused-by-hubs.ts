import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { refusedBy } from '../../shared/describe/forms-of-hubs.ts'
import type { Problem } from '../../shared/describe/problem.ts'
import type { HubRow } from '../db/hubs.ts'
import type { VersionRow } from '../db/versions.ts'
import { findVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { formOf } from './profile-of.ts'
import type { Session } from './session.ts'

/** What the form of a hub refuses of a version; nothing where no form was taken from it, because then the office's own counts. */
export function refusedByHub(office: Office, hub: HubRow, { description, category }: VersionRow): readonly Problem[] {
  const form = hub.kind === 'ckan' ? formOf(office, hub.id) : null
  return form === null ? [] : refusedBy(form, description, category)
}

/** Throws hub/form where the form of the hub refuses the version, with the fields by the names that they have there. */
export function requireTaken(office: Office, hub: HubRow, version: VersionRow): void {
  const problems = refusedByHub(office, hub, version)
  if (problems.length === 0) return
  const form = formOf(office, hub.id)
  const names = problems.map(({ key }) => form?.fields.find(field => field.key === key)?.th ?? key)
  throw new Fault('hub/form', { hub: hub.name, fields: [...new Set(names)].join(', ') })
}

/** Which open hubs of the office refuse a version by their own forms, and why, while it can still be mended. */
export function listRefusals(office: Office, session: Session, { version: id }: In<'hub-form:check'>): Out<'hub-form:check'> {
  const { version } = findVersion(office, session, id)
  const hubs = office.hubs.all().filter(({ kind, practice }) => kind === 'ckan' && practice === office.info.practice)
  return {
    hubs: hubs.flatMap(hub => {
      const problems = refusedByHub(office, hub, version)
      if (problems.length === 0) return []
      const fields = formOf(office, hub.id)?.fields ?? []
      return [
        {
          ...{ hub: hub.id, name: hub.name },
          problems: problems.map(({ key, code, facts }) => {
            const field = fields.find(one => one.key === key)
            return { key, th: field?.th ?? key, en: field?.en ?? key, code, facts: { ...facts } }
          }),
        },
      ]
    }),
  }
}
