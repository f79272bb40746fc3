import { expect, test } from 'vitest'
import { compareTables } from '../../../../shared/classify/risk/compare-tables.ts'
import type { Value } from '../../../../shared/model/table.ts'

const table = (names: readonly string[], ids: readonly number[], rows: readonly (readonly Value[])[]) => ({
  ...{ columns: names.map(name => ({ name, label: name.toUpperCase(), type: 'string' as const, unit: null })), ids, rows },
})

test('cells are compared in the rows that both tables have, columns by their names', () => {
  const before = table(
    ['a', 'b', 'c'],
    [7, 3, 9, 1],
    [
      ['x', 1, 5],
      ['y', 2, 5],
      ['z', 3, 5],
      ['x', 4, null],
    ],
  )
  const after = table(
    ['b', 'a'],
    [7, 9, 4, 1],
    [
      [1, 'X'],
      [null, 'z'],
      [8, 'new'],
      [4, null],
    ],
  )
  const { columns, sample } = compareTables(before, after)
  expect(columns).toEqual([
    { name: 'a', label: 'A', cells: 2, blanked: 1, gone: false },
    { name: 'b', label: 'B', cells: 1, blanked: 1, gone: false },
    { name: 'c', label: 'C', cells: 0, blanked: 0, gone: true },
  ])
  expect(sample.before).toEqual([
    ['x', 1, 5],
    ['y', 2, 5],
    ['z', 3, 5],
    ['x', 4, null],
  ])
  expect(sample.after).toEqual([
    ['X', 1, null],
    [null, null, null],
    ['z', null, null],
    [null, 4, null],
  ])
})

test('a table without rows, and one that lost all of them, are compared', () => {
  const none = table(['a'], [], [])
  expect(compareTables(none, none).columns).toEqual([])
  expect(compareTables(table(['a'], [1], [['x']]), none)).toMatchObject({ columns: [], sample: { before: [[]], after: [[]] } })
})
