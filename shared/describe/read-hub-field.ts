import { Fault } from '../base/fault.ts'
import type { Code } from './code.ts'
import type { Field, FieldKind, FieldPlace } from './profile.ts'
import { shapes, typeCodes } from './thai-gdc/shapes.ts'
import { thaiGdc } from './thai-gdc.ts'

/** A field of a hub's schema as it came. */
export type RawField = { readonly [name: string]: unknown }

/** Something of a hub's schema that the house takes otherwise than the hub does. */
export const profileNoteCodes = [
  'preset-unknown',
  'validator-unknown',
  'choices-elsewhere',
  'type-unknown',
  'has-parts',
  'same-key',
] as const
export type ProfileNote = { readonly key: string; readonly code: (typeof profileNoteCodes)[number]; readonly detail: string }

/** How the presets of scheming and thai_gdc are filled in. Source: ckanext-scheming, presets.json. */
const presets: { readonly [preset: string]: FieldKind } = {
  ...{ title: 'text', dataset_slug: 'slug', tag_string_autocomplete: 'tags', dataset_organization: 'text', markdown: 'long' },
  ...{ select: 'one', radio: 'one', multiple_checkbox: 'many', multiple_select: 'many', multiple_text: 'text', date: 'date' },
  ...{ resource_url_upload: 'text', resource_format_autocomplete: 'text', organization_url_upload: 'text' },
}

/** Validators that ask for nothing that the desk does not see to. */
const known = new Set(
  'scheming_required scheming_choices scheming_multiple_choice scheming_isodate scheming_valid_json_object ignore_missing ignore_empty not_empty not_missing ignore unicode unicode_safe email_validator url_validator isodate int_validator natural_number_validator is_positive_integer boolean_validator tag_string_convert owner_org_validator name_validator package_name_validator package_version_validator remove_whitespace strip_value default if_empty_same_as convert_to_extras convert_from_extras scheming_multiple_text'.split(
    ' ',
  ),
)

