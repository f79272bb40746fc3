import { expect, test } from 'vitest'
import { Fault } from '../../../shared/base/fault.ts'
import { isOtherCode } from '../../../shared/describe/code.ts'
import { categoryCodes, levelCodes, readCategory, readLevel } from '../../../shared/describe/labels.ts'
import { dataCategories } from '../../../shared/describe/lists/data-category.ts'
import { readProfile } from '../../../shared/describe/read-profile.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { categories, levels } from '../../../shared/model/version.ts'

const placeOf = (profile: unknown): unknown => {
  try {
    readProfile(profile)
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code === 'describe/bad-profile') return thrown.facts.place
  }
  return 'no fault'
}

test('the house profile has the 14 items, each once, in official order', () => {
  expect(thaiGdc.fields.flatMap(field => field.item ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(thaiGdc.fields.filter(field => field.item !== null).every(field => field.required)).toBe(true)
})

test('every list with an “other” opens a field for it, and only those', () => {
  for (const field of thaiGdc.fields)
    expect([field.key, field.other !== null]).toEqual([field.key, field.codes.some(entry => isOtherCode(entry.code))])
})

test('a profile survives being written down and read again', () => {
  expect(readProfile(JSON.parse(JSON.stringify(thaiGdc)))).toEqual(thaiGdc)
})

test('a profile that cannot be used is refused with the place in it', () => {
  const [first, ...rest] = thaiGdc.fields
  expect(placeOf({ ...thaiGdc, fields: [{ ...first, kind: 'colour' }, ...rest] })).toBe('fields.0.kind')
  expect(placeOf({ ...thaiGdc, fields: [first, first, ...rest] })).toBe('data_type')
  expect(placeOf({ ...thaiGdc, fields: [{ ...first, codes: [] }, ...rest] })).toBe('data_type')
  expect(placeOf({ ...thaiGdc, fields: [{ ...first, other: 'nowhere' }, ...rest] })).toBe('data_type')
  expect(placeOf('{}')).toBe('')
})

test('levels and categories go to the codes of the hub and back', () => {
  for (const level of levels) expect(readLevel(levelCodes[level])).toBe(level)
  for (const category of categories) expect(readCategory(categoryCodes[category])).toBe(category)
  expect(dataCategories.map(entry => entry.code)).toEqual(categories.map(category => categoryCodes[category]))
  expect([readLevel('ลับๆ'), readCategory('')]).toEqual([null, null])
})
