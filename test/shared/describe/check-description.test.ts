import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDescription } from '../../../shared/describe/check-description.ts'
import { countFilled } from '../../../shared/describe/count-filled.ts'
import { isBlank } from '../../../shared/describe/is-blank.ts'
import { problemCodes } from '../../../shared/describe/problem.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { fullDescription } from './descriptions.ts'

const codesOf = (values: Record<string, string | string[]>) =>
  checkDescription(thaiGdc, { ...fullDescription, ...values }).map(({ key, code }) => `${key} ${code}`)

test('a full description has no problem and counts 14 of 14', () => {
  expect(checkDescription(thaiGdc, fullDescription)).toEqual([])
  expect(countFilled(thaiGdc, fullDescription)).toEqual({ filled: 14, required: 14 })
})

test('an empty description misses the 14 items and the name for the address', () => {
  const problems = checkDescription(thaiGdc, {})
  expect(problems.map(problem => problem.code)).toEqual(Array.from({ length: 15 }, () => 'missing'))
  expect(countFilled(thaiGdc, {})).toEqual({ filled: 0, required: 14 })
})

test.each([
  ['a dash says nothing', { title: ' - ' }, 'title missing'],
  ['a list of blanks says nothing', { objective: ['', ' '] }, 'objective missing'],
  ['a list where one value belongs', { geo_coverage: ['จังหวัด'] }, 'geo_coverage wrong-shape'],
  ['one value where a list belongs', { data_format: 'CSV' }, 'data_format wrong-shape'],
  ['a misspelt code that the hub would store', { license_id: 'Creative Commons Attribution' }, 'license_id not-in-list'],
  ['a code with a space behind it', { data_type: 'ข้อมูลสถิติ ' }, 'data_type not-in-list'],
  ['the same code twice', { objective: ['ไม่ทราบ', 'ไม่ทราบ'] }, 'objective twice'],
  ['other without saying what', { geo_coverage: 'อื่นๆ' }, 'geo_coverage_other other-missing'],
  ['other among several without saying what', { data_format: ['CSV', 'อื่นๆ'] }, 'data_format_other other-missing'],
  ['another type of dataset without saying what', { data_type: 'ข้อมูลประเภทอื่นๆ' }, 'data_type_other other-missing'],
  ['a name too long', { title: 'ก'.repeat(501) }, 'title too-long'],
  ['an address without a host', { maintainer_email: 'data@example' }, 'maintainer_email bad-email'],
  ['a Thai address', { maintainer_email: 'ข้อมูล@example.go.th' }, 'maintainer_email bad-email'],
  ['a Buddhist year in an ISO date', { last_updated_date: '2567-02-05' }, 'last_updated_date bad-date'],
  ['a day that does not exist', { last_updated_date: '2023-02-29' }, 'last_updated_date bad-date'],
  ['a path for a web address', { url: 'C:\\ข้อมูล' }, 'url bad-url'],
  ['two digits for a year', { first_year_of_data: '67' }, 'first_year_of_data bad-year'],
  ['words for a number', { update_frequency_interval: 'หนึ่ง' }, 'update_frequency_interval bad-number'],
  ['Thai in the address', { name: 'ข้อมูล' }, 'name slug-bad'],
  ['one letter in the address', { name: 'a' }, 'name slug-length'],
  ['71 letters in the address', { name: 'a'.repeat(71) }, 'name slug-length'],
  ['a word that the hub keeps', { name: 'new' }, 'name slug-reserved'],
  ['a comma in a keyword', { tag_string: ['ข้าว,ยาง'] }, 'tag_string tag-bad'],
  ['first year behind the last', { first_year_of_data: '2567', last_year_of_data: '2560' }, 'last_year_of_data reversed'],
  ['a key that the profile does not know', { colour: 'blue' }, 'colour unknown-key'],
])('%s is a problem', (_, values, problem) => {
  expect(codesOf(values)).toEqual([problem])
})

const map = { ...fullDescription, data_type: 'ข้อมูลภูมิสารสนเทศเชิงพื้นที่' }

test.each([
  [{ west_bound_longitude: '97.3', east_bound_longitude: '105.6', south_bound_longitude: '5.6', north_bound_longitude: '20.5' }, []],
  [{ west_bound_longitude: '105.6', east_bound_longitude: '97.3' }, ['east_bound_longitude reversed']],
  [{ south_bound_longitude: '20.5', north_bound_longitude: '-5' }, ['north_bound_longitude reversed']],
  [{ west_bound_longitude: '-180.1' }, ['west_bound_longitude bad-longitude']],
  [{ north_bound_longitude: '97.3' }, ['north_bound_longitude bad-latitude']],
  [{ east_bound_longitude: '100°30′' }, ['east_bound_longitude bad-longitude']],
  [{ data_release_date: '2567-01-31' }, ['data_release_date bad-date']],
])('the frame of a map %j: %j', (values, problems) => {
  expect(checkDescription(thaiGdc, { ...map, ...values }).map(({ key, code }) => `${key} ${code}`)).toEqual(problems)
})

test('what was filled in for another type of dataset is kept and judged no more', () => {
  expect(checkDescription(thaiGdc, { ...fullDescription, west_bound_longitude: 'ไม่ใช่องศา', created_date: '2567-01-01' })).toEqual([])
})

test('the category must be the one that was decided', () => {
  expect(checkDescription(thaiGdc, fullDescription, 'public')).toEqual([])
  expect(checkDescription(thaiGdc, fullDescription, 'personal').map(problem => problem.code)).toEqual(['not-as-decided'])
})

test('an item counts as filled only when its companion is filled too', () => {
  expect(countFilled(thaiGdc, { ...fullDescription, geo_coverage: 'อื่นๆ' }).filled).toBe(13)
  expect(countFilled(thaiGdc, { ...fullDescription, geo_coverage: 'อื่นๆ', geo_coverage_other: 'ลุ่มน้ำ' }).filled).toBe(14)
})

const choices = thaiGdc.fields.filter(field => field.codes.length > 0)

test('a choice is accepted exactly when it stands in its list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...choices),
      fc.oneof(
        fc.string().filter(text => !isBlank(text)),
        fc.constantFrom(...choices.flatMap(field => field.codes.map(entry => entry.code))),
      ),
      (field, code) => {
        const value = field.kind === 'many' ? [code] : code
        // A field of another type is not looked at; the type itself is what it is set to.
        const ofItsType = { ...fullDescription, ...(field.types[0] === undefined ? {} : { data_type: field.types[0] }) }
        const refused = checkDescription(thaiGdc, { ...ofItsType, [field.key]: value }).some(problem => problem.key === field.key)
        expect(refused).toBe(!field.codes.some(entry => entry.code === code))
      },
    ),
  )
})

test('whatever is typed, every problem has a code with words and a key', () => {
  const entry = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...thaiGdc.fields.map(field => field.key)), entry), values => {
      for (const problem of checkDescription(thaiGdc, values)) expect(problemCodes).toContain(problem.code)
      const { filled, required } = countFilled(thaiGdc, values)
      expect(filled).toBeLessThanOrEqual(required)
    }),
  )
})
