import type { Category } from '../model/version.ts'
import { checkDescription } from './check-description.ts'
import type { Problem } from './problem.ts'
import type { Description, Profile } from './profile.ts'

/**
 * The office's form with what only forms of its hubs ask for besides. None of that is a duty of the office: what one hub needs can be filled
 * in, and nothing else waits for it.
 */
export function withFormsOfHubs(office: Profile, hubs: readonly Profile[]): Profile {
  const keys = new Set(office.fields.map(({ key }) => key))
  const more = hubs
    .flatMap(({ fields }) => fields)
    .filter(({ key }) => {
      const isNew = !keys.has(key)
      keys.add(key)
      return isNew
    })
  if (more.length === 0) return office
  const fields = [...office.fields, ...more.map(field => ({ ...field, item: null, required: false }))]
  return { ...office, fields: fields.map(field => (field.other === null || keys.has(field.other) ? field : { ...field, other: null })) }
}

/** What of a description a hub with this form refuses. A key that it does not know is kept there beside its fields, and refused by nobody. */
export const refusedBy = (form: Profile, values: Description, decided: Category | null): readonly Problem[] =>
  checkDescription(form, values, decided).filter(({ code }) => code !== 'unknown-key')
