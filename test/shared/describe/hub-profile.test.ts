import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesFields } from '../../../electron/practice/hub-rules.ts'
import { Fault } from '../../../shared/base/fault.ts'
import { checkDescription } from '../../../shared/describe/check-description.ts'
import { readHubProfile } from '../../../shared/describe/read-hub-profile.ts'
import { readProfile } from '../../../shared/describe/read-profile.ts'
import { readProfileFile } from '../../../shared/describe/read-profile-file.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { fullDescription } from './descriptions.ts'

const about = { id: 'hub-1', title: 'ศูนย์' }
const schemaOfHouse = {
  scheming_version: 2,
  dataset_fields: linesFields('thai').dataset.map(({ name, required, many, codes, types }) => ({
    ...{ field_name: name, required, ...(many ? { preset: 'multiple_checkbox' } : {}) },
    ...(codes.length > 0 ? { choices: codes.map(value => ({ value, label: value })) } : {}),
    ...(types.length > 0 ? { form_data_type: types } : {}),
  })),
  resource_fields: [{ field_name: 'url' }, { field_name: 'name' }, { field_name: 'resource_last_updated_date', preset: 'date' }],
}
const whyOf = (answer: unknown): string => {
  try {
    readHubProfile(answer, about)
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code === 'describe/bad-schema') return `${String(thrown.facts.place)} ${String(thrown.facts.why)}`
    throw thrown
  }
  return 'no fault'
}

test('a hub of line 2.10 gives the profile of the house, field by field', () => {
  const { profile, notes } = readHubProfile({ success: true, result: schemaOfHouse }, about)
  expect(notes).toEqual([])
  const ofDataset = thaiGdc.fields.filter(field => field.on === 'dataset')
  expect(profile.fields.filter(field => field.on === 'dataset')).toEqual(ofDataset)
  expect(profile.fields.at(-1)).toMatchObject({ key: 'resource_last_updated_date', kind: 'date', on: 'file' })
  expect(checkDescription(profile, fullDescription)).toEqual([])
  expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
})

test('a hub that has its own fields, lists and duties is followed, and what is not known is told', () => {
  const { profile, notes } = readHubProfile(
    {
      dataset_fields: [
        { field_name: 'title', preset: 'title', required: true },
        {
          field_name: 'license_id',
          label: 'สัญญา',
          choices: [{ value: 'DGA-OGL', label: { th: 'สัญญา สพร.', en: 'DGA' } }],
          required: 'true',
        },
        { field_name: 'data_owner', label: { th: 'เจ้าของข้อมูล', en: 'Data owner' }, required: true, validators: 'not_empty house_rule(3)' },
        { field_name: 'colour', preset: 'colour_wheel' },
        { field_name: 'topic', preset: 'select', choices_helper: 'topics_of_hub' },
        { field_name: 'parts', repeating_subfields: [] },
        { field_name: 'data_class_level', choices: [{ value: 'เปิดเผย', label: 'เปิดเผย' }] },
        { field_name: 'measured', choices: [{ value: 'a' }, { value: 'อื่นๆ' }], preset: 'multiple_select' },
        { field_name: 'measured_other' },
      ],
    },
    about,
  )
  const field = (key: string) => profile.fields.find(one => one.key === key)
  expect(field('license_id')).toMatchObject({
    item: 14,
    required: true,
    th: 'สัญญา',
    codes: [{ code: 'DGA-OGL', th: 'สัญญา สพร.', en: 'DGA' }],
    other: null,
  })
  expect(field('data_owner')).toMatchObject({ item: null, required: true, kind: 'text', th: 'เจ้าของข้อมูล', en: 'Data owner' })
  expect(field('measured')).toMatchObject({ kind: 'many', other: 'measured_other' })
  expect(['data_class_level', 'parts'].map(field)).toEqual([undefined, undefined])
  expect(['name', 'owner_org', 'tag_string', 'notes'].every(key => field(key) !== undefined)).toBe(true)
  expect(notes.map(({ key, code, detail }) => `${key} ${code} ${detail}`.trim())).toEqual([
    'data_owner validator-unknown house_rule',
    'colour preset-unknown colour_wheel',
    'topic choices-elsewhere topics_of_hub',
    'parts has-parts',
  ])
})

test.each([
  [null, 'dataset_fields none'],
  [{ success: true, result: {} }, 'dataset_fields none'],
  [{ dataset_fields: {} }, 'dataset_fields no-list'],
  [{ dataset_fields: ['title'] }, 'dataset_fields.0 no-field'],
  [{ dataset_fields: [{ field_name: 'title' }, { label: 'x' }] }, 'dataset_fields.1.field_name no-name'],
  [{ dataset_fields: [{ field_name: 'a', choices: 'b' }] }, 'dataset_fields.0.choices no-list'],
  [{ dataset_fields: [{ field_name: 'a', choices: [{ label: 'b' }] }] }, 'dataset_fields.0.choices.0 no-value'],
  [{ dataset_fields: [{ field_name: 'a' }, { field_name: 'a' }] }, 'a twice'],
])('a schema that cannot be used is refused with its place: %j, %s', (answer, why) => {
  expect(whyOf(answer)).toBe(why)
})

test('whatever a hub answers, it is refused as such or gives a profile that can be read again', () => {
  const text = fc.constantFrom('title', 'name', 'data_type', 'select', 'multiple_checkbox', 'date', 'record stat', 'ข้อมูลสถิติ', '')
  const raw = fc.record(
    {
      field_name: text,
      preset: text,
      validators: text,
      required: fc.oneof(fc.boolean(), text),
      label: fc.oneof(text, fc.record({ th: text })),
      form_data_type: fc.oneof(text, fc.array(text)),
      choices: fc.oneof(text, fc.array(fc.record({ value: text, label: text }))),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.record({ dataset_fields: fc.array(raw), resource_fields: fc.array(raw) }), answer => {
      if (whyOf(answer) !== 'no fault') return
      const { profile } = readHubProfile(answer, about)
      expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
    }),
    { numRuns: 300 },
  )
})

test('a file may hold a hub’s schema or a profile of ours; what is no JSON is named', () => {
  expect(readProfileFile(JSON.stringify(schemaOfHouse), about).profile.title).toBe('ศูนย์')
  expect(readProfileFile(`\ufeff${JSON.stringify(thaiGdc)}`, about).profile).toEqual(thaiGdc)
  expect(() => readProfileFile('{"dataset_fields": [', about)).toThrow('describe/bad-schema')
})
