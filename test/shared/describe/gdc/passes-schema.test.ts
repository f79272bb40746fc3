import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDescription } from '../../../../shared/describe/check-description.ts'
import { splitDescription } from '../../../../shared/describe/field-applies.ts'
import { levelCodes } from '../../../../shared/describe/labels.ts'
import type { Description, Entry, Field, Profile } from '../../../../shared/describe/profile.ts'
import { typeCodes } from '../../../../shared/describe/thai-gdc/shapes.ts'
import { houseProfiles } from '../../../../shared/describe/thai-gdc.ts'
import { toCkanPackage } from '../../../../shared/publish/to-ckan-package.ts'
import { samplePublication } from '../../../hubs/sample-publication.ts'
import { fullDescription } from '../descriptions.ts'
import { judge, type Line, lines, schemaOf } from './judge.ts'

const profileOf = (line: Line): Profile => houseProfiles.find(profile => profile.id === `thai-gdc-${line}`) ?? fail(line)
const fail = (line: Line): never => {
  throw new Error(`no profile of line ${line}`)
}
/** Made by the desk for each file, or decided and not described. */
const ownWays = ['url', 'name', 'description', 'format', 'data_classification']

test.each(lines)('the profile of line %s has the fields of the recorded schema, with their types, lists and duties, and no other', line => {
  const tell = (field: Field) => ({
    key: field.key,
    multi: field.kind === 'many',
    date: field.kind === 'date',
    types:
      field.types.length === 0
        ? Object.keys(typeCodes)
        : Object.entries(typeCodes).flatMap(([word, code]) => (field.types.includes(code) ? [word] : [])),
    codes: field.codes.map(({ code }) => code).toSorted(),
  })
  const wanted = (of: 'dataset' | 'resource') =>
    schemaOf(line, of)
      .filter(({ key }) => (of === 'dataset' ? key !== 'data_classification' : !ownWays.includes(key)))
      .map(({ key, multi, date, types, codes }) => ({ key, multi, date, types, codes: (codes ?? []).toSorted() }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  for (const [on, of] of [
    ['dataset', 'dataset'],
    ['file', 'resource'],
  ] as const) {
    const own = profileOf(line)
      .fields.filter(field => field.on === on)
      .map(tell)
    expect(own.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(wanted(of))
  }
  const required = schemaOf(line, 'dataset')
    .filter(field => field.required)
    .map(({ key }) => key)
  const ours = profileOf(line)
    .fields.filter(field => field.required)
    .map(({ key }) => key)
  expect(ours.filter(key => !required.includes(key)).toSorted()).toEqual(['name', 'owner_org'])
  expect(required.filter(key => !ours.includes(key))).toEqual([])
})

/** Any value that the desk lets pass for a field. */
const entryOf = (field: Field): fc.Arbitrary<Entry> => {
  const codes = field.codes.map(({ code }) => code)
  if (field.kind === 'one') return fc.constantFrom(...codes)
  if (field.kind === 'many') return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
  if (field.kind === 'date') return fc.integer({ min: 1, max: 28 }).map(day => `2024-02-${String(day).padStart(2, '0')}`)
  if (field.form === 'year') return fc.integer({ min: 2500, max: 2570 }).map(String)
  if (field.form === 'longitude') return fc.integer({ min: 97, max: 105 }).map(degree => `${degree}.5`)
  if (field.form === 'latitude') return fc.integer({ min: 6, max: 20 }).map(degree => `${degree}.25`)
  if (field.form === 'url') return fc.constant('https://data.example.go.th/ชุดข้อมูล')
  return field.form === 'whole' ? fc.integer({ min: 1, max: 12 }).map(String) : fc.constantFrom('คำอธิบาย', 'ตามมาตรฐานของหน่วยงาน')
}
const fixed = ['title', 'name', 'owner_org', 'maintainer', 'maintainer_email', 'tag_string', 'notes', 'data_source', 'data_category']

const described = (profile: Profile, type: string): fc.Arbitrary<Description> =>
  fc
    .record(
      Object.fromEntries(
        profile.fields.filter(({ key }) => !fixed.includes(key)).map(field => [field.key, fc.option(entryOf(field), { nil: '' })]),
      ),
    )
    .map(some => ({
      ...some,
      ...fullDescription,
      ...pick(some, ['objective', 'geo_coverage', 'license_id', 'data_format']),
      data_type: type,
    }))
const pick = (some: Description, keys: readonly string[]): Description =>
  Object.fromEntries(keys.flatMap(key => (some[key] === undefined || some[key] === '' ? [] : [[key, some[key]]])))

const cases = lines.flatMap(line => Object.entries(typeCodes).map(([type, code]) => [line, type, code] as const))

test.each(cases)('whatever the desk passes of line %s and type %s passes the recorded schema', (line, type, code) => {
  const profile = profileOf(line)
  const fields = schemaOf(line, 'dataset').map(field => ({ name: field.key, required: field.required, multiple: field.multi }))
  let passed = 0
  fc.assert(
    fc.property(described(profile, code), values => {
      if (checkDescription(profile, values, 'public').length > 0) return
      passed++
      const { description, ofFiles } = splitDescription(profile, values)
      const levelKey = line === '2.10' ? 'data_classification' : 'data_class_level'
      const publication = samplePublication({ description, ofFiles, title: String(values.title), levelKey, levelCode: levelCodes.open })
      const made = toCkanPackage(publication, { fields, anyTags: true })
      const sent = { ...made.fields, title: made.title, name: made.name, owner_org: made.owner_org, tag_string: made.tags.join(',') }
      expect(judge(line, 'dataset', type, sent)).toEqual([])
      expect(judge(line, 'resource', type, { url: 'https://x.example/f.csv', name: 'f', format: 'CSV', ...ofFiles })).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(passed).toBeGreaterThan(5)
})

test('the judge of this test refuses what the hub’s schema has otherwise', () => {
  const sent = { data_type: 'ข้อมูลสถิติ', objective: 'พันธกิจหน่วยงาน', license_id: 'GNU', created_date: '2024-01-01', colour: 'x' }
  const said = judge('2.10', 'dataset', 'statistical', sent)
  for (const words of [
    'title is missing',
    'objective has the wrong shape',
    'license_id has no code GNU',
    'created_date is not of statistical',
    'colour is not in the schema',
  ])
    expect(said).toContain(words)
})
