import { expect, test } from 'vitest'
import { checkDescription } from '../../../shared/describe/check-description.ts'
import { refusedBy, withFormsOfHubs } from '../../../shared/describe/forms-of-hubs.ts'
import { readHubProfile } from '../../../shared/describe/read-hub-profile.ts'
import { readProfile } from '../../../shared/describe/read-profile.ts'
import { olderThaiGdc, thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { fullDescription } from './descriptions.ts'

const stranger = readHubProfile(
  {
    dataset_fields: [
      { field_name: 'title', required: true },
      { field_name: 'data_owner', label: { th: 'เจ้าของข้อมูล', en: 'Data owner' }, required: true },
      { field_name: 'measured', choices: [{ value: 'a' }, { value: 'อื่นๆ' }], preset: 'select' },
      { field_name: 'measured_other' },
    ],
  },
  { id: 'hub-1', title: 'ศูนย์' },
).profile

test('what only a hub asks for can be filled in at the office, and is no duty of it', () => {
  const all = withFormsOfHubs(thaiGdc, [olderThaiGdc, stranger])
  expect(all.fields.slice(0, thaiGdc.fields.length)).toEqual(thaiGdc.fields)
  expect(all.fields.slice(thaiGdc.fields.length).map(({ key, required }) => [key, required])).toEqual([
    ['data_owner', false],
    ['measured', false],
    ['measured_other', false],
  ])
  expect(readProfile(JSON.parse(JSON.stringify(all)))).toEqual(all)
  expect(checkDescription(all, { ...fullDescription, data_owner: 'กอง' })).toEqual([])
  expect(withFormsOfHubs(thaiGdc, [])).toBe(thaiGdc)
})

test('a hub refuses what its form asks for or does not list; a key that it does not know is no reason', () => {
  const told = (values: Parameters<typeof refusedBy>[1], form = stranger) =>
    refusedBy(form, values, null).map(({ key, code }) => `${key} ${code}`)
  expect(told(fullDescription)).toEqual(['data_owner missing'])
  expect(told({ ...fullDescription, data_owner: 'กอง', measured: 'b' })).toEqual(['measured not-in-list'])
  expect(told({ ...fullDescription, data_owner: 'กอง', of_another_hub: 'x' })).toEqual([])
  expect(told({ ...fullDescription, license_id: 'Creative Commons Attribution No-Derivs' }, olderThaiGdc)).toEqual([
    'license_id not-in-list',
  ])
})
