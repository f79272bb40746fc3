import type { Problem, ProblemCode } from './problem.ts'
import type { Field } from './profile.ts'

const reserved = new Set(['new', 'edit', 'search'])

/** The name in the hub's address: 2 to `max` of a-z, 0-9, hyphen, underscore, none of the words that the hub keeps for itself. */
export function checkSlug(field: Field, slug: string): readonly Problem[] {
  const problem = (code: ProblemCode): readonly Problem[] => [{ key: field.key, code, facts: { value: slug, max: field.max } }]
  if (!/^[a-z0-9_-]+$/.test(slug)) return problem('slug-bad')
  if (slug.length < 2 || slug.length > field.max) return problem('slug-length')
  return reserved.has(slug) ? problem('slug-reserved') : []
}
