import { expect, test } from 'vitest'
import { describeStep } from '../../../renderer/rooms/review/describe-step.ts'
import { createFormat } from '../../../renderer/words/format.ts'
import { th } from '../../../renderer/words/th.ts'
import type { RecipeStep } from '../../../shared/model/recovery.ts'

const turned: RecipeStep = {
  ...{ id: 'u', name: 'unpivot', on: true, by: 'desk' },
  params: { columns: [1, 2], dimensions: [{ level: 'leaf', kind: 'year', label: 'ปี พ.ศ.' }], measures: null, value: 'จำนวน' },
}
const say = (name: RecipeStep['name'], params: RecipeStep['params']): string => {
  const step: RecipeStep = { id: 's', name, params, on: true, by: 'person' }
  return describeStep(step, th, createFormat('th'), { summary: { proofs: [], recipe: { sheet: 'สรุป', steps: [turned, step] } } })
}

test('a step calls its column by its letter or by what the column holds, never by the key of the recipe', () => {
  expect(say('name-column', { column: 'c:1', label: 'ยอด' })).toBe('B → ยอด')
  expect(say('name-column', { column: 'value:0', label: 'ยอด', name: 'amount' })).toBe('ค่า → ยอด · amount')
  expect(say('name-column', { column: 'over:0', label: 'ปี' })).toBe('ปี พ.ศ. → ปี')
  expect(say('drop-column', { column: 'group' })).toBe('คอลัมน์ กลุ่ม')
  expect(say('type-column', { column: 'value:0', type: 'string' })).toBe('ค่า เป็นข้อความ')
  expect(say('drop-column', { column: 'in:c:1' })).toBe('คอลัมน์ B ตัวเลขที่สอง')
  expect(say('split-column', { columns: [1, 2, 4] })).toBe('คอลัมน์ B, C, E')
  expect(say('drop-column', { column: 'amount' })).toBe('คอลัมน์ amount')
})
