import { expect, test } from 'vitest'
import { checkDescription } from '../../../shared/describe/check-description.ts'
import { followDecision } from '../../../shared/describe/follow-decision.ts'
import { codeOfLevel } from '../../../shared/describe/labels.ts'
import { proposeDescription } from '../../../shared/describe/propose-description.ts'
import { isForEveryone } from '../../../shared/describe/propose-licence.ts'
import { olderThaiGdc, thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { firstGround, fullDescription } from './descriptions.ts'

test('a register of persons is never proposed under a licence for everyone, whatever the office and its last version did', () => {
  const office = { ...firstGround.office, licence: 'Open Data Common' }
  for (const expected of ['personal', 'internal', 'security', 'official-secret'] as const) {
    const ground = { ...firstGround, office, category: null, expected, previous: fullDescription }
    const found = proposeDescription(thaiGdc, ground).filter(({ key }) => key === 'license_id')
    expect(found.map(({ value, from }) => [value, from])).toEqual([['อื่นๆ', 'level-proposed']])
    expect(proposeDescription(thaiGdc, ground).find(({ key }) => key === 'license_id_other')?.value).toMatch(/ไม่อนุญาต/)
    expect(proposeDescription(thaiGdc, ground).find(({ key }) => key === 'accessible_condition')?.value).not.toBe('ไม่มีการจำกัดการเข้าถึงข้อมูล')
  }
})

test('once it is decided that the data is not public, an open licence gives way and one that bars stays', () => {
  const after = followDecision(thaiGdc, fullDescription, 'personal')
  expect(after).toMatchObject({ license_id: 'อื่นๆ', data_category: 'ข้อมูลส่วนบุคคล' })
  expect(checkDescription(thaiGdc, after, 'personal')).toEqual([])
  const chosen = { ...fullDescription, license_id: 'อื่นๆ', license_id_other: 'ตามข้อตกลง ก-1' }
  expect(followDecision(thaiGdc, chosen, 'internal')).toMatchObject({ license_id_other: 'ตามข้อตกลง ก-1' })
  expect(followDecision(thaiGdc, fullDescription, 'public')).toEqual(fullDescription)
  // What is opened after all: the desk's own words against it go, those of a person stay.
  const opened = followDecision(thaiGdc, { ...after, accessible_condition: 'เฉพาะผู้มีสิทธิตามกฎหมายว่าด้วยการคุ้มครองข้อมูลส่วนบุคคล' }, 'public')
  expect([opened.license_id, opened.license_id_other, opened.accessible_condition]).toEqual([undefined, undefined, undefined])
  expect(followDecision(thaiGdc, chosen, 'public')).toMatchObject({ license_id_other: 'ตามข้อตกลง ก-1' })
})

test('line 2.1 has no internal use: the category is left to the person, and none is asked for that the hub would refuse', () => {
  const after = followDecision(olderThaiGdc, fullDescription, 'internal')
  expect(after.data_category).toBe('ข้อมูลสาธารณะ')
  expect(checkDescription(olderThaiGdc, after, 'internal').map(({ code }) => code)).not.toContain('not-as-decided')
})

test.each([
  ['Creative Commons Non-Commercial (Any)', true],
  ['GNU Free Documentation License', true],
  ['License not specified', false],
  ['อื่นๆ', false],
])('%s lets everyone use the data: %s', (licence, everyone) => {
  expect(isForEveryone(licence)).toBe(everyone)
})

test('a hub of the governance extension is told the level in its own words', () => {
  expect([codeOfLevel('disclosure', 'open'), codeOfLevel('data_class_level', 'open')]).toEqual(['public', 'เปิดเผย'])
})