/** What no dataset is without, whatever its schema says: a CKAN would make its name the title. */
const neverEmpty: readonly string[] = ['title', 'name', 'owner_org']

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const isObject = (value: unknown): value is RawField => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one field; a field made of parts is left out and told. Throws `describe/bad-schema` where it cannot be used at all. */
export function readHubField(
  raw: RawField,
  place: string,
  on: FieldPlace,
  hubTypes: readonly string[],
  notes: ProfileNote[],
): readonly Field[] {
  const key = textOf(raw['field_name'])
  if (key === '') throw new Fault('describe/bad-schema', { place: `${place}.field_name`, why: 'no-name' })
  if ('repeating_subfields' in raw) {
    notes.push({ key, code: 'has-parts', detail: '' })
    return []
  }
  const house = thaiGdc.fields.find(field => field.key === key && field.on === on)
  const codes = readChoices(raw, place, house, notes)
  const kind = kindOf(raw, house, codes, notes)
  for (const name of textOf(raw['validators']).split(/\s+/)) {
    const bare = name.replace(/\(.*$/, '')
    if (bare !== '' && !known.has(bare)) notes.push({ key, code: 'validator-unknown', detail: bare })
  }
  const label = readLabel(raw['label'])
  const base = house ?? { ...shapes[kind], key, th: label?.th ?? key, en: label?.en ?? key }
  const isChoice = kind === 'one' || kind === 'many'
  return [
    {
      ...{ ...base, kind, on, codes: isChoice ? codes : [], other: null },
      ...{ th: label?.th ?? base.th, en: label?.en ?? base.en },
      required: isTrue(raw['required']) || (on === 'dataset' && neverEmpty.includes(key)),
      types: readTypes(raw, hubTypes, house, notes),
    },
  ]
}

const isTrue = (value: unknown): boolean => value === true || textOf(value).toLowerCase() === 'true'

function readLabel(label: unknown): { readonly th: string; readonly en: string } | null {
  if (typeof label === 'string' && label.trim() !== '') return { th: label, en: label }
  if (!isObject(label)) return null
  const [th, en] = [textOf(label['th']), textOf(label['en'])]
  return th === '' && en === '' ? null : { th: th || en, en: en || th }
}

function readChoices(raw: RawField, place: string, house: Field | undefined, notes: ProfileNote[]): readonly Code[] {
  const { choices } = raw as { readonly choices?: unknown }
  if (choices === undefined || choices === null) {
    const elsewhere = textOf(raw['choices_helper']) || textOf(raw['form_choices_helper'])
    if (elsewhere !== '') notes.push({ key: textOf(raw['field_name']), code: 'choices-elsewhere', detail: elsewhere })
    return house?.codes ?? []
  }
  if (!Array.isArray(choices)) throw new Fault('describe/bad-schema', { place: `${place}.choices`, why: 'no-list' })
  const codes = choices.map((one: unknown, i): Code => {
    const code = isObject(one) && (typeof one['value'] === 'string' || typeof one['value'] === 'number') ? String(one['value']) : ''
    if (code === '' || !isObject(one)) throw new Fault('describe/bad-schema', { place: `${place}.choices.${i}`, why: 'no-value' })
    const label = readLabel(one['label']) ?? { th: code, en: code }
    const known = house?.codes.find(entry => entry.code === code)
    // A hub that shows its codes as they are has no words of its own for them.
    return { code, th: label.th === code ? (known?.th ?? code) : label.th, en: label.en === label.th ? (known?.en ?? label.en) : label.en }
  })
  return codes.filter(({ code }, i) => codes.findIndex(other => other.code === code) === i)
}

function kindOf(raw: RawField, house: Field | undefined, codes: readonly Code[], notes: ProfileNote[]): FieldKind {
  const how = `${textOf(raw['preset'])} ${textOf(raw['validators'])}`
  if (codes.length > 0)
    return /multiple_(?:select|checkbox|choice)/.test(how) || (house?.kind === 'many' && raw['preset'] === undefined) ? 'many' : 'one'
  const preset = textOf(raw['preset'])
  const kind = presets[preset]
  if (preset !== '' && kind === undefined) notes.push({ key: textOf(raw['field_name']), code: 'preset-unknown', detail: preset })
  // A list without its codes can only be typed.
  const free = kind === 'one' || kind === 'many' ? 'text' : kind
  if (house !== undefined && house.kind !== 'one' && house.kind !== 'many') return house.kind
  if (/\bemail_validator\b/.test(how)) return 'email'
  if (/\bisodate\b/.test(how)) return 'date'
  return free ?? (textOf(raw['form_snippet']).startsWith('markdown') ? 'long' : 'text')
}

const stems: readonly (readonly [stem: RegExp, word: keyof typeof typeCodes])[] = [
  [/^(?:record|ข้อมูลระเบียน)/i, 'record'],
  [/^(?:stat|ข้อมูลสถิติ)/i, 'statistical'],
  [/^(?:gis|geo|ข้อมูลภูมิ)/i, 'gis'],
  [/^(?:multi|ข้อมูลหลากหลาย)/i, 'multi'],
  [/^(?:other|ข้อมูลประเภทอื่น)/i, 'other'],
]

/** The types that a field is meant for, by form_data_type, as a list or as words; all five are no restriction. */
function readTypes(raw: RawField, hubTypes: readonly string[], house: Field | undefined, notes: ProfileNote[]): readonly string[] {
  const said: unknown = raw['form_data_type']
  if (said === undefined || said === null) return (house?.types ?? []).filter(type => hubTypes.includes(type))
  const words = (Array.isArray(said) ? said : String(said).split(/[\s,]+/)).map(String).filter(word => word !== '')
  const types = words.flatMap(word => {
    const code = hubTypes.find(type => type === word) ?? typeCodes[stems.find(([stem]) => stem.test(word))?.[1] ?? 'record']
    const isKnown = hubTypes.includes(code) && (hubTypes.includes(word) || stems.some(([stem]) => stem.test(word)))
    if (!isKnown) notes.push({ key: textOf(raw['field_name']), code: 'type-unknown', detail: word })
    return isKnown ? [code] : []
  })
  return new Set(types).size >= hubTypes.length ? [] : [...new Set(types)]
}
