import { expect, test } from 'vitest'
import { detailKept } from '../../../../shared/classify/risk/detail-kept.ts'
import { weighCounts } from '../../../../shared/classify/risk/weigh-counts.ts'

const counts = Float64Array.from([1, 8, 2, 8, 3, 8, 4, 8])

test('what is left of the detail is told by how well values can still be told apart', () => {
  expect(detailKept(counts, 2, value => value)).toBe(1)
  expect(detailKept(counts, 2, () => null)).toBe(0)
  // Four values, each once, are two bits; two pairs of them are one.
  expect(detailKept(counts, 2, value => Math.ceil(value / 2))).toBeCloseTo(0.5)
  expect(detailKept(Float64Array.from([Number.NaN, 1, 2, Number.NaN]), 1, value => value)).toBe(1)
})

test('figures that are all alike keep what is not changed', () => {
  const alike = Float64Array.from([5, 5, 5, 5])
  expect(detailKept(alike, 1, (value, cell) => (cell === 0 ? null : value))).toBe(0.75)
  expect(detailKept(new Float64Array(0), 1, value => value)).toBe(0)
})

test('the cures of small counts show their rows as they would stand, what keeps the most first', () => {
  const rows = Array.from({ length: 40 }, (_, n) => [`ตำบล ${n}`, n === 3 ? 2 : 6 + ((n * 7) % 300)])
  const columns = [
    { name: 'tambon', label: 'ตำบล', type: 'string' as const, unit: null },
    { name: 'sick', label: 'ผู้ป่วย', type: 'integer' as const, unit: 'คน' },
  ]
  const told = [{ column: 1, name: 'sick', label: 'ผู้ป่วย', part: 'count' as const, kind: null, distinct: 40 }]
  const { cures } = weighCounts({ columns, rows }, told, { goal: 5 })
  const kept = cures.map(({ cost }) => cost.kept)
  expect(kept).toEqual([...kept].sort((a, b) => b - a))
  const third = Object.fromEntries(cures.map(({ kind, sample }) => [kind, [sample.before[3]?.[0], sample.after[3]?.[0]]]))
  expect(third).toEqual({ cells: [2, null], round: [2, 0], bands: [2, '<5'] })
})
