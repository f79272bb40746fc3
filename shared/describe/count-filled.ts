import { checkDescription } from './check-description.ts'
import type { Description, Profile } from './profile.ts'

/** How many of the mandatory items are filled without a problem, of how many. */
export function countFilled(profile: Profile, values: Description): { readonly filled: number; readonly required: number } {
  const wrong = new Set(checkDescription(profile, values).map(problem => problem.key))
  const items = profile.fields.filter(field => field.item !== null)
  const filled = items.filter(field => !wrong.has(field.key) && !(field.other !== null && wrong.has(field.other)))
  return { filled: filled.length, required: items.length }
}
