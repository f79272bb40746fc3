import { Fault } from '../base/fault.ts'
import type { Code } from './code.ts'
import { levelKeys } from './labels.ts'
import type { Field, FieldKind, FieldPlace, Profile } from './profile.ts'
import { type ProfileNote, type RawField, readHubField } from './read-hub-field.ts'
import { thaiGdc } from './thai-gdc.ts'

export type HubProfile = { readonly profile: Profile; readonly notes: readonly ProfileNote[] }

/** What every CKAN has besides its schema, and every description needs. */
const always: readonly string[] = ['title', 'name', 'owner_org', 'tag_string', 'notes']
/** Made by the desk for each file, never described by hand. */
const madeOfFiles: readonly string[] = ['url', 'name', 'description', 'format', 'resource_private']

/**
 * Makes a profile of what a hub answers to scheming_dataset_schema_show, bare or within the answer of the action. Known keys keep the words
 * and the kind of the house, with the hub's own lists and duties; what the house does not know is taken as text and told. The level is no
 * field of the form. Throws `describe/bad-schema` with the place that cannot be used. Source: ckanext-scheming, README.
 */
export function readHubProfile(answer: unknown, about: { readonly id: string; readonly title: string }): HubProfile {
  const schema = unwrap(answer)
  const notes: ProfileNote[] = []
  const read = (list: unknown, place: string, on: FieldPlace): Field[] => {
    if (!Array.isArray(list)) throw badSchema(place, 'no-list')
    return list.flatMap((raw: unknown, i) => {
      if (!isObject(raw)) throw badSchema(`${place}.${i}`, 'no-field')
      return readHubField(raw, `${place}.${i}`, on, typesOf(schema), notes)
    })
  }
  const ofDataset = read(schema['dataset_fields'], 'dataset_fields', 'dataset').filter(({ key }) => !levelKeys.some(one => one === key))
  const added = thaiGdc.fields.filter(({ key }) => always.includes(key) && !ofDataset.some(field => field.key === key))
  const taken = new Set([...ofDataset, ...added].map(({ key }) => key))
  const ofFiles = read(schema['resource_fields'] ?? [], 'resource_fields', 'file').filter(({ key }) => !madeOfFiles.includes(key))
  for (const { key } of ofFiles) if (taken.has(key)) notes.push({ key, code: 'same-key', detail: '' })
  const fields = linkOthers([...added, ...ofDataset, ...ofFiles.filter(({ key }) => !taken.has(key))])
  const keys = fields.map(({ key }) => key)
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) throw badSchema(twice, 'twice')
  return { profile: { ...about, fields }, notes }
}

export const badSchema = (place: string, why: string): Fault => new Fault('describe/bad-schema', { place, why })

const isObject = (value: unknown): value is RawField => typeof value === 'object' && value !== null && !Array.isArray(value)

function unwrap(answer: unknown): RawField {
  const inner = isObject(answer) && isObject(answer['result']) ? answer['result'] : answer
  if (!isObject(inner) || !('dataset_fields' in inner)) throw badSchema('dataset_fields', 'none')
  return inner
}

/** The codes of data_type as this hub spells them, by the words of form_data_type. */
function typesOf(schema: RawField): readonly string[] {
  const list: unknown = schema['dataset_fields']
  const raw = Array.isArray(list) ? list.find((one: unknown) => isObject(one) && one['field_name'] === 'data_type') : undefined
  const choices: unknown = isObject(raw) ? raw['choices'] : undefined
  return Array.isArray(choices)
    ? choices.flatMap((one: unknown) => (isObject(one) && typeof one['value'] === 'string' ? [one['value']] : []))
    : []
}

/** A field whose key ends in _other stands for “other, namely” of its list. */
function linkOthers(fields: readonly Field[]): readonly Field[] {
  const keys = new Set(fields.map(({ key }) => key))
  const takesCode = (codes: readonly Code[], kind: FieldKind): boolean => codes.length > 0 && (kind === 'one' || kind === 'many')
  return fields.map(field => ({
    ...field,
    other: takesCode(field.codes, field.kind) && keys.has(`${field.key}_other`) ? `${field.key}_other` : null,
  }))
}
