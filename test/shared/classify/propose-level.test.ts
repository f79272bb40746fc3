import { expect, test } from 'vitest'
import { houseLevels } from '../../../shared/classify/level-matrix.ts'
import { proposeLevel } from '../../../shared/classify/propose-level.ts'
import { levelReasonCodes } from '../../../shared/classify/weigh-personal.ts'
import type { PersonalFinding, PersonalKind } from '../../../shared/model/personal.ts'
import { categories, destinationOf, isSecret, levels } from '../../../shared/model/version.ts'
import { column } from './corpus.ts'

const found = (kind: PersonalKind, confidence = 0.95): PersonalFinding => ({
  column: 0,
  kind,
  count: 30,
  of: 30,
  confidence,
  examples: [],
  evidence: [],
})
const propose = (kinds: readonly PersonalFinding[], title = 'บัญชีรายชื่อ', label = 'รายการ') => {
  const { category, level, reasons } = proposeLevel({ personal: kinds, columns: [column(label)], title })
  return [category, level, ...reasons.map(reason => reason.code)]
}

test('figures without people are open', () => {
  const columns = [column('อำเภอ'), column('ชาย', 'integer'), column('หญิง', 'integer')]
  const proposal = proposeLevel({ personal: [], columns, title: 'จำนวนผู้ป่วยนอก' })
  expect(proposal).toMatchObject({ category: 'public', level: 'open' })
  expect(proposal.reasons.map(reason => reason.code)).toEqual(['nothing-personal', 'figures-only'])
})

test.each<[string, readonly PersonalFinding[], string, string, readonly string[]]>([
  ['citizen ids', [found('citizen_id')], 'บัญชีรายชื่อ', 'เลข', ['personal', 'internal', 'personal-found']],
  [
    'names with their illness',
    [found('name'), found('health')],
    'ทะเบียน',
    'ชื่อ',
    ['personal', 'secret', 'personal-found', 'sensitive-of-named'],
  ],
  ['illness of nobody named', [found('health', 0.5)], 'ทะเบียน', 'โรค', ['personal', 'internal', 'sensitive-found']],
  ['ids of companies', [found('juristic_id')], 'บัญชีร้านค้า', 'เลข', ['public', 'open', 'juristic-not-personal', 'nothing-personal']],
  ['telephones of hospitals', [found('phone')], 'รายชื่อโรงพยาบาล', 'โทรศัพท์', ['public', 'open', 'contact-of-bodies', 'nothing-personal']],
  ['telephones of nobody in particular', [found('phone')], 'บัญชีติดต่อ', 'โทรศัพท์', ['personal', 'internal', 'personal-found']],
  [
    'telephones beside names in an office',
    [found('name'), found('phone')],
    'บุคลากรโรงพยาบาล',
    'ชื่อ',
    ['personal', 'internal', 'personal-found', 'personal-found'],
  ],
  ['a doubtful hint', [found('citizen_id', 0.5)], 'บัญชี', 'รหัส', ['public', 'open', 'personal-doubtful', 'nothing-personal']],
  ['a stamp of secrecy', [], '(ลับมาก) แผนปฏิบัติการ', 'ข้อ', ['official-secret', 'very-secret', 'marked-secret', 'nothing-personal']],
  [
    'a stamp stronger than the people',
    [found('citizen_id')],
    'บัญชีรายชื่อ ลับ',
    'เลข',
    ['official-secret', 'secret', 'marked-secret', 'personal-found'],
  ],
  ['a word that only contains the stamp', [], 'จำนวนผู้กลับภูมิลำเนา', 'จำนวน', ['public', 'open', 'nothing-personal']],
  ['words of restriction', [], 'รายงานใช้ภายในกอง', 'ข้อ', ['internal', 'internal', 'marked-internal', 'nothing-personal']],
  ['words of security', [], 'บัญชีคลังอาวุธ', 'ข้อ', ['security', 'secret', 'security-words', 'nothing-personal']],
])('%s', (_, personal, title, label, expected) => {
  expect(propose(personal, title, label)).toEqual(expected)
})

test('every reason that is given has words', () => {
  const all = [found('citizen_id'), found('juristic_id'), found('phone'), found('health'), found('name', 0.5)]
  for (const { code } of proposeLevel({ personal: all, columns: [], title: 'ลับ ใช้ภายใน' }).reasons) expect(levelReasonCodes).toContain(code)
})

test('columns that together single somebody out make a table personal, and five of a kind do not', () => {
  const at = (k: number) =>
    proposeLevel({ personal: [], columns: [column('อายุ')], title: 'บัญชี', risk: { k, goal: 5, columns: ['อายุ', 'ตำบล'] } })
  expect(at(1)).toMatchObject({ category: 'personal', level: 'internal' })
  expect(at(5)).toMatchObject({ category: 'public', level: 'open' })
})

test('each category allows levels, and only what is open may go to an open hub', () => {
  for (const level of levels) {
    expect(destinationOf(level) === 'open-hub').toBe(level === 'open')
    expect(destinationOf(level) === 'nowhere').toBe(isSecret(level))
  }
  for (const category of categories) expect(houseLevels[category].includes('open')).toBe(category === 'public')
})
