import { expect, test } from 'vitest'
import type { Value } from '../../../shared/model/table.ts'
import { createRoll } from '../classify/risk/dice.ts'
import { solvable } from './elimination.ts'
import { refine } from './kit.ts'

const leastAlike = (rows: readonly (readonly Value[])[]): number => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1)
  return Math.min(Number.POSITIVE_INFINITY, ...counts.values())
}

test('after blanking or leaving out, every row has k like it, rows that were enough are untouched, and places follow', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const roll = createRoll(seed)
    const k = 2 + roll(4)
    const rows = Array.from({ length: 20 + roll(60) }, (_, n): Value[] => [
      roll(3),
      roll(8) === 0 ? null : `ข${roll(5)}`,
      roll(2) === 0 ? 'ช' : 'ญ',
      n,
    ])
    for (const how of ['blank', 'drop']) {
      const made = refine(['ก:integer', 'ข', 'ค', 'แถว:integer'], rows, ['suppress-records', { columns: ['c:0', 'c:1', 'c:2'], k, how }])
      expect(leastAlike(made.rows.map(row => row.slice(0, 3))), `seed ${seed} ${how}`).toBeGreaterThanOrEqual(k)
      // The last column tells the row that each was.
      expect(made.kept ?? rows.map((_, n) => n), `seed ${seed} ${how}`).toEqual(made.rows.map(row => row[3]))
      const alike = (row: readonly Value[]): number =>
        rows.filter(other => JSON.stringify(other.slice(0, 3)) === JSON.stringify(row.slice(0, 3))).length
      for (const row of rows.filter(row => alike(row) >= k)) expect(made.rows, `seed ${seed} ${how}`).toContainEqual(row)
      for (const row of made.rows)
        for (const [c, value] of row.entries()) expect([null, rows[Number(row[3])]?.[c]], `seed ${seed}`).toContain(value)
    }
  }
})

/** The hidden cells that all solutions of the sums agree on. */
const determined = (hidden: readonly string[], lines: readonly (readonly string[])[]): string[] =>
  solvable(lines.map(line => hidden.map((cell): bigint => (line.includes(cell) ? 1n : 0n)))).map(n => hidden[n] ?? '')

test('no hidden count follows from the sums of rows and columns, by exact elimination', () => {
  let hiddenInAll = 0
  for (let seed = 1; seed <= 40; seed++) {
    const roll = createRoll(seed * 7)
    const sizes = [3 + roll(3), 3 + roll(3), seed % 2 === 0 ? 2 + roll(2) : 1] as const
    const rows: Value[][] = []
    for (let i = 0; i < sizes[0]; i++)
      for (let j = 0; j < sizes[1]; j++)
        for (let m = 0; m < sizes[2]; m++) rows.push([`จ${i}`, `อ${j}`, `ป${m}`, roll(3) === 0 ? roll(6) : 5 + roll(60)])
    const made = refine(['จังหวัด', 'อาชีพ', 'ปี', 'จำนวน:integer'], rows, ['suppress-cells', { columns: ['c:3'], threshold: 5 }])
    const cell = (row: readonly Value[]): string => row.slice(0, 3).join(' ')
    const hidden = made.rows.filter(row => row[3] === null).map(cell)
    hiddenInAll += hidden.length
    for (const row of rows) if (Number(row[3]) > 0 && Number(row[3]) < 5) expect(hidden, `seed ${seed}`).toContain(cell(row))
    const lines = [0, 1, 2]
      .flatMap(side => [...Map.groupBy(rows, row => row.filter((_, c) => c !== side && c < 3).join(' ')).values()])
      .filter(line => line.length > 1)
    const told = lines.map(line => line.map(cell))
    expect(determined(hidden, told), `seed ${seed}`).toEqual([])
    for (const row of made.rows) expect([null, rows.find(one => cell(one) === cell(row))?.[3]], `seed ${seed}`).toContain(row[3])
  }
  expect(hiddenInAll).toBeGreaterThan(100)
})

test('counts in several columns add up across them too, and two small ones that only leave one reading get a third', () => {
  const made = refine(
    ['อำเภอ', 'ชาย:integer', 'หญิง:integer', 'ไม่ระบุ:integer'],
    [
      ['ก', 1, 1, 40],
      ['ข', 30, 20, 50],
      ['ค', 31, 22, 60],
    ],
    ['suppress-cells', { columns: ['c:1', 'c:2', 'c:3'], threshold: 5 }],
  )
  expect(made.rows[0]).toEqual(['ก', null, null, null])
  const shown = made.rows.map(row => row.slice(1).filter(value => value !== null).length)
  expect([shown[0], (shown[1] ?? 0) + (shown[2] ?? 0)]).toEqual([0, 3])
})

test('a sum over one cell only is no sum: subtotals of places that lie in others are lines, their names are not', () => {
  const rows: Value[][] = [
    ['เชียงใหม่', 'แม่ริม', 3],
    ['เชียงใหม่', 'หางดง', 40],
    ['เชียงใหม่', 'สารภี', 50],
    ['น่าน', 'ปัว', 60],
    ['น่าน', 'เวียงสา', 70],
  ]
  const made = refine(['จังหวัด', 'อำเภอ', 'ผู้ป่วย:integer'], rows, ['suppress-cells', { columns: ['c:2'], threshold: 5 }])
  expect(made.rows.map(row => row[2])).toEqual([null, null, 50, 60, 70])
})
