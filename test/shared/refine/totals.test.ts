import { expect, test } from 'vitest'
import type { Value } from '../../../shared/model/table.ts'
import { createRoll } from '../classify/risk/dice.ts'
import { solvable } from './elimination.ts'
import { refine } from './kit.ts'

/** Every equation that a reader of the table has: a total is what its parts add up to. Cells are named by row and column. */
type Sum = { readonly total: string; readonly parts: readonly string[] }

/** Cells that a reader can work out: those hidden ones on which all solutions of these equations agree. */
function readable(rows: readonly (readonly Value[])[], sums: readonly Sum[]): string[] {
  const isHidden = (cell: string): boolean => {
    const [r = '', c = ''] = cell.split(' ')
    return rows[Number(r)]?.[Number(c)] === null
  }
  const cells = [...new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))].filter(isHidden)
  const matrix = sums.map(({ total, parts }) => cells.map(cell => (cell === total ? -1n : parts.includes(cell) ? 1n : 0n)))
  return solvable(matrix).map(n => cells[n] ?? '')
}

const provinces = ['เชียงใหม่', 'น่าน', 'แพร่', 'ลำปาง']

test('in a table that prints its own totals, by rows and by columns, no hidden count can be worked out', () => {
  const start = Date.now() % 100_000
  for (let seed = start; seed < start + 40; seed++) {
    const roll = createRoll(seed)
    const some = 3 + roll(2)
    const data = provinces.slice(0, some).map(place => [place, ...[0, 0, 0].map(() => (roll(3) === 0 ? roll(6) : 5 + roll(50)))])
    const withRow = data.map(row => [...row, Number(row[1]) + Number(row[2]) + Number(row[3])])
    const foot = ['รวมทั้งหมด', ...[1, 2, 3, 4].map(c => withRow.reduce((sum, row) => sum + Number(row[c]), 0))]
    const rows: Value[][] = roll(2) === 0 ? [...withRow, foot] : [foot, ...withRow]
    const at = rows.indexOf(foot)
    const heads = ['จังหวัด', 'ชาย:integer', 'หญิง:integer', 'ไม่ระบุ:integer', 'รวม:integer']
    // Whatever columns of the sum a person names: the others of it are looked at too.
    const columns = [['c:1'], ['c:1', 'c:2', 'c:3'], ['c:1', 'c:2', 'c:3', 'c:4']][roll(3)] ?? []
    const made = refine(heads, rows, ['suppress-cells', { columns, threshold: 5 }])
    const places = rows.map((_, r) => r)
    const sums: Sum[] = [
      ...places.map(r => ({ total: `${r} 4`, parts: [1, 2, 3].map(c => `${r} ${c}`) })),
      ...[1, 2, 3, 4].map(c => ({ total: `${at} ${c}`, parts: places.filter(r => r !== at).map(r => `${r} ${c}`) })),
    ]
    expect(readable(made.rows, sums), `seed ${seed}`).toEqual([])
    for (const [r, row] of rows.entries())
      for (const c of [1, 2, 3, 4]) {
        const [was, now] = [Number(row[c]), made.rows[r]?.[c] ?? null]
        if (was > 0 && was < 5) expect(now, `seed ${seed}, ${r} ${c}`).toBeNull()
        expect([null, was], `seed ${seed}`).toContain(now)
      }
    // Totals stand wherever they are large: what is hidden beside a small count is a part.
    expect(made.rows.flatMap(row => (row[4] === null ? [] : [row[4]])).length, `seed ${seed}`).toBeGreaterThan(0)
  }
})

test('subtotals below their own parts, and a total over all, give no count away either', () => {
  const start = Date.now() % 100_000
  for (let seed = start; seed < start + 40; seed++) {
    const roll = createRoll(seed)
    const rows: Value[][] = []
    const sums: Sum[] = []
    const all: number[] = []
    for (const area of ['เหนือ', 'ใต้']) {
      const from = rows.length
      for (let n = 0; n < 3 + roll(2); n++) rows.push([`${area} ${n}`, roll(3) === 0 ? 1 + roll(4) : 5 + roll(40)])
      const own = rows.map((_, r) => r).slice(from)
      all.push(...own)
      sums.push({ total: `${rows.length} 1`, parts: own.map(r => `${r} 1`) })
      rows.push([`รวมภาค${area}`, own.reduce((sum, r) => sum + Number(rows[r]?.[1]), 0)])
    }
    sums.push({ total: `${rows.length} 1`, parts: all.map(r => `${r} 1`) })
    rows.push(['รวมทั้งประเทศ', all.reduce((sum, r) => sum + Number(rows[r]?.[1]), 0)])
    const made = refine(['จังหวัด', 'ผู้ป่วย:integer'], rows, ['suppress-cells', { columns: ['c:1'], threshold: 5 }])
    expect(readable(made.rows, sums), `seed ${seed}`).toEqual([])
  }
})

test('a column that is called a total and is none hides nothing beside it, and a table without rows is left alone', () => {
  const rows: Value[][] = [
    ['ก', 3, 50, 7],
    ['ข', 40, 60, 9],
    ['ค', 30, 20, 80],
  ]
  const heads = ['อำเภอ', 'ผู้ป่วย:integer', 'เตียง:integer', 'รวม:integer']
  const made = refine(heads, rows, ['suppress-cells', { columns: ['c:1'], threshold: 5 }])
  expect(made.rows.map(row => [row[2], row[3]])).toEqual(rows.map(row => [row[2], row[3]]))
  expect(refine(heads, [], ['suppress-cells', { columns: ['c:1'], threshold: 5 }]).rows).toEqual([])
})
