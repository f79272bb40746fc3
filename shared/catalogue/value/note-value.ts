import { fieldApplies } from '../../describe/field-applies.ts'
import type { Description, Profile } from '../../describe/profile.ts'

const key = 'high_value_dataset'

/**
 * The description with what was decided of its value, in the field of thai_gdc that says so (R, M and O: records, several kinds, others).
 * Of a type or on a hub that has no such field, and while nothing is decided, the description stays as it is.
 */
export function noteValue(profile: Profile, description: Description, decided: boolean | null): Description {
  const field = profile.fields.find(one => one.key === key)
  if (decided === null || field === undefined || !fieldApplies(field, description)) return description
  return { ...description, [key]: decided ? 'True' : 'False' }
}

/** What a description says of its value. */
export function readValue(description: Description): boolean | null {
  const told = description[key]
  return told === 'True' ? true : told === 'False' ? false : null
}
