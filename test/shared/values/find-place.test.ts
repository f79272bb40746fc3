import { describe, expect, it } from 'vitest'
import { repairThai } from '../../../shared/text/repair-thai.ts'
import { areaIn, findPlace } from '../../../shared/values/find-place.ts'
import { districtLines } from '../../../shared/values/lists/districts.ts'
import { provinces } from '../../../shared/values/lists/provinces.ts'
import { subdistrictLines } from '../../../shared/values/lists/subdistricts.ts'
import { createPlaceEvidence } from '../../../shared/values/place-evidence.ts'

describe('a name of a place', () => {
  it.each([
    ['กทม.', 'province', '', '10'],
    ['กรุงเทพฯ', 'province', '', '10'],
    ['พระนคร', 'province', '', '10'],
    ['จ.เชียงใหม่', 'province', '', '50'],
    ['จังหวัด  เชียงใหม่', 'province', '', '50'],
    ['โคราช', 'province', '', '30'],
    ['อยุธยา', 'province', '', '14'],
    ['chiang mai', 'province', '', '50'],
    ['Lop Buri', 'province', '', '16'],
    ['เมือง', 'district', '50', '5001'],
    ['อำเภอเมือง', 'district', '38', '3801'],
    ['อ.เมือง จ.เชียงใหม่', 'district', '', '5001'],
    ['เขตบางรัก', 'district', '', '1004'],
    ['สุไหงโก-ลก', 'district', '', '9610'],
    ['เฉลิมพระเกียรติ', 'district', '80', '8023'],
    ['ต.สุเทพ', 'subdistrict', '5001', '500108'],
  ] as const)('%s as %s within “%s” is %s', (text, level, within, code) => {
    expect(findPlace(text, level, within)).toBe(code)
  })

  it.each([
    ['เชียงไหม่', 'province'],
    ['เมือง', 'district'],
    ['เฉลิมพระเกียรติ', 'district'],
    ['ในเวียง', 'subdistrict'],
    ['', 'province'],
  ] as const)('%s as %s is none, or not one', (text, level) => {
    expect(findPlace(text, level)).toBeNull()
  })
})

it('codes nest: each district lies in a province that there is, each subdistrict in a district that there is', () => {
  const read = (lines: string): string[] =>
    lines
      .trim()
      .split('\n')
      .flatMap(line =>
        line.split(/ (?=\d\d)/).flatMap((entry, i, all) => (i === 0 ? [] : [`${all[0]?.split(' ')[0]}${entry.slice(0, 2)}`])),
      )
  const districts = new Set(read(districtLines))
  const subdistricts = read(subdistrictLines)
  const codes = new Set(provinces.map(({ code }) => code))
  expect([districts.size, subdistricts.length, new Set(subdistricts).size]).toEqual([928, 7436, 7436])
  expect([...districts].filter(code => !codes.has(code.slice(0, 2)))).toEqual([])
  expect(subdistricts.filter(code => !districts.has(code.slice(0, 4)))).toEqual([])
})

it('the repair of Thai leaves the name of every place of the country as it is', () => {
  for (const text of [districtLines, subdistrictLines, ...provinces.map(({ th }) => th)]) expect(repairThai(text)).toBe(text)
})

it('lines around a table tell its province only where they name one', () => {
  expect(areaIn(['สถิติประชากร จังหวัดน่าน'])).toBe('55')
  expect(areaIn(['สถิติประชากร', 'น่าน'])).toBe('55')
  expect(areaIn(['โรงเรียนในสังกัดกรุงเทพมหานคร'])).toBe('10')
  expect(areaIn(['จังหวัดน่านและจังหวัดแพร่'])).toBe('')
  expect(areaIn(['อำเภอสันป่าตอง จังหวัดเชียงใหม่'])).toBe('5012')
  expect(areaIn(['อำเภอปัวและอำเภอเชียงกลาง จังหวัดน่าน'])).toBe('55')
  expect(areaIn(['รายจังหวัด ปี 2560'])).toBe('')
})

describe('a column', () => {
  const decide = (label: string, names: readonly string[], told = false) => {
    const evidence = createPlaceEvidence(label)
    for (const name of names) evidence.add(name)
    return evidence.decide(() => told)
  }

  it('is of places where nine of ten names are, others and regions left aside', () => {
    expect(decide('พื้นที่', ['น่าน', 'แพร่', 'อื่นๆ', 'ภาคเหนือ'])).toBe('province')
    expect(decide('จังหวัด', ['น่าน', 'แพร', 'พะเย้า'])).toBeNull()
    expect(decide('จังหวัด', ['น่าน'])).toBeNull()
    expect(decide('อำเภอ', ['ปัว', 'เวียงสา'])).toBe('district')
    expect(decide('ตำบล', ['ในเวียง', 'บ่อ'])).toBeNull()
    expect(decide('ตำบล', ['ในเวียง', 'บ่อ'], true)).toBe('subdistrict')
  })

  it('of people, villages or other zones is none, however they are called', () => {
    expect(decide('ชื่อ', ['บางรัก', 'ดุสิต', 'พญาไท'])).toBeNull()
    expect(decide('เขตสุขภาพ', ['บางรัก', 'ดุสิต'])).toBeNull()
    expect(decide('เขต', ['ปัว', 'เวียงสา'])).toBeNull()
  })
})
