import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, LongSheet } from '../../../shared/model/block-cells.ts'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellsOf, cellsOfLines, type Grid } from '../../../shared/model/grid.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { recoverLong } from '../../../shared/recover/recover-long.ts'

const rowsInBlock = 40
const word = (text: string): Cell | null => (text === '' ? null : { kind: 'text', value: text, text })

function layGrid(lines: readonly (readonly string[])[]): Grid {
  const cells = lines.map(line => line.map(word))
  const columns = Math.max(...lines.map(line => line.length))
  return { name: 'ยาว', rows: lines.length, columns, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] }
}

const inBlocks = ({ name, rows, columns, cells }: Grid): LongSheet => ({
  name,
  blocks: function* (): Iterable<Block> {
    for (let from = 0; from < rows; from += rowsInBlock)
      yield {
        ...{ from, rows: Math.min(rowsInBlock, rows - from), columns },
        cells: cellsOf(
          (r, c) => cells.at(from + r, c),
          r => cells.width(from + r),
        ),
      }
  },
})

/** All that must be the same, however the sheet was read. */
function tell({ table, summary, roles, origins }: RecoveredTable) {
  const csv = [...toCanonicalCsv(table.columns, table.rows)].join('')
  const { box, rows, columns, proofs, lifted, findings, roleCount } = summary
  const told = { box, rows, columns, lifted, roleCount, proofs, findings: findings.map(finding => JSON.stringify(finding)).sort() }
  return { csv, ...told, marks: [...roles.marks].join(''), lines: [...origins.lines], leaves: origins.leaves && [...origins.leaves] }
}

const both = (grid: Grid) => ({ long: tell(recoverLong(inBlocks(grid), null, null)), whole: tell(recoverGrid(grid, null)) })

const heading = ['ที่', 'ชื่อโครงการ', 'วันที่', 'งบประมาณ', 'เบิกจ่าย']
const record = (n: number): string[] => [`${n}`, `โครงการ ${n}`, `${1 + (n % 28)} ม.ค. 2560`, `${100 + n * 7}`, `${n * 3}`]
const sumOf = (lines: readonly (readonly string[])[], k: number): number => lines.reduce((sum, line) => sum + Number(line[k]), 0)
const records = (count: number): string[][] => Array.from({ length: count }, (_, i) => record(i + 1))

describe('a sheet that is read block by block', () => {
  it('gives the table that it gives when it is held as a whole', () => {
    const { long, whole } = both(layGrid([heading, ...records(200)]))
    expect(long).toEqual(whole)
    expect(long.columns.map(({ type }) => type)).toEqual(['string', 'date', 'integer', 'integer'])
  })

  it('splits cells of two figures in every block, and holds the total against the first of them', () => {
    const lines = records(200).map(line => [...line.slice(0, 4), `${line[4]} (${Number(line[4]) / 10}%)`])
    const total = ['', 'รวม', '', `${sumOf(lines, 3)}`, `${sumOf(records(200), 4)} (100%)`]
    const { long, whole } = both(layGrid([[...heading.slice(0, 4), 'เบิกจ่าย (ร้อยละ)'], ...lines, total]))
    expect(long).toEqual(whole)
    expect(long.columns.map(({ label, unit }) => [label, unit]).slice(-2)).toEqual([
      ['เบิกจ่าย', null],
      ['เบิกจ่าย ร้อยละ', '%'],
    ])
    expect(long.proofs.map(({ holds }) => holds)).toEqual([true, true])
  })

  it('decides a column from all its cells, not from the first block', () => {
    const lines = records(200).map((line, i) => [...line.slice(0, 4), i > 120 ? `${i}.5` : `${i}`])
    const { long, whole } = both(layGrid([heading, ...lines]))
    expect(long).toEqual(whole)
    expect(long.columns.at(-1)?.type).toBe('number')
  })

  it('keeps a number that runs on no longer, however far down', () => {
    const lines = records(200).map((line, i) => [i === 150 ? '7' : (line[0] ?? ''), ...line.slice(1)])
    const { long, whole } = both(layGrid([heading, ...lines]))
    expect(long).toEqual(whole)
    expect(long.columns).toHaveLength(5)
  })

  it('sets aside headings that are said again, notes and the total, and proves it', () => {
    const lines = [heading, ...records(90), heading, ...records(200).slice(90)]
    const sum = (k: number) => records(200).reduce((all, line) => all + Number(line[k]), 0)
    const end = [
      ['', 'รวม', '', `${sum(3)}`, `${sum(4)}`],
      ['', '', '', '', ''],
      ['หมายเหตุ : ข้อมูลเบื้องต้น', '', '', '', ''],
    ]
    const { long, whole } = both(layGrid([...lines, ...end]))
    expect(long.csv).toBe(whole.csv)
    expect(long).toMatchObject({ rows: 200, roleCount: whole.roleCount, marks: whole.marks, lines: whole.lines })
    expect(long.proofs).toEqual(whole.proofs)
    expect(long.proofs.map(({ holds }) => holds)).toEqual([true, true])
  })

  it('says by how much a total far down differs', () => {
    const { long } = both(layGrid([heading, ...records(200), ['', 'รวม', '', '1', '60300']]))
    expect(long.proofs.map(({ difference }) => difference)).toEqual([1 - 160_700, 0])
  })

  it('runs its own recipe to the same table', () => {
    const lines = [heading, ...records(90), heading, ...records(200).slice(90), ['', 'รวม', '', '160700', '60300']]
    const sheet = inBlocks(layGrid(lines))
    const first = recoverLong(sheet, null, null)
    const told = tell(first)
    expect(tell(recoverLong(sheet, first.summary.recipe, null))).toEqual(told)
  })

  it('turns a heading of years into rows', () => {
    const years = ['จังหวัด', '2558', '2559', '2560']
    const lines = Array.from({ length: 130 }, (_, i) => [`หน่วยที่ ${i}`, `${i * 3}`, `${i * 5}`, `${i * 7 + 1}`])
    const { long, whole } = both(layGrid([years, ...lines]))
    expect(long).toEqual(whole)
    expect(long.rows).toBe(390)
  })

  it('is the same for any columns of figures, dates, codes and words', () => {
    const figure = fc.oneof(fc.integer({ min: 1, max: 99_999 }).map(String), fc.constantFrom('1,234', '5.25', '-7', '12'))
    const day = fc.constantFrom('12 ก.พ. 2561', '3/4/59', '๑๕ มี.ค. ๖๐', '2560-01-02', '')
    const code = fc.constantFrom('007', '0123', 'A-17', '55')
    const name = fc.constantFrom('กระบี่', 'ตรัง', 'ไม่ระบุ', 'พังงา  ', 'เเพร่')
    const table = fc.array(fc.tuple(name, code, day, figure), { minLength: 60, maxLength: 130 })
    fc.assert(
      fc.property(table, lines => {
        const grid = layGrid([['จังหวัด', 'รหัส', 'วันที่', 'จำนวน'], ...lines])
        const { long, whole } = both(grid)
        expect(long.csv).toBe(whole.csv)
        expect(long.marks).toBe(whole.marks)
        expect(long.columns).toEqual(whole.columns)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
