import { expect, test } from 'vitest'
import { showValue } from '../../../renderer/rooms/review/show-value.ts'
import { createFormat } from '../../../renderer/words/format.ts'
import type { ColumnType } from '../../../shared/model/table.ts'

const show = (language: 'th' | 'en', label: string, type: ColumnType, value: string | number | null): string =>
  showValue(value, { label, type }, createFormat(language), language)

test('a year is shown in the era that its heading names, and in that of the reader where it names none', () => {
  expect(show('th', 'ปี ค.ศ.', 'year', 2017)).toBe('2017')
  expect(show('en', 'ปี ค.ศ.', 'year', 2017)).toBe('2017')
  expect(show('th', 'ปี', 'year', 2017)).toBe('2560')
  expect(show('en', 'ปี', 'year', 2017)).toBe('2017')
})

test('days and months follow the same rule, and a year has no thousands mark', () => {
  expect(show('th', 'วันที่สำรวจ', 'date', '2023-01-09')).toBe('9 ม.ค. 2566')
  expect(show('th', 'วันที่ (ค.ศ.)', 'date', '2023-01-09')).toBe('9 ม.ค. 2023')
  expect(show('th', 'เดือน', 'yearmonth', '2023-01')).toBe('ม.ค. 2566')
  expect(show('en', 'เดือน', 'yearmonth', '2023-01')).toBe('Jan 2023')
  expect(show('th', 'จำนวน', 'integer', 2017)).toBe('2,017')
  expect(show('th', 'จำนวน', 'integer', null)).toBe('')
})
