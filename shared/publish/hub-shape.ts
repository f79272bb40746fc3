import { anyOf, type Decoder, flag, list, object, optional, string, unknown } from '../base/decode.ts'

/** A field of a hub's own dataset schema. */
export type HubField = { readonly name: string; readonly required: boolean; readonly multiple: boolean }

/** What a hub takes: `fields` is empty on a stock CKAN; `anyTags` tells whether tags may hold Thai vowel and tone marks. */
export type HubShape = { readonly fields: readonly HubField[]; readonly anyTags: boolean }

/** A CKAN as it comes from its makers. */
export const stockShape: HubShape = { fields: [], anyTags: false }

const schema: Decoder<{ dataset_fields: Record<string, unknown>[] }> = object({
  dataset_fields: list(
    object({
      field_name: optional(string()),
      required: optional(unknown()),
      preset: optional(string()),
      validators: optional(anyOf([string(), unknown()])),
    }),
  ),
})
const truth = anyOf([flag(), string()])

/** Reads the answer of scheming_dataset_schema_show; null where it is not such an answer. */
export function readHubShape(answer: unknown): HubShape | null {
  const read = schema.safeParse(answer)
  if (!read.success) return null
  const fields = read.data.dataset_fields.flatMap(field => {
    const name = field.field_name
    if (typeof name !== 'string') return []
    const how = `${field.preset ?? ''} ${field.validators ?? ''}`
    return [{ name, required: isTrue(field.required), multiple: /multiple_(select|checkbox|choice)/.test(how) }]
  })
  const names = new Set(fields.map(field => field.name))
  return { fields, anyTags: names.has('data_category') && names.has('objective') }
}

function isTrue(value: unknown): boolean {
  const read = truth.safeParse(value)
  return read.success && (read.data === true || String(read.data).toLowerCase() === 'true')
}
