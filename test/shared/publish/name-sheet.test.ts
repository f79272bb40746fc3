import { expect, test } from 'vitest'
import { nameSheet } from '../../../shared/publish/name-sheet.ts'

test.each([
  ['จำนวนคน', 'จำนวนคน'],
  ["'ราย/จังหวัด' [1]:*?\\", "ราย จังหวัด'  1"],
  ['History', 'ตาราง'],
  ['  ', 'ตาราง'],
  ['กี่'.repeat(20), 'กี่'.repeat(10)],
])('the title %j is the sheet %j', (title, name) => {
  expect(nameSheet(title)).toBe(name)
  expect(nameSheet(title).length).toBeLessThanOrEqual(31)
})
