import { expect, test } from 'vitest'
import { fieldOf, keepSheets, readBox, readLetters, readRows, sheetsOf } from '../../../renderer/rooms/review/step-fields.ts'
import type { RecipeStep } from '../../../shared/model/recovery.ts'

const step = (name: RecipeStep['name'], params: RecipeStep['params']): RecipeStep => ({ id: 's', name, params, on: true, by: 'desk' })

test('places are read as they are written, and nothing else is', () => {
  expect([readRows('3–4, 7'), readRows('3-4 7'), readRows(' '), readRows('4–3'), readRows('ก'), readRows('0')]).toEqual([
    [2, 3, 6],
    [2, 3, 6],
    [],
    null,
    null,
    null,
  ])
  expect([readLetters('C–E, AA'), readLetters('c'), readLetters('C3')]).toEqual([[2, 3, 4, 26], [2], null])
  expect([readBox('A3:F20'), readBox('f20:a3'), readBox('A3')]).toEqual([{ r0: 2, c0: 0, r1: 19, c1: 5 }, null, null])
})

test('a step is written otherwise only where it works; what else it says stays', () => {
  const header = fieldOf(step('set-header', { rows: [2, 3], repeats: [40] }))
  expect([header?.text, header?.read('3'), header?.read('x')]).toEqual(['3–4', { rows: [2], repeats: [40] }, null])
  const table = fieldOf(step('choose-table', { r0: 2, c0: 0, r1: 9, c1: 3, above: 1 }))
  expect([table?.text, table?.read('A3:D12')]).toEqual(['A3:D10', { r0: 2, c0: 0, r1: 11, c1: 3, above: 1 }])
  const wide = fieldOf(step('unpivot', { columns: [1, 2, 3], dimensions: [], measures: null, value: '' }))
  expect([wide?.text, wide?.read('B, D')]).toEqual(['B–D', { columns: [1, 3], dimensions: [], measures: null, value: '' }])
  expect(fieldOf(step('read-values', {}))).toBeNull()
})

test('a sheet is left out of those that are joined', () => {
  const sheets = ['ก', 'ข', 'ค'].map(sheet => ({ sheet, word: sheet, place: null, steps: [] }))
  const join = step('join-sheets', { kind: 'class', label: 'พื้นที่', sheets, summaries: [] })
  expect(sheetsOf(join)).toEqual(['ก', 'ข', 'ค'])
  expect(sheetsOf(step('join-sheets', keepSheets(join, new Set(['ก', 'ค']))))).toEqual(['ก', 'ค'])
})
