import { fieldApplies } from '../../shared/describe/field-applies.ts'
import { isBlank } from '../../shared/describe/is-blank.ts'
import type { Description, Field, Profile } from '../../shared/describe/profile.ts'

/** What a description says, field by field in official order, as it is read. */
export const readOutAll = (
  profile: Profile,
  values: Description,
): { readonly key: string; readonly th: string; readonly en: string; readonly text: string }[] =>
  profile.fields
    .filter(field => fieldApplies(field, values) && !isBlank(values[field.key]))
    .map(field => ({ key: field.key, th: field.th, en: field.en, text: readOut(field, values[field.key] ?? '') }))

const readOut = (field: Field, entry: string | readonly string[]): string =>
  (typeof entry === 'string' ? [entry] : entry).map(one => field.codes.find(({ code }) => code === one)?.th ?? one).join(', ')
