import { expect, test } from 'vitest'
import type { RiskReport } from '../../../../shared/classify/risk/risk.ts'
import { weighRisk } from '../../../../shared/classify/risk/weigh-risk.ts'
import type { Column, ColumnType, Value } from '../../../../shared/model/table.ts'
import { refineTable } from '../../../../shared/refine/refine-table.ts'
import { hash } from '../../refine/kit.ts'
import { createRoll } from './dice.ts'

type Rowed = readonly (readonly Value[])[]
const toColumns = (heads: readonly string[]): Column[] =>
  heads.map((head, c) => {
    const [label = '', type = 'string', unit] = head.split(':')
    return { name: `column_${c}`, label, type: type as ColumnType, unit: unit ?? null }
  })
const weigh = (heads: readonly string[], rows: Rowed, goal = 5, columns: readonly number[] | null = null): RiskReport =>
  weighRisk({ columns: toColumns(heads), rows }, [], { goal, columns, on: '2026-11-27' })

const people = ['เพศ', 'อายุ:integer', 'จังหวัด', 'อาชีพ'] as const
const provinces = ['เชียงใหม่', 'น่าน', 'ภูเก็ต', 'ขอนแก่น', 'ตราด']
const draw = (roll: (below: number) => number): Value[] => [
  roll(2) === 0 ? 'ชาย' : 'หญิง',
  roll(12) === 0 ? null : 20 + roll(40),
  provinces[roll(5)] ?? null,
  `อาชีพ ${roll(4)}`,
]

/** How often each row occurs in some of its columns, counted as plainly as can be. */
function sizesOf(rows: Rowed, columns: readonly number[]): number[] {
  const spell = (row: readonly Value[]): string => JSON.stringify(columns.map(c => row[c] ?? null))
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(spell(row), (counts.get(spell(row)) ?? 0) + 1)
  return rows.map(row => counts.get(spell(row)) ?? 0)
}

test('k, the rows below it and the smallest sets that single people out are those of plain counting', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const roll = createRoll(seed)
    const rows = Array.from({ length: 30 + roll(120) }, () => draw(roll))
    const report = weigh(people, rows)
    const sizes = sizesOf(rows, [0, 1, 2, 3])
    expect([report.least, report.below, report.single], `seed ${seed}`).toEqual([
      Math.min(...sizes),
      sizes.filter(size => size < 5).length,
      sizes.filter(size => size === 1).length,
    ])
    const subsets = [...Array(16).keys()].map(set => [0, 1, 2, 3].filter(c => set & (1 << c)))
    const alone = new Map(
      subsets.map(columns => [columns.join(), columns.length === 0 ? rows.map(() => rows.length) : sizesOf(rows, columns)]),
    )
    for (const columns of subsets.filter(({ length }) => length > 0)) {
      const parts = columns.map(c => columns.filter(other => other !== c).join())
      const wanted = rows.filter((_, n) => alone.get(columns.join())?.[n] === 1 && parts.every(part => alone.get(part)?.[n] !== 1)).length
      expect(report.sets.find(set => set.columns.join() === columns.join())?.rows ?? 0, `seed ${seed} ${columns}`).toBe(wanted)
    }
  }
})

test('sets, like all else, speak of the columns where they stand in the table, whatever stands before them', () => {
  const rows = Array.from({ length: 40 }, (_, n) => ['', `คนที่ ${n}`, n % 2 === 0 ? 'ชาย' : 'หญิง', 60, n === 7 ? 'ตราด' : 'น่าน'])
  const report = weigh(['เอกสาร', 'หมายเหตุ', 'เพศ', 'อายุ:integer', 'จังหวัด'], rows)
  expect(report.columns.filter(({ part }) => part === 'quasi').map(({ column }) => column)).toEqual([2, 3, 4])
  expect(report.sets).toEqual([{ columns: [4], rows: 1 }])
})

test('every cure reaches the goal when its steps are run, the cheapest first, each of another kind', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const roll = createRoll(seed * 31)
    const rows = Array.from({ length: 200 }, () => draw(roll))
    const report = weigh(people, rows, 5)
    expect(report.cures.length, `seed ${seed}`).toBe(3)
    expect(new Set(report.cures.map(({ kind }) => kind)).size).toBe(3)
    expect(new Set(report.cures.map(({ steps }) => JSON.stringify(steps))).size).toBe(3)
    const kept = report.cures.map(({ cost }) => cost.kept)
    expect(kept).toEqual([...kept].sort((a, b) => b - a))
    for (const cure of report.cures) {
      const dropped = cure.steps.flatMap(({ name, params }) => (name === 'drop-column' ? [Number(String(params['column']).slice(7))] : []))
      const steps = cure.steps.filter(({ name }) => name !== 'drop-column')
      const { table } = refineTable(
        { columns: toColumns(people), keys: people.map((_, c) => `c:${c}`), rows },
        steps.map(({ name, params }, i) => ({ id: String(i), name, by: 'person', on: true, params })),
        { hash },
      )
      const made = [...table.rows]
      const left = [0, 1, 2, 3].filter(c => !dropped.includes(c))
      expect(Math.min(...sizesOf(made, left)), `seed ${seed} ${cure.kind}`).toBeGreaterThanOrEqual(5)
      expect(rows.length - made.length, `seed ${seed} ${cure.kind}`).toBe(cure.cost.rows)
      expect(cure.reached, `seed ${seed} ${cure.kind}`).toBe(Math.min(...sizesOf(made, left)))
    }
  }
})

