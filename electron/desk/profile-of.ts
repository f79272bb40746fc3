import { withFormsOfHubs } from '../../shared/describe/forms-of-hubs.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import { readProfile } from '../../shared/describe/read-profile.ts'
import { houseProfiles, thaiGdc } from '../../shared/describe/thai-gdc.ts'
import type { HubFormRow } from '../db/hub-forms.ts'
import type { ProfileRow } from '../db/profiles.ts'
import type { Office } from './office.ts'

type House = Pick<Office, 'profiles' | 'hubForms'>

// Lists ask for every dataset; what was read once stands until another is chosen.
const read = new WeakMap<ProfileRow | HubFormRow, Profile>()
const merged = new WeakMap<readonly HubFormRow[], { readonly own: Profile; readonly all: Profile }>()

/** The profile of descriptions that is in force in this office, with what forms of its hubs ask for besides. */
export function profileOf(office: House): Profile {
  const own = ownProfileOf(office)
  const forms = office.hubForms.all()
  if (forms.length === 0) return own
  const held = merged.get(forms)
  if (held?.own === own) return held.all
  const all = withFormsOfHubs(own, forms.map(toForm))
  merged.set(forms, { own, all })
  return all
}

/** The form of a hub: its own where one was taken from it, the office's otherwise. */
export const profileFor = (office: House, hub: string): Profile => formOf(office, hub) ?? profileOf(office)

/** The form that was taken from a hub; null where the office's own counts for it. */
export function formOf(office: House, hub: string): Profile | null {
  const row = office.hubForms.all().find(one => one.hub === hub)
  return row === undefined ? null : toForm(row)
}

function ownProfileOf(office: Pick<Office, 'profiles'>): Profile {
  const row = office.profiles.latest()
  if (row === null) return thaiGdc
  if (row.kind === 'house') return houseProfiles.find(({ id }) => id === row.name) ?? thaiGdc
  return toForm(row)
}

function toForm(row: ProfileRow | HubFormRow): Profile {
  const held = read.get(row)
  if (held) return held
  const profile = readProfile(row.document)
  read.set(row, profile)
  return profile
}
