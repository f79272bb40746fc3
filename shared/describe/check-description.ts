import type { Category } from '../model/version.ts'
import { checkChoice } from './check-choice.ts'
import { checkOrder } from './check-order.ts'
import { checkSlug } from './check-slug.ts'
import { checkTags } from './check-tags.ts'
import { checkText } from './check-text.ts'
import { isOtherCode } from './code.ts'
import { fieldApplies } from './field-applies.ts'
import { isBlank } from './is-blank.ts'
import { categoryCodes } from './labels.ts'
import type { Problem } from './problem.ts'
import type { Description, Entry, Field, Profile } from './profile.ts'

/**
 * Holds a description against its profile and answers everything that stands in its way, in the order of the profile. Stricter than a hub,
 * which stores a misspelt code of a single choice without a word. What is kept for another type of dataset is not looked at. `decided` is the
 * category that was decided for the version, if any.
 */
export function checkDescription(profile: Profile, values: Description, decided: Category | null = null): readonly Problem[] {
  const applicable = profile.fields.filter(field => fieldApplies(field, values))
  const problems = applicable.flatMap(field => checkField(field, values))
  problems.push(...checkOrder(new Set(applicable.map(field => field.key)), new Set(problems.map(problem => problem.key)), values))
  const known = new Set(profile.fields.map(field => field.key))
  for (const key of Object.keys(values)) if (!known.has(key)) problems.push({ key, code: 'unknown-key', facts: {} })
  const category = values.data_category
  const list = profile.fields.find(field => field.key === 'data_category')?.codes ?? []
  // A hub whose list lacks the category that was decided (line 2.1 has no internal use) cannot be told it; the person chooses another word.
  const isTold = decided !== null && list.some(entry => entry.code === categoryCodes[decided])
  if (isTold && category !== undefined && !isBlank(category) && category !== categoryCodes[decided])
    problems.push({ key: 'data_category', code: 'not-as-decided', facts: { decided: categoryCodes[decided] } })
  return problems
}

function checkField(field: Field, values: Description): Problem[] {
  const entry = values[field.key]
  if (entry === undefined || isBlank(entry)) return field.required ? [{ key: field.key, code: 'missing', facts: {} }] : []
  return [...checkEntry(field, entry), ...checkOther(field, entry, values)]
}

function checkEntry(field: Field, entry: Entry): readonly Problem[] {
  const takesSeveral = field.kind === 'many' || field.kind === 'tags'
  if (takesSeveral !== (typeof entry !== 'string')) return [{ key: field.key, code: 'wrong-shape', facts: {} }]
  const several = typeof entry === 'string' ? [entry] : entry
  if (field.kind === 'tags') return checkTags(field, several)
  if (field.kind === 'one' || field.kind === 'many') return checkChoice(field, several)
  if (field.kind === 'slug') return several.flatMap(text => checkSlug(field, text))
  return several.flatMap(text => checkText(field, text))
}

function checkOther(field: Field, entry: Entry, values: Description): readonly Problem[] {
  if (field.other === null || !isBlank(values[field.other])) return []
  const chosen = typeof entry === 'string' ? [entry] : entry
  return chosen.some(isOtherCode) ? [{ key: field.other, code: 'other-missing', facts: { of: field.key } }] : []
}
