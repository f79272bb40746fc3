import type { Json } from '../../shared/base/json.ts'
import { toBadRequest, toValidation } from './hub-answer.ts'
import { type HubDesk, requireEditor, showPackage, storePackage } from './hub-packages.ts'
import { type HubPackage, listOf, textOf } from './hub-state.ts'

/**
 * package_revise with nested `match`, `filter` of whole fields and of resources by id, and `update` by CKAN's merging rules.
 * Flattened keys are not modelled here and are refused, so that nobody takes silence for success.
 */
export function revisePackage(desk: HubDesk, input: HubPackage): HubPackage {
  const flat = Object.keys(input).find(key => /^(match|update)__/.test(key))
  if (flat !== undefined) throw toBadRequest(`the practice hub takes no flattened key: ${flat}`)
  const match = objectOf(input.match)
  const key = textOf(match, 'id') === '' ? textOf(match, 'name') : textOf(match, 'id')
  if (key === '') throw toValidation({ match__id: 'Missing value' })
  const found = showPackage(desk, key)
  const unmatched = Object.keys(match).filter(name => JSON.stringify(match[name]) !== JSON.stringify(found[name]))
  if (unmatched.length > 0) throw toValidation({ match: unmatched })
  requireEditor(desk, `edit package ${String(found.id)}`)
  const filters = Array.isArray(input.filter) ? input.filter.map(String) : []
  return storePackage(desk, found, objectOf(merge(filter(found, filters), objectOf(input.update))))
}

function filter(values: HubPackage, patterns: readonly string[]): HubPackage {
  const away = patterns.filter(pattern => pattern.startsWith('-')).map(pattern => pattern.slice(1))
  const ids = away.filter(one => one.startsWith('resources__')).map(one => one.slice('resources__'.length))
  const kept = Object.fromEntries(Object.entries(values).filter(([key]) => !away.includes(key)))
  const resources = listOf(kept, 'resources').filter(resource => !ids.some(id => id.length >= 5 && textOf(resource, 'id').startsWith(id)))
  return { ...kept, id: values.id ?? null, resources }
}

// Objects are merged by key and lists by position, which is why a shorter list does not shorten one.
function merge(before: Json, update: Json): Json {
  if (Array.isArray(before) && Array.isArray(update)) {
    const longest = Math.max(before.length, update.length)
    return Array.from({ length: longest }, (_, i) =>
      i < update.length ? merge(before[i] ?? null, update[i] ?? null) : (before[i] ?? null),
    )
  }
  if (!isObject(before) || !isObject(update)) return update
  const merged: Record<string, Json> = { ...before }
  for (const [key, value] of Object.entries(update)) merged[key] = key in merged ? merge(merged[key] ?? null, value) : value
  return merged
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectOf = (value: Json | undefined): HubPackage => (value !== undefined && isObject(value) ? value : {})
