import { expect, test } from 'vitest'
import { hideInText } from '../../../shared/classify/hide-in-text.ts'
import { citizen, group } from './corpus.ts'

test.each([
  [`ผู้ยื่น ${group(citizen(3))}`, /^ผู้ยื่น \d-x{4}-x{5}-x\d-\d$/],
  [`รหัส ${citizen(4)}`, /^รหัส \dx{10}\d\d$/],
  ['โทร 081-234-5678', /^โทร 0xx-xxx-xx78$/],
  ['somchai.j@moph.go.th', /^s\*\*\*@moph\.go\.th$/],
  ['ผู้ขับขี่ นางธมลวรรณ ขันตี', /^ผู้ขับขี่ นางธ\*\*\* ขั\*\*\*$/],
])('%s is not shown as it stands', (text, masked) => {
  expect(hideInText(text)).toMatch(masked)
})

test.each(['เลขประจำตัวประชาชน', 'ปี 2566 - 2567', 'งบประมาณ 12,500,000 บาท', 'ICD-10', 'นายกเทศมนตรี', 'ชื่อ - สกุล'])('%s stands', text => {
  expect(hideInText(text)).toBe(text)
})
