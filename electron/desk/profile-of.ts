import type { Profile } from '../../shared/describe/profile.ts'
import { readProfile } from '../../shared/describe/read-profile.ts'
import { houseProfiles, thaiGdc } from '../../shared/describe/thai-gdc.ts'
import type { ProfileRow } from '../db/profiles.ts'
import type { Office } from './office.ts'

// Lists ask for every dataset; what was read once stands until another is chosen.
const read = new WeakMap<ProfileRow, Profile>()

/** The profile of descriptions that is in force in this office. */
export function profileOf(office: Pick<Office, 'profiles'>): Profile {
  const row = office.profiles.latest()
  if (row === null) return thaiGdc
  const held = read.get(row)
  if (held) return held
  const profile = row.kind === 'house' ? (houseProfiles.find(({ id }) => id === row.name) ?? thaiGdc) : readProfile(row.document)
  read.set(row, profile)
  return profile
}
