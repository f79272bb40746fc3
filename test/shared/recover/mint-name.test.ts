import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isGoodName, makeUnique, mintName } from '../../../shared/recover/mint-name.ts'

const label = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('จำนวน', 'ผู้ป่วย', 'ปี', '2559', '(คน)', 'select', 'user', 'Ünïcode', 'ฯลฯ', ' ', '-'), { maxLength: 30 })
    .map(words => words.join(' ')),
)

it('whatever a label says, its name is one that every database takes', () => {
  fc.assert(
    fc.property(label, text => {
      expect(isGoodName(mintName(text)), mintName(text)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it('names of one table are all different, and still good', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), labels => {
      const names = makeUnique(labels.map(mintName))
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(isGoodName(name), name).toBe(true)
    }),
  )
})

it('a long name ends with a whole word, also where a number follows it', () => {
  const long = 'จำนวนผู้ป่วยโรคไข้เลือดออกที่เข้ารับการรักษาในโรงพยาบาลสังกัดกระทรวงสาธารณสุข'
  const [first = '', second = ''] = makeUnique([mintName(long), mintName(long)])
  const words = mintName(long.slice(0, 12)).split('_')
  expect(first.startsWith(words[0] ?? '')).toBe(true)
  expect(second).toMatch(/_2$/)
  expect(first.startsWith(second.slice(0, -2))).toBe(true)
  expect([second.length <= 63, first[second.length - 2] ?? '_']).toEqual([true, '_'])
})

it('words that offices use have their English names', () => {
  expect(['เลขประจำตัวผู้เสียภาษี', 'รหัสจังหวัด', 'จำนวนผู้ป่วย (ราย)', 'ปีงบประมาณ (ค.ศ.)', 'กลุ่มอายุ'].map(mintName)).toEqual([
    'tax_id',
    'province_code',
    'count_patient_case',
    'fiscal_year',
    'age_group',
  ])
})
