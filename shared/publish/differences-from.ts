import type { Description, PublishedFile } from './publication.ts'
import type { ReadPackage, ReadResource } from './read-ckan-package.ts'
import type { CkanPackage, CkanValue } from './to-ckan-package.ts'

/** What we want to find on a hub. `files` are compared by id, each with what is said of them all; `isPrivate` is null where it does not matter yet. */
export type Intended = {
  readonly package: CkanPackage
  readonly files: readonly PublishedFile[]
  readonly ofFiles?: Description
  readonly isPrivate: boolean | null
}

/** One thing that is not as we sent it; the texts are cut to what a person can read. */
export type Difference = { readonly field: string; readonly wanted: string; readonly found: string }

/**
 * Compares a dataset read back from a hub with what was meant to be there. Only what we own is compared: fields, tags, extras and files
 * of others are left alone. Line ends and outer blanks do not count, because forms and hubs rewrite them; the order of tags and of
 * lists does not count either.
 */
export function differencesFrom(found: ReadPackage, intended: Intended): readonly Difference[] {
  const wanted = intended.package
  const differences: Difference[] = []
  const compare = (field: string, want: string, have: string): void => {
    if (tidy(want) !== tidy(have)) differences.push({ field, wanted: cut(want), found: cut(have) })
  }
  compare('state', 'active', found.state)
  compare('name', wanted.name, found.name)
  compare('title', wanted.title, found.title)
  if (!found.organisations.includes(wanted.owner_org)) compare('owner_org', wanted.owner_org, found.organisations.at(-1) ?? '')
  if (intended.isPrivate !== null) compare('private', String(intended.isPrivate), String(found.isPrivate))
  for (const [key, value] of Object.entries(wanted.fields)) compare(key, spell(value), spell(found.values[key]))
  for (const [key, value] of Object.entries(wanted.extras)) compare(key, value, found.extras.get(key) ?? '')
  compare('tags', spell(wanted.tags), spell(found.tags))
  for (const file of intended.files) {
    const resource = found.resources.find(one => one.id === file.id)
    compareFile(file, resource, compare)
    for (const [key, value] of Object.entries(intended.ofFiles ?? {}))
      compare(`resource ${file.format} ${key}`, spellOne(value), spellOne(resource?.values[key]))
  }
  return differences
}

function compareFile(
  file: PublishedFile,
  found: ReadResource | undefined,
  compare: (field: string, want: string, have: string) => void,
): void {
  compare(`resource ${file.format}`, file.fileName, found?.fileName ?? '')
  if (found === undefined) return
  compare(`resource ${file.format} format`, file.format, found.format.toUpperCase())
  if (found.size !== null) compare(`resource ${file.format} size`, String(file.bytes), String(found.size))
}

function spell(value: CkanValue | unknown): string {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  return [...value].map(String).toSorted().join('\n')
}

// What takes several comes back as text from a hub that does not know it as a list, where there is one only.
const spellOne = (value: unknown): string => spell(Array.isArray(value) && value.length === 1 ? value[0] : value)

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
