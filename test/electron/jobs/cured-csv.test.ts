import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecovered, writeRecovered } from '../../../electron/db/recovered.ts'
import { refineRecovered } from '../../../electron/jobs/refine-recovered.ts'
import { type RiskAsk, weighRisk } from '../../../shared/classify/risk/weigh-risk.ts'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../../shared/model/grid.ts'
import type { RecipeStep } from '../../../shared/model/recovery.ts'
import type { Value } from '../../../shared/model/table.ts'
import { recoverBook } from '../../../shared/recover/recover-book.ts'
import { createRoll } from '../../shared/classify/risk/dice.ts'
import { fix, planOfBook } from '../../shared/recover/forms/issues.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const toCell = (value: Value): Cell | null =>
  value === null
    ? null
    : typeof value === 'number'
      ? { kind: 'number', value, text: String(value) }
      : { kind: 'text', value: String(value), text: String(value) }

/** A sheet with a heading and rows, as a reader would give it. */
function sheetOf(heads: readonly string[], rows: readonly (readonly Value[])[]): Grid {
  const lines = [heads.map(toCell), ...rows.map(row => row.map(toCell))]
  return {
    ...{ name: 'ก', rows: lines.length, columns: heads.length, merges: [], hiddenRows: [], hiddenColumns: [] },
    cells: cellsOfLines(lines),
  }
}

/** Fields of a CSV by RFC 4180, read by nothing of ours. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** Makes the table with these steps, writes it as the desk does, and reads the written file again. */
function write(grid: Grid, steps: readonly RecipeStep[]) {
  const { recipe } = planOfBook([grid])
  const made = refineRecovered(recoverBook([grid], { ...recipe, steps: [...recipe.steps, ...steps] }), {})
  const path = join(tempFolder(), 'ตาราง ลดความเสี่ยง.sqlite')
  writeRecovered(path, made)
  const written = openRecovered(path)
  const [head = [], ...rows] = readCsv([...written.csv()].join(''))
  const table = { columns: written.summary.columns, rows: [...written.rows()] }
  written.close()
  return { head, rows, table }
}

const ask: RiskAsk = { goal: 5, columns: null, on: '2026-11-27' }
const rude = ['ครู', '"ครู"', 'ครู,ช่าง', '=1+1', ' ช่าง', 'ช่าง\nรับจ้าง', '-']
const provinces = ['เชียงใหม่', 'น่าน', 'ภูเก็ต', 'ขอนแก่น', 'ตราด', 'ไม่มีจังหวัดนี้']

test('whichever cure is pressed, five rows and more are alike in the file that is written, read back from its own text', () => {
  const start = Date.now() % 1_000_000
  let pressed = 0
  for (let seed = start; seed < start + 10; seed++) {
    const roll = createRoll(seed)
    const rows = Array.from({ length: 12 + roll(150) }, (): Value[] => [
      roll(2) === 0 ? 'ชาย' : 'หญิง',
      roll(15) === 0 ? null : 18 + roll(50),
      provinces[roll(provinces.length)] ?? null,
      rude[roll(rude.length)] ?? null,
      2560 + roll(6),
    ])
    const grid = sheetOf(['เพศ', 'อายุ', 'จังหวัด', 'อาชีพ', 'ปี พ.ศ. ที่สมัคร'], rows)
    const before = write(grid, [])
    const report = weighRisk(before.table, [], ask)
    const telling = report.columns.filter(({ part }) => part === 'quasi').map(({ name }) => name)
    for (const cure of report.cures) {
      pressed++
      const after = write(
        grid,
        cure.steps.map(({ name, params }) => fix(name, params)),
      )
      const at = after.head.flatMap((name, c) => (telling.includes(name) ? [c] : []))
      const alike = new Map<string, number>()
      for (const row of after.rows) {
        const spelled = JSON.stringify(at.map(c => row[c]))
        alike.set(spelled, (alike.get(spelled) ?? 0) + 1)
      }
      expect(Math.min(...alike.values()), `seed ${seed} ${cure.kind}`).toBeGreaterThanOrEqual(5)
      expect(before.rows.length - after.rows.length, `seed ${seed} ${cure.kind}`).toBe(cure.cost.rows)
    }
  }
  expect(pressed).toBeGreaterThan(15)
})

test('tables of none, one or two rows, of one column, of blanks only, and of ten thousand different values are weighed, and no cure falls short', () => {
  const columns = (labels: readonly string[]) => labels.map((label, c) => ({ name: `c${c}`, label, type: 'string' as const, unit: null }))
  const people = ['เพศ', 'อาชีพ', 'จังหวัด']
  const weigh = (labels: readonly string[], rows: readonly (readonly Value[])[]) =>
    weighRisk({ columns: columns(labels), rows }, [], { ...ask, columns: labels.map((_, c) => c) })
  expect(weigh(people, [])).toMatchObject({ rows: 0, least: 0, below: 0, single: 0, sets: [], cures: [] })
  expect(weigh(people, [['ชาย', 'ครู', 'น่าน']])).toMatchObject({ least: 1, below: 1, single: 1, cures: [] })
  expect(
    weigh(people, [
      ['ชาย', 'ครู', 'น่าน'],
      ['ชาย', 'ครู', 'น่าน'],
    ]),
  ).toMatchObject({ least: 2, below: 2, single: 0, cures: [] })
  const blanks = Array.from({ length: 40 }, (): Value[] => [null, null, null])
  expect(weigh(people, blanks)).toMatchObject({ least: 40, below: 0, cures: [] })
  const one = weigh(['อาชีพ'], [...Array.from({ length: 40 }, (): Value[] => ['ครู']), ['หมอ']])
  expect([one.least, one.sets]).toEqual([1, [{ columns: [0], rows: 1 }]])
  for (const cure of one.cures) expect(cure.reached).toBeGreaterThanOrEqual(5)
  const many = weigh(
    ['เพศ', 'ชื่อเล่น'],
    Array.from({ length: 10_000 }, (_, n): Value[] => [n % 2 === 0 ? 'ชาย' : 'หญิง', `คน ${n}`]),
  )
  expect([many.single, many.cures.length > 0]).toEqual([10_000, true])
  for (const cure of many.cures) expect(cure.reached).toBeGreaterThanOrEqual(5)
})

test('a cure of a column that another cure leaves out does nothing, and those beside it work as before', () => {
  const roll = createRoll(3)
  const rows = Array.from({ length: 60 }, (): Value[] => [roll(2) === 0 ? 'ชาย' : 'หญิง', 18 + roll(50), provinces[roll(5)] ?? null])
  const grid = sheetOf(['เพศ', 'อายุ', 'จังหวัด'], rows)
  const { head } = write(grid, [])
  const [sex = '', age = '', place = ''] = head
  const made = write(grid, [
    fix('drop-column', { column: place }),
    fix('generalise', { column: place, into: { kind: 'place', to: 'region' } }),
    fix('generalise', { column: age, into: { kind: 'bands', width: 10 } }),
    fix('suppress-records', { columns: [sex, age, place], k: 5, how: 'drop' }),
  ])
  expect(made.head).not.toContain(place)
  const alike = Map.groupBy(made.rows, row => row.slice(0, 2).join(' '))
  expect(Math.min(...[...alike.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(5)
  expect(made.rows.every(row => /^\d\d-\d\d$/.test(row[1] ?? ''))).toBe(true)
})
