import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../../shared/model/cell.ts'
import type { Grid } from '../../../shared/model/grid.ts'
import type { Value } from '../../../shared/model/table.ts'
import { type ColumnOrigin, readOrigin } from '../../../shared/recover/origins.ts'
import { chooseTable, planBook } from '../../../shared/recover/plan-book.ts'
import { type RecoveredTable, recoverBook } from '../../../shared/recover/recover-book.ts'
import { tidyText } from '../../../shared/text/tidy-text.ts'
import { readMonth } from '../../../shared/values/months.ts'
import { readNumber } from '../../../shared/values/read-number.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'

const districts = ['ในเวียง', 'ผาสิงห์', 'ไชยสถาน', 'บ่อสวก', 'ดู่ใต้', 'ถืมตอง']
const provinces = ['สายเหนือ', 'สายใต้', 'สายออก', 'สายตก']
const months = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน']

type Shape = {
  readonly seed: number
  readonly groups: boolean
  readonly fills: boolean
  readonly years: number
  readonly sheets: number
  readonly rows: number
  readonly above: number
}

/** Figures that no reader could take for years or running numbers, told by the seed. */
const figure = ({ seed }: Shape, s: number, r: number, c: number): number => 3001 + ((seed + s * 7919 + r * 104_729 + c * 1_299_709) % 6991)

function drawSheet(shape: Shape, s: number): string {
  const { groups, fills, years, rows, above } = shape
  const heads = years > 0 ? Array.from({ length: years }, (_, i) => `ปี ${2556 + i}`) : ['ครัวเรือน', 'ประชากร']
  const stubs = fills ? ['สาย', 'หน่วย'] : ['หน่วย']
  const wide = stubs.length + heads.length
  const line = (cells: readonly (string | number)[]): string => [...cells, ...Array<string>(wide - cells.length).fill('')].join('|')
  const body = provinces
    .slice(0, groups || fills ? 3 : 1)
    .flatMap((province, p) =>
      districts
        .slice(0, rows)
        .map((district, i) => ({ province, district: `${district}${p === 0 ? '' : p + 1}`, first: i === 0, at: p * rows + i })),
    )
  return [
    ...Array<string>(above).fill(''),
    line([`สถิติครัวเรือน${shape.sheets > 1 ? ` เดือน${months[s]} 2566` : ''}`]),
    '',
    line([...stubs, ...heads]),
    ...body.flatMap(({ province, district, first, at }) => [
      ...(groups && first ? [line([province])] : []),
      line([...(fills ? [first ? province : ''] : []), district, ...heads.map((_, c) => figure(shape, s, at, c))]),
    ]),
  ].join('\n')
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.nat(100_000),
  groups: fc.boolean(),
  fills: fc.boolean(),
  years: fc.constantFrom(0, 3, 4),
  sheets: fc.constantFrom(1, 3, 4),
  rows: fc.integer({ min: 2, max: 5 }),
  above: fc.nat(2),
})

const bookOf = (shape: Shape): Grid[] =>
  Array.from({ length: shape.sheets }, (_, s) => ({
    ...layPaper({ paper: drawSheet(shape, s) }),
    name: shape.sheets > 1 ? (months[s] ?? '') : 'แผ่น',
  }))

function originAt({ origins }: RecoveredTable, n: number, k: number): { readonly from: Place[]; readonly kind: string } {
  const origin = origins.columns[k] as ColumnOrigin
  const s = origins.sheetOf?.[n] ?? 0
  const laid = origin.kind === 'each' ? origin.of[s] : origin
  const line = origins.lines[n] ?? -1
  const filled = laid?.kind === 'line' && laid.lines !== null ? (laid.lines[n] ?? -1) : line
  const { from } = readOrigin(origins.sheets, origin, { s, line, leaf: origins.leaves?.[n] ?? 0, filled })
  return { from, kind: laid?.kind ?? '' }
}

/** What a value must be, told from the words of one cell by nothing but these words. */
function fits(value: Value, text: string, kind: string, sheet: string): boolean {
  if (kind === 'sheet') return readMonth(sheet) === Number(String(value).slice(5))
  if (kind === 'heading') return Number(text.replace(/\D/g, '')) - 543 === Number(value)
  return typeof value === 'number' ? readNumber(text)?.value === value : tidyText(text) === value
}

/** What stands at a place of the table, with the kind of way that leads back from it. */
function checkValue(recovered: RecoveredTable, grids: readonly Grid[], n: number, k: number): readonly string[] {
  const value = [...recovered.table.rows][n]?.[k] ?? null
  const { from, kind } = originAt(recovered, n, k)
  if (value === null) return []
  const label = recovered.table.columns[k]?.label ?? ''
  expect(from.length).toBeGreaterThan(0)
  for (const { sheet, r, c } of from) {
    const text = grids.find(({ name }) => name === sheet)?.cells.textAt(r, c) ?? ''
    expect([label, value, text, kind, fits(value, text, kind, sheet)]).toEqual([label, value, text, kind, true])
  }
  const isFilled = kind === 'line' && from[0]?.r !== recovered.origins.lines[n]
  return [
    recovered.origins.columns[k]?.kind === 'each' ? `each ${kind}` : kind,
    ...(label === 'กลุ่ม' ? ['group'] : isFilled ? ['filled'] : []),
    ...(typeof value === 'number' && kind !== 'heading' ? ['figure'] : []),
  ]
}

const countFigures = (grid: Grid): number => {
  let count = 0
  for (let r = 0; r < grid.rows; r++) for (let c = 0; c < grid.columns; c++) if (grid.cells.numberAt(r, c) > 3000) count++
  return count
}

test('every value is what the cells say that it names, whatever the column is made of', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(shapes, shape => {
      const grids = bookOf(shape)
      const plan = chooseTable(planBook(grids))
      if (!plan) throw new Error('no table')
      const recovered = recoverBook(grids, plan.recipe)
      const said = [...recovered.table.rows].flatMap((row, n) => row.flatMap((_, k) => checkValue(recovered, grids, n, k)))
      for (const kind of said) seen.add(kind)
      // No figure of the sheets that it reads is lost on the way, and none stands twice.
      const read = grids.filter(({ name }) => recovered.summary.sheets.includes(name))
      expect(said.filter(kind => kind === 'figure').length).toBe(read.reduce((sum, grid) => sum + countFigures(grid), 0))
    }),
    { numRuns: 120 },
  )
  const kinds = ['line', 'heading', 'leaf', 'sheet', 'each line', 'each leaf', 'each heading', 'filled', 'group']
  expect([...seen]).toEqual(expect.arrayContaining(kinds))
})
