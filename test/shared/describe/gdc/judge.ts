import { readFileSync } from 'node:fs'

/** A field of the recorded schema of thai_gdc; `codes` stand where it is a choice. */
type Recorded = {
  readonly key: string
  readonly required: boolean
  readonly types: readonly string[]
  readonly multi: boolean
  readonly date: boolean
  readonly codes?: readonly string[]
}
type Schema = { readonly dataset: readonly Recorded[]; readonly resource: readonly Recorded[] }
export type Line = '2.1.0' | '2.10'
export const lines: readonly Line[] = ['2.1.0', '2.10']
/** What the standards page records of ckan_dataset.json, line by line, copied as it is. */
const recorded = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8')) as {
  readonly lines: { readonly [line in Line]: Schema }
}
export const schemaOf = (line: Line, of: 'dataset' | 'resource'): readonly Recorded[] => recorded.lines[line][of]

/**
 * Judges a dataset or a file as it would be sent, by the recorded schema alone, and stricter than the hub: required fields, membership of
 * every choice, lists where lists belong, days, and no field of another type of dataset. Nothing of the house is used here.
 */
export function judge(line: Line, of: 'dataset' | 'resource', type: string, sent: { readonly [key: string]: unknown }): readonly string[] {
  const schema = new Map(schemaOf(line, of).map(field => [field.key, field]))
  const missing = [...schema.values()].filter(field => field.required && isEmpty(sent[field.key])).map(field => `${field.key} is missing`)
  return [...missing, ...Object.entries(sent).flatMap(([key, value]) => judgeValue(schema.get(key), key, value, type))]
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function judgeValue(field: Recorded | undefined, key: string, value: unknown, type: string): readonly string[] {
  if (field === undefined) return [`${key} is not in the schema`]
  if (!field.types.includes(type)) return [`${key} is not of ${type}`]
  if (field.multi !== Array.isArray(value)) return [`${key} has the wrong shape`]
  const several: readonly unknown[] = Array.isArray(value) ? value : [value]
  return several.flatMap(one => {
    if (typeof one !== 'string' || one.trim() === '') return [`${key} holds no text`]
    if (field.codes && !field.codes.includes(one)) return [`${key} has no code ${one}`]
    return field.date && !/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(one) ? [`${key} has no day ${one}`] : []
  })
}
