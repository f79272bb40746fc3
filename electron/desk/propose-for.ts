import { toThaiDay } from '../../shared/base/thai-day.ts'
import type { Description, Profile } from '../../shared/describe/profile.ts'
import type { DescribingOffice, Proposal } from '../../shared/describe/proposal.ts'
import { proposeDescription } from '../../shared/describe/propose-description.ts'
import { readProfile } from '../../shared/describe/read-profile.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import type { Category } from '../../shared/model/version.ts'
import type { Office } from './office.ts'

/** Formats in which every version is published. */
export const publishedFormats = ['CSV', 'JSON'] as const

/** The profile of descriptions that is in force in this office. */
export const profileOf = (office: Office): Profile => readProfile(office.settings.get('profile'))

/** What a description is proposed from. */
export type Ground = {
  readonly summary: RecoverySummary
  readonly fileName: string
  readonly previous: Description | null
  readonly category: Category | null
}

/** Proposals for a version of this office, best first for each field. */
export const proposeFor = (office: Office, ground: Ground): readonly Proposal[] =>
  proposeDescription(profileOf(office), {
    ...ground,
    office: describingOffice(office),
    formats: publishedFormats,
    today: toThaiDay(office.now()),
  })

/** The office as it described itself last: unit, e-mail and licence come from the newest description that has them. */
function describingOffice(office: Office): DescribingOffice {
  const versions = office.versions.newest()
  const last = (key: string): string | null => {
    for (const { description } of versions) {
      const value = description[key]
      if (typeof value === 'string' && value.trim() !== '') return value
    }
    return null
  }
  return {
    name: office.info.name,
    code: office.info.code,
    unit: last('maintainer'),
    email: last('maintainer_email'),
    licence: last('license_id'),
  }
}
