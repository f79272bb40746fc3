import { anyOf, flag, list, number, object, optional, record, string, unknown } from '../base/decode.ts'

export type ReadResource = {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly size: number | null
  /** The last part of its address: the name under which the hub keeps the file. */
  readonly fileName: string
  /** Every field as it came. */
  readonly values: { readonly [key: string]: unknown }
}

/** A dataset as a hub shows it, decoded. `values` holds every field as it came. */
export type ReadPackage = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly state: string
  readonly isPrivate: boolean
  readonly organisations: readonly string[]
  readonly modified: string
  readonly tags: readonly string[]
  readonly extras: ReadonlyMap<string, string>
  readonly resources: readonly ReadResource[]
  readonly values: { readonly [key: string]: unknown }
}

const text = string().nullable()
const shape = object({
  id: string(),
  name: string(),
  title: optional(text),
  state: string(),
  private: anyOf([flag(), string()]),
  owner_org: optional(text),
  organization: optional(object({ id: string(), name: string() }).nullable()),
  metadata_modified: string(),
  tags: optional(list(object({ name: string() }))),
  extras: optional(list(object({ key: string(), value: unknown() }))),
  resources: optional(
    list(
      object({
        id: string(),
        name: optional(text),
        format: optional(text),
        size: optional(anyOf([number(), string()]).nullable()),
        url: optional(text),
      }).loose(),
    ),
  ),
})
const anything = record(string(), unknown())

/** Reads a dataset from the answer of a hub; null where the answer is not one. */
export function readCkanPackage(answer: unknown): ReadPackage | null {
  const read = shape.safeParse(answer)
  const values = anything.safeParse(answer)
  if (!read.success || !values.success) return null
  const found = read.data
  return {
    id: found.id,
    name: found.name,
    title: found.title ?? '',
    state: found.state,
    isPrivate: found.private === true || String(found.private).toLowerCase() === 'true',
    organisations: [found.owner_org, found.organization?.id, found.organization?.name].filter(part => typeof part === 'string'),
    modified: found.metadata_modified,
    tags: (found.tags ?? []).map(tag => tag.name),
    extras: new Map(
      (found.extras ?? []).map(extra => [extra.key, typeof extra.value === 'string' ? extra.value : JSON.stringify(extra.value)]),
    ),
    resources: (found.resources ?? []).map(resource => ({
      id: resource.id,
      name: resource.name ?? '',
      format: resource.format ?? '',
      size: toSize(resource.size),
      fileName: (resource.url ?? '').split('/').at(-1) ?? '',
      values: resource,
    })),
    values: values.data,
  }
}

const toSize = (size: number | string | null | undefined): number | null =>
  size === null || size === undefined || size === '' || !Number.isFinite(Number(size)) ? null : Number(size)
