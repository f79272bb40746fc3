import { toThaiDay } from '../../shared/base/thai-day.ts'
import { proposeLevel } from '../../shared/classify/propose-level.ts'
import { isBlank } from '../../shared/describe/is-blank.ts'
import type { Description, Entry } from '../../shared/describe/profile.ts'
import type { DescribingOffice, Proposal } from '../../shared/describe/proposal.ts'
import { proposeDescription } from '../../shared/describe/propose-description.ts'
import type { PersonalFinding } from '../../shared/model/personal.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import type { Category } from '../../shared/model/version.ts'
import { plainOutputs } from '../../shared/publish/outputs.ts'
import type { Office } from './office.ts'
import { formatsOf } from './outputs-for.ts'
import { profileOf } from './profile-of.ts'

/** What a description is proposed from. */
export type Ground = {
  readonly summary: RecoverySummary
  readonly fileName: string
  readonly previous: Description | null
  readonly current: Description | null
  readonly category: Category | null
  readonly personal: readonly PersonalFinding[]
  readonly highValue: boolean | null
}

/** Proposals for a version of this office, best first for each field. `formats` are those in which it goes out. */
export const proposeFor = (office: Office, { personal, ...ground }: Ground, formats = formatsOf(plainOutputs)): readonly Proposal[] =>
  proposeDescription(profileOf(office), {
    ...ground,
    expected: ground.category ?? expectCategory(ground.summary, personal),
    office: describingOffice(office),
    formats,
    today: toThaiDay(office.now()),
  })

// Before anyone has decided, the licence must not promise what the columns already speak against.
const expectCategory = ({ columns, lifted }: RecoverySummary, personal: readonly PersonalFinding[]): Category =>
  proposeLevel({ personal, columns, title: '', texts: lifted.map(({ text }) => text) }).category

/** The office as it described itself last: each of its answers comes from the newest description that has one. */
function describingOffice(office: Office): DescribingOffice {
  const habits: Record<string, Entry> = {}
  for (const { description } of office.versions.newest())
    for (const [key, value] of Object.entries(description)) if (!(key in habits) && !isBlank(value)) habits[key] = value
  const last = (key: string): string | null => {
    const value = habits[key]
    return typeof value === 'string' ? value : null
  }
  return {
    name: office.info.name,
    code: office.info.code,
    unit: last('maintainer'),
    email: last('maintainer_email'),
    licence: last('license_id'),
    habits,
  }
}
