import type { Problem } from './problem.ts'
import type { Field } from './profile.ts'

/** A code must stand in the list letter for letter, and once. */
export function checkChoice(field: Field, chosen: readonly string[]): readonly Problem[] {
  const seen = new Set<string>()
  return chosen.flatMap((code): Problem[] => {
    if (!field.codes.some(entry => entry.code === code)) return [{ key: field.key, code: 'not-in-list', facts: { value: code } }]
    if (seen.has(code)) return [{ key: field.key, code: 'twice', facts: { value: code } }]
    seen.add(code)
    return []
  })
}
