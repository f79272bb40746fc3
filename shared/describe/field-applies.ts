import { isBlank } from './is-blank.ts'
import type { Description, Field, Profile } from './profile.ts'

/**
 * True of a field that is meant for the type that a description has; a hub's form shows no other. Source: form_data_type of thai_gdc. Where
 * no type is chosen yet, only what is meant for all applies.
 */
export const fieldApplies = (field: Field, values: Description): boolean => {
  const type = values.data_type
  return field.types.length === 0 || (typeof type === 'string' && field.types.includes(type))
}

/** The values that a hub is told: those of fields that apply. What was typed for another type stays in the description and goes nowhere. */
export function keepApplicable(profile: Profile, values: Description): Description {
  const idle = new Set(profile.fields.filter(field => !fieldApplies(field, values)).map(field => field.key))
  return Object.fromEntries(Object.entries(values).filter(([key, entry]) => !idle.has(key) && !isBlank(entry)))
}

/** The applicable values, apart by what they speak of. */
export function splitDescription(
  profile: Profile,
  values: Description,
): { readonly description: Description; readonly ofFiles: Description } {
  const filed = new Set(profile.fields.filter(field => field.on === 'file').map(field => field.key))
  const entries = Object.entries(keepApplicable(profile, values))
  return {
    description: Object.fromEntries(entries.filter(([key]) => !filed.has(key))),
    ofFiles: Object.fromEntries(entries.filter(([key]) => filed.has(key))),
  }
}
