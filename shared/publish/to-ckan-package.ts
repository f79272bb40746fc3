import { chooseTags, splitTags } from './choose-tags.ts'
import type { HubShape } from './hub-shape.ts'
import { markerKeys } from './marker.ts'
import type { Publication } from './publication.ts'

export type CkanValue = string | readonly string[]

/** The fields of a dataset on a CKAN that we own. Everything else on the hub is left as it is. */
export type CkanPackage = {
  readonly name: string
  readonly owner_org: string
  readonly title: string
  readonly fields: { readonly [key: string]: CkanValue }
  readonly tags: readonly string[]
  readonly extras: { readonly [key: string]: string }
}

/** Fields that every CKAN has of its own. */
const stockFields: readonly string[] = ['notes', 'url', 'author', 'author_email', 'maintainer', 'maintainer_email', 'license_id']
/** Keys of a description that are sent in another way. */
const ownWays: readonly string[] = ['name', 'title', 'owner_org', 'tag_string', 'private']

/**
 * Builds the fields of a dataset for a hub: what the hub's schema knows goes to its field, the rest to extras (lists as JSON, as scheming
 * itself stores them), tags that the hub would refuse to an extra of ours, our marker to extras.
 */
export function toCkanPackage(publication: Publication, shape: HubShape): CkanPackage {
  const known = new Map(shape.fields.map(field => [field.name, field]))
  const fields: Record<string, CkanValue> = {}
  const extras: Record<string, string> = {}
  for (const [key, value] of listEntries(publication)) {
    const field = known.get(key)
    if (field !== undefined) fields[key] = field.multiple ? toList(value) : toText(value)
    else if (stockFields.includes(key)) fields[key] = toText(value)
    else extras[key] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  const tags = chooseTags(splitTags(publication.description.tag_string), shape.anyTags)
  if (tags.left.length > 0) extras[markerKeys.keywords] = JSON.stringify(tags.left)
  extras[markerKeys.office] = publication.office
  extras[markerKeys.dataset] = publication.dataset
  extras[markerKeys.version] = String(publication.number)
  extras[markerKeys.table] = publication.tableSha
  extras[markerKeys.metadata] = publication.metadataSha
  return { name: publication.slug, owner_org: publication.organisation, title: publication.title, fields, tags: tags.taken, extras }
}

/** Fields that the hub asks for and the package lacks. `title`, `name`, `owner_org` and tags are looked at too. */
export function findMissing(wanted: CkanPackage, shape: HubShape): readonly string[] {
  const given = new Map<string, CkanValue>(
    Object.entries({ ...wanted.fields, name: wanted.name, title: wanted.title, owner_org: wanted.owner_org }),
  )
  given.set('tag_string', wanted.tags)
  given.set('tags', wanted.tags)
  return shape.fields.filter(field => field.required && (given.get(field.name) ?? '').length === 0).map(field => field.name)
}

function listEntries(publication: Publication): readonly (readonly [string, CkanValue])[] {
  const entries = new Map<string, CkanValue>(Object.entries(publication.description).filter(([key]) => !ownWays.includes(key)))
  entries.set('data_category', publication.categoryCode)
  entries.set(publication.levelKey, publication.levelCode)
  return [...entries].filter(([, value]) => value.length > 0)
}

const toList = (value: CkanValue): readonly string[] => (typeof value === 'string' ? [value] : value)
const toText = (value: CkanValue): string => (typeof value === 'string' ? value : value.join(', '))
