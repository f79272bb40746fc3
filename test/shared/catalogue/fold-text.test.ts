import { describe, expect, test } from 'vitest'
import { nextDue } from '../../../shared/catalogue/due.ts'
import { foldText, otherYears } from '../../../shared/catalogue/fold-text.ts'
import { excerptOf, markText } from '../../../shared/catalogue/mark-text.ts'
import { readQuery } from '../../../shared/catalogue/read-query.ts'
import { toSortKey } from '../../../shared/catalogue/sort-key.ts'

test('one word has one spelling', () => {
  expect(foldText('  น้ำ–ประปา (ปี ๒๕๖๖) กรุงเทพฯ ')).toBe('น้ำ ประปา ปี 2566 กรุงเทพ')
  expect(foldText('นํ้า')).toBe('น้ำ')
  expect(foldText('ＰＭ2.5 \u200bÉTÉ')).toBe('pm2 5 été')
  expect(otherYears('ปี 2566 และ 2023 และ 1234')).toEqual(['2023', '2566'])
})

test('what was found is marked where it stands, in the letters that stand there', () => {
  const marked = (text: string, typed: string) =>
    markText(text, readQuery(typed))
      .map(piece => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('')
  expect(marked('จำนวนโรงพยาบาล ปี ๒๕๖๖', 'พยาบาล 2566')).toBe('จำนวนโรง[พยาบาล] ปี [๒๕๖๖]')
  expect(marked('ระบบGISภาครัฐ', 'gis')).toBe('ระบบ[GIS]ภาครัฐ')
  expect(marked('น้ำในน้ำ', 'น้ำ')).toBe('[น้ำ]ใน[น้ำ]')
  expect(marked('ไม่มี', 'ข้าว')).toBe('ไม่มี')
  expect(marked('', 'ก')).toBe('')
  expect(excerptOf(`${'ก'.repeat(300)} ทุเรียน ${'ข'.repeat(300)}`, readQuery('ทุเรียน'), 60)).toMatch(/^….*ทุเรียน.*…$/)
  expect(excerptOf('ไม่มี', readQuery('ทุเรียน'))).toBe('')
})

test('titles stand as in a dictionary', () => {
  const words = ['เกม', 'กลอง', 'ขา', 'ข่า', 'ข้า', 'เขา', 'แกง', 'ไก่', 'ปี 10', 'ปี 9']
  const order = words.toSorted((a, b) => (toSortKey(a) < toSortKey(b) ? -1 : 1))
  expect(order).toEqual(['กลอง', 'เกม', 'แกง', 'ไก่', 'ขา', 'ข่า', 'ข้า', 'เขา', 'ปี 9', 'ปี 10'])
})

describe('the next issue is due', () => {
  const cases: readonly (readonly [unit: string, interval: string, last: string, due: string | null])[] = [
    ['ปี', '', '2024-02-29', '2025-02-28'],
    ['เดือน', '1', '2026-01-31', '2026-02-28'],
    ['ไตรมาส', '2', '2026-11-30', '2027-05-30'],
    ['สัปดาห์', '1', '2026-12-28', '2027-01-04'],
    ['ตามเวลาจริง', '1', '2026-01-01', null],
    ['ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล', '', '2026-01-01', null],
    ['ปี', '1', 'ไม่ทราบ', null],
    ['ปี', 'มาก', '2026-01-01', '2027-01-01'],
  ]
  for (const [unit, interval, last, due] of cases)
    test(`${interval} ${unit} after ${last}: ${due}`, () =>
      expect(nextDue({ update_frequency_unit: unit, update_frequency_interval: interval }, last)).toBe(due))
})
