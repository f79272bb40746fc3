import { describe, expect, it } from 'vitest'
import { isArea, rankPlace } from '../../../shared/values/find-area.ts'
import { provinces } from '../../../shared/values/lists/provinces.ts'
import { areProvinces, isProvince } from '../../../shared/values/province-names.ts'

describe('a name is one of a province', () => {
  it('where it is official, in Thai or English, with its word or without', () => {
    for (const { th, en } of provinces)
      for (const name of [th, `จังหวัด${th}`, `จ.${th}`, `จ. ${th}`, en, en.toLowerCase()])
        expect([name, isProvince(name), isArea(name), rankPlace(name)]).toEqual([name, true, true, 2])
  })

  it.each(['กทม.', 'โคราช', 'อยุธยา', 'จ.อุดร'])('where people call it so: %s', name => {
    expect([isProvince(name), isArea(name)]).toEqual([true, true])
  })

  it.each(['เมือง', 'ปัว', 'ไทย', 'อื่นๆ', 'รวม', '', 'โคราชวิทยา', 'อำเภอน่าน', 'ภาคเหนือ'])('and else is not: %s', name => {
    expect(isProvince(name)).toBe(false)
  })
})

it('names are those of provinces where each is of another', () => {
  expect(areProvinces(['กทม.', 'โคราช', 'น่าน'])).toBe(true)
  expect(areProvinces(['น่าน', 'แพร่', 'น่าน'])).toBe(true)
  expect(areProvinces(['พระนคร', 'ธนบุรี'])).toBe(false)
  expect(areProvinces(['น่าน', 'ปัว'])).toBe(false)
})