test('a table of counts is asked for small cells, one without people for nothing, and sensitive columns for their variety', () => {
  const counts = weigh(
    ['อำเภอ', 'ผู้ป่วย:integer:คน'],
    [
      ['เมือง', 40],
      ['ปัว', 3],
      ['เวียงสา', 60],
      ['สันติสุข', 0],
    ],
  )
  expect([counts.subject, counts.small]).toEqual(['counts', { count: 1, places: [{ row: 1, column: 1, value: 3 }] }])
  const sick = weigh(
    ['ตำบล', 'ผู้ป่วยวัณโรค:integer:คน', 'ผู้พิการ:integer'],
    [
      ['ปัว', 2, 30],
      ['สถาน', 12, 1],
      ['วรนคร', 25, 40],
    ],
  )
  expect([sick.subject, sick.small.places.map(({ row, column }) => [row, column])]).toEqual([
    'counts',
    [
      [0, 1],
      [1, 2],
    ],
  ])
  expect(counts.cures.map(({ kind, cost }) => [kind, cost.cells])).toEqual([
    ['round', 1],
    ['cells', 2],
    ['bands', 4],
  ])
  expect(
    weigh(
      ['ยี่ห้อ', 'จำนวน:integer:คัน'],
      [
        ['ก', 1],
        ['ข', 2],
      ],
    ).subject,
  ).toBe('none')
  const rows = Array.from({ length: 10 }, (_, n): Value[] => ['ชาย', 30, n < 5 ? 'เบาหวาน' : 'หวัด'])
  const told = weigh(['เพศ', 'อายุ:integer', 'โรค'], rows)
  expect([told.subject, told.least, told.diversity]).toEqual(['people', 10, [{ column: 2, least: 2 }]])
})

test('columns are named by their place in the table, whatever stands beside them', () => {
  const rows = Array.from({ length: 20 }, (_, n): Value[] => [n * 7.5, n === 3 ? 'หม้าย' : 'โสด', n % 2 === 0 ? 'ชาย' : 'หญิง'])
  const report = weigh(['น้ำหนัก:number', 'สถานภาพ', 'เพศ'], rows, 5, [1, 2])
  expect(report.sets).toEqual([{ columns: [1], rows: 1 }])
  for (const { steps } of report.cures) for (const { params } of steps) expect(JSON.stringify(params)).not.toContain('column_0')
})

test('of a long table the search looks at a part of the classes, and what it finds still reaches the goal when all rows are counted', () => {
  const roll = createRoll(17)
  const rows = Array.from({ length: 130_000 }, (): Value[] => [...draw(roll), `บริการ ${roll(30)}`, `ระดับ ${roll(9)}`])
  const heads = [...people, 'ประเภทบริการ', 'การศึกษา']
  const { cures } = weigh(heads, rows)
  expect(cures.length).toBe(3)
  for (const cure of cures) {
    const dropped = cure.steps.flatMap(({ name, params }) => (name === 'drop-column' ? [Number(String(params['column']).slice(7))] : []))
    const steps = cure.steps.filter(({ name }) => name !== 'drop-column')
    const { table } = refineTable(
      { columns: toColumns(heads), keys: heads.map((_, c) => `c:${c}`), rows },
      steps.map(({ name, params }, i) => ({ id: String(i), name, by: 'person', on: true, params })),
      { hash },
    )
    const left = heads.map((_, c) => c).filter(c => !dropped.includes(c))
    const least = sizesOf([...table.rows], left).reduce((few, size) => Math.min(few, size))
    expect(least, cure.kind).toBeGreaterThanOrEqual(5)
    expect(cure.reached, cure.kind).toBe(least)
  }
})

test('districts of one name are told apart by the province and the code of their rows, in what is foreseen as in what comes of it', () => {
  const places = [
    ['เมือง', '5001', 'เชียงใหม่'],
    ['แม่ริม', '5007', 'เชียงใหม่'],
    ['เฉลิมพระเกียรติ', '5515', 'น่าน'],
    ['ปัว', '5505', 'น่าน'],
  ]
  const heads = ['เพศ', 'อายุ:integer', 'อำเภอ', 'รหัสอำเภอ', 'จังหวัด']
  for (const without of [[], [3], [4]]) {
    const roll = createRoll(9)
    const rows = Array.from({ length: 400 }, (): Value[] => {
      const place = places[roll(4)] ?? []
      return [roll(2) === 0 ? 'ชาย' : 'หญิง', 20 + roll(12), ...place].filter((_, c) => !without.includes(c))
    })
    const kept = heads.filter((_, c) => !without.includes(c))
    const at = kept.indexOf('อำเภอ')
    const report = weigh(kept, rows, 5, [0, 1, at])
    for (const cure of report.cures) {
      const dropped = cure.steps.flatMap(({ name, params }) => (name === 'drop-column' ? [Number(String(params['column']).slice(7))] : []))
      const steps = cure.steps.filter(({ name }) => name !== 'drop-column')
      const keys = kept.map((label, c) => (label === 'รหัสอำเภอ' ? `c:${at}:code` : `c:${c}`))
      const { table } = refineTable(
        { columns: toColumns(kept), keys, rows },
        steps.map(({ name, params }, i) => ({ id: String(i), name, by: 'person', on: true, params })),
        { hash },
      )
      const left = [0, 1, at].filter(c => !dropped.includes(c))
      expect(Math.min(...sizesOf([...table.rows], left)), `${without} ${cure.kind}`).toBe(cure.reached)
    }
  }
})
