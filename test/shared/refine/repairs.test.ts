import { expect, test } from 'vitest'
import type { RecipeStep } from '../../../shared/model/recovery.ts'
import type { Column, Value } from '../../../shared/model/table.ts'
import { refineTable } from '../../../shared/refine/refine-table.ts'

const columns: readonly Column[] = [
  { name: 'place', label: 'จังหวัด', type: 'string', unit: null },
  { name: 'score', label: 'คะแนน', type: 'integer', unit: null },
]
const rows: readonly (readonly Value[])[] = [
  ['เชียงใหม', 4],
  ['  เเพร่\u200b ', 9999],
  ['น่าน', 4],
  ['เชียงใหม', 4],
  [null, 7],
  ['น่าน', 4],
  ['น่าน', 5],
]

function repair(...given: readonly (readonly [RecipeStep['name'], RecipeStep['params']])[]) {
  const steps = given.map(([name, params], n): RecipeStep => ({ id: String(n), name, by: 'person', on: true, params }))
  const { table, kept, withheld } = refineTable({ keys: ['0', '1'], columns, rows }, steps, { hash: () => '' })
  return { rows: [...table.rows], kept: kept === null ? null : [...kept], withheld: withheld() }
}

test('values become another, in their own column only', () => {
  const { rows: now } = repair(['replace-values', { column: 'place', from: ['เชียงใหม', 4], to: 'เชียงใหม่' }])
  expect(now.map(([place]) => place)).toEqual(['เชียงใหม่', '  เเพร่\u200b ', 'น่าน', 'เชียงใหม่', null, 'น่าน', 'น่าน'])
  expect(now.map(([, score]) => score)).toEqual(rows.map(([, score]) => score))
})

test('a figure that stands for nothing becomes nothing, and how often is told', () => {
  const { rows: now, withheld } = repair(['replace-values', { column: 1, from: [9999], to: null }])
  expect(now[1]).toEqual(['  เเพร่\u200b ', null])
  expect(withheld).toEqual([{ label: 'คะแนน', step: 'replace-values', count: 1 }])
})

test('text is mended, and what is right stays as it was', () => {
  expect(repair(['mend-text', { column: 'place' }]).rows.map(([place]) => place)).toEqual([
    'เชียงใหม',
    'แพร่',
    'น่าน',
    'เชียงใหม',
    null,
    'น่าน',
    'น่าน',
  ])
})

test('rows that stand twice go, the first of each stays, and each row knows its place before', () => {
  const { rows: now, kept } = repair(['drop-repeated', {}])
  expect(kept).toEqual([0, 1, 2, 4, 6])
  expect(now).toEqual([0, 1, 2, 4, 6].map(n => rows[n]))
})

test('a repair after another sees what that one left', () => {
  const { kept } = repair(['replace-values', { column: 1, from: [5], to: 4 }], ['drop-repeated', {}])
  expect(kept).toEqual([0, 1, 2, 4])
})

test('a repair that says something else than its name promises is refused', () => {
  expect(() => repair(['replace-values', { column: 1, from: [], to: 1 }])).toThrow(expect.objectContaining({ code: 'recipe/bad-step' }))
})

test('a place that is put right has its code again, told apart by the province of its row, and so have places that had none for want of it', () => {
  const heads = ['จังหวัด', 'รหัสจังหวัด', 'อำเภอ', 'รหัสอำเภอ']
  const places: readonly (readonly Value[])[] = [
    ['เชียงใหม่', '50', 'แม่ริม', '5007'],
    ['เชียงใหม', null, 'เมือง', null],
    ['น่าน', '55', 'ปว', null],
    ['น่าน', '55', 'เวียงสา', '5507'],
    [null, null, null, null],
  ]
  const repaired = (...given: readonly (readonly [number, string, string | null])[]) => {
    const steps = given.map(
      ([column, from, to], n): RecipeStep => ({
        ...{ id: String(n), name: 'replace-values', by: 'person', on: true, params: { column, from: [from], to } },
      }),
    )
    const columns = heads.map((label, c): Column => ({ name: `c${c}`, label, type: 'string', unit: null }))
    const { table } = refineTable({ keys: ['p', 'p:code', 'd', 'd:code'], columns, rows: places }, steps, { hash: () => '' })
    return [...table.rows]
  }
  expect(repaired([0, 'เชียงใหม', 'เชียงใหม่'], [2, 'ปว', 'ปัว'])).toEqual([
    places[0],
    ['เชียงใหม่', '50', 'เมือง', '5001'],
    ['น่าน', '55', 'ปัว', '5505'],
    places[3],
    places[4],
  ])
  // What is no place has no code, and neither has nothing.
  expect(repaired([0, 'น่าน', 'ไม่ระบุ'])[3]).toEqual(['ไม่ระบุ', null, 'เวียงสา', '5507'])
  expect(repaired([2, 'แม่ริม', null])[0]).toEqual(['เชียงใหม่', '50', null, null])
})
