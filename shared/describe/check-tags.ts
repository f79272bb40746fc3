import type { Problem } from './problem.ts'
import type { Field } from './profile.ts'

/** Keywords: 2 to `max` characters each, without the comma that separates them on the hub, none twice. Thai marks are allowed. */
export function checkTags(field: Field, tags: readonly string[]): readonly Problem[] {
  const seen = new Set<string>()
  return tags.flatMap((tag): Problem[] => {
    const plain = tag.trim()
    if (plain.length > field.max) return [{ key: field.key, code: 'too-long', facts: { max: field.max, length: plain.length } }]
    if (plain.length < 2 || !/^[\p{L}\p{M}\p{N} _.-]+$/u.test(plain)) return [{ key: field.key, code: 'tag-bad', facts: { value: tag } }]
    if (seen.has(plain)) return [{ key: field.key, code: 'twice', facts: { value: tag } }]
    seen.add(plain)
    return []
  })
}
