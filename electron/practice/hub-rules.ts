import type { Json } from '../../shared/base/json.ts'
import { levelCodes, type levelKeys } from '../../shared/describe/labels.ts'
import type { FieldPlace, Profile } from '../../shared/describe/profile.ts'
import { typeCodes } from '../../shared/describe/thai-gdc/shapes.ts'
import { olderThaiGdc, thaiGdc } from '../../shared/describe/thai-gdc.ts'
import { isStockTag } from '../../shared/publish/choose-tags.ts'
import type { FieldErrors } from './hub-answer.ts'
import { type HubPackage, type HubState, listOf, textOf } from './hub-state.ts'

const ownFields: readonly string[] = ['name', 'title', 'owner_org', 'tag_string']

/** The fields of the schema that the practice hub shows, by its line; line 2.1 keeps the level as forks of it do. */
const lines = { thai: toLine(thaiGdc, 'data_classification'), older: toLine(olderThaiGdc, 'data_class_level') }
export const linesFields = (flavour: HubState['flavour']): (typeof lines)['thai'] =>
  flavour === 'stock' ? { dataset: [], file: [] } : lines[flavour]

function toLine(profile: Profile, levelKey: (typeof levelKeys)[number]) {
  const level = { name: levelKey, required: false, many: false, codes: Object.values(levelCodes), types: [] }
  return { dataset: [...toHubFields(profile, 'dataset'), level], file: toHubFields(profile, 'file') }
}

function toHubFields(profile: Profile, on: FieldPlace) {
  return profile.fields
    .filter(field => field.on === on)
    .map(({ key, required, kind, codes, types }) => ({
      name: key,
      required,
      many: kind === 'many',
      codes: codes.map(({ code }) => code),
      types: Object.entries(typeCodes).flatMap(([word, code]) => (types.includes(code) ? [word] : [])),
    }))
}

/** Judges a dataset as CKAN (and thai_gdc) would before it is stored; empty where it passes. `self` is the id of the dataset itself. */
export function judgePackage(values: HubPackage, state: HubState, self: string): FieldErrors {
  const errors: Record<string, Json> = {}
  const others = state.packages.filter(one => one.id !== self)
  const name = judgeName(values, others, state.flavour)
  if (name.length > 0) errors.name = name
  const tags = listOf(values, 'tags').flatMap(tag => judgeTag(textOf(tag, 'name'), state.flavour))
  if (tags.length > 0) errors.tags = tags
  const keys = listOf(values, 'extras').map(extra => textOf(extra, 'key'))
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) errors.extras_validation = [`Duplicate key "${twice}"`]
  const mail = textOf(values, 'maintainer_email')
  if (mail !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail)) errors.maintainer_email = [`Email ${mail} is not a valid format`]
  return state.flavour === 'stock' ? errors : { ...errors, ...judgeThai(values, others, keys, state.flavour) }
}

function judgeName(values: HubPackage, others: readonly HubPackage[], flavour: HubState['flavour']): readonly string[] {
  const name = textOf(values, 'name')
  const longest = flavour === 'stock' ? 100 : 70
  if (name === '') return ['Missing value']
  if (!/^[a-z0-9_-]*$/.test(name)) return ['Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_']
  if (name.length < 2) return ['Must be at least 2 characters long']
  if (name.length > longest) return [`Name must be a maximum of ${longest} characters long`]
  if (['new', 'edit', 'search'].includes(name)) return ['That name cannot be used']
  const holder = others.find(one => one.name === name)
  if (holder === undefined) return []
  if (holder.state !== 'deleted') return ['That URL is already in use.']
  // A stock CKAN gives the name of a trashed dataset away; thai_gdc keeps it.
  return flavour === 'stock' ? [] : ['That URL is already in trash.']
}

function judgeTag(tag: string, flavour: HubState['flavour']): readonly string[] {
  if (tag.length < 2) return [`Tag "${tag}" length is less than minimum 2`]
  if (tag.length > 100) return [`Tag "${tag}" length is more than maximum 100`]
  if (flavour !== 'stock' || isStockTag(tag)) return []
  return [`Tag "${tag}" can only contain alphanumeric characters, spaces (" "), hyphens ("-"), underscores ("_") or dots (".")`]
}

function judgeThai(
  values: HubPackage,
  others: readonly HubPackage[],
  extraKeys: readonly string[],
  flavour: HubState['flavour'],
): FieldErrors {
  const errors: Record<string, Json> = {}
  for (const field of linesFields(flavour).dataset) {
    const value = values[field.name] ?? ''
    const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
    if (isEmpty && field.required && !ownFields.includes(field.name))
      errors[field.name] = [field.many ? 'Select at least one' : 'Missing value']
    const chosen = Array.isArray(value) ? value : [value]
    const strange = field.many && !isEmpty ? chosen.find(one => typeof one !== 'string' || !field.codes.includes(one)) : undefined
    if (strange !== undefined) errors[field.name] = [`unexpected choice "${String(strange)}"`]
    if (field.name.endsWith('_date') && !isEmpty && !/^\d{4}-\d{2}-\d{2}/.test(String(value)))
      errors[field.name] = ['Date format incorrect']
    if (extraKeys.includes(field.name)) errors.extras = [{ key: [`There is a schema field with the same name`] }]
  }
  const title = textOf(values, 'title')
  if (others.some(one => one.title === title && one.state !== 'deleted')) errors.title = ['ชื่อชุดข้อมูลนี้มีอยู่แล้ว']
  const resources = listOf(values, 'resources').map(judgeThaiResource)
  if (resources.some(one => Object.keys(one).length > 0)) errors.resources = resources
  return errors
}

function judgeThaiResource(resource: HubPackage): FieldErrors {
  const missing = ['name', 'format', 'url'].filter(key => textOf(resource, key) === '')
  return Object.fromEntries(missing.map(key => [key, ['Missing value']]))
}
