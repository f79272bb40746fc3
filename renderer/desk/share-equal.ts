/**
 * The newer of two answers, with every part that did not change taken from the older one: what is drawn from such a part is not drawn
 * again, and a list that stands open stays open.
 */
export function shareEqual<T>(before: unknown, after: T): T
export function shareEqual(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = after.map((part, i) => shareEqual(before[i], part))
    return parts.length === before.length && parts.every((part, i) => Object.is(part, before[i])) ? before : parts
  }
  if (!isRecord(before) || !isRecord(after)) return after
  const keys = Object.keys(after)
  const parts = Object.fromEntries(keys.map(key => [key, shareEqual(before[key], after[key])]))
  const same = keys.length === Object.keys(before).length && keys.every(key => key in before && Object.is(parts[key], before[key]))
  return same ? before : parts
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
