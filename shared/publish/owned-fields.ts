import type { Json } from '../base/json.ts'
import { markerKeys } from './marker.ts'
import type { ReadPackage } from './read-ckan-package.ts'
import type { CkanPackage } from './to-ckan-package.ts'

const notHashed: readonly string[] = [markerKeys.package, markerKeys.keys]

/**
 * The fields that we send, in one spelling whose hash goes into the marker: a dataset of ours whose fields on the hub no longer give
 * that hash was changed there by someone else.
 */
export function spellOwned(wanted: CkanPackage): Json {
  const values = Object.entries({ ...wanted.fields, ...wanted.extras }).filter(([key]) => !notHashed.includes(key))
  return {
    title: tidy(wanted.title),
    tags: wanted.tags.toSorted(),
    values: Object.fromEntries(values.map(([key, value]) => [key, spell(value)])),
  }
}

/** The same spelling of what a hub shows now, for the fields that its marker says we sent. */
export function spellFound(found: ReadPackage): Json {
  const keys = (found.extras.get(markerKeys.keys) ?? '').split(',').filter(key => key !== '')
  const values = keys.map(key => [key, spell(found.extras.get(key) ?? found.values[key])] as const)
  return { title: tidy(found.title), tags: found.tags.toSorted(), values: Object.fromEntries(values) }
}

/** Puts the hash of the owned fields, and their names, into the marker. */
export function withPackageSha(wanted: CkanPackage, packageSha: string): CkanPackage {
  const keys = Object.keys({ ...wanted.fields, ...wanted.extras }).filter(key => !notHashed.includes(key))
  return { ...wanted, extras: { ...wanted.extras, [markerKeys.keys]: keys.toSorted().join(','), [markerKeys.package]: packageSha } }
}

/** Names of the extras that we own on a dataset: those of our marker and those that it lists. */
export const listOwnedExtras = (found: ReadPackage): ReadonlySet<string> =>
  new Set([...Object.values<string>(markerKeys), ...(found.extras.get(markerKeys.keys) ?? '').split(',')])

function spell(value: unknown): Json {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(String).toSorted() : tidy(String(value))
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
