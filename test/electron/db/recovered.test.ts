import { join } from 'node:path'

import { expect, test } from 'vitest'
import { openRecovered, writeRecovered } from '../../../electron/db/recovered.ts'
import { openSqlite } from '../../../electron/db/sqlite.ts'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../../shared/model/grid.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { keepTable } from '../kit/keep-table.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const word = (text: string): Cell => ({ kind: 'text', value: text, text })
const figure = (value: number): Cell => ({ kind: 'number', value, text: String(value) })
const january = sheetOf('มกราคม', 0, [1, 2, 3])
const february = sheetOf('กุมภาพันธ์', 1, [4, 5, 6])

function sheetOf(name: string, blank: number, figures: readonly number[]): Grid {
  const lines = [
    ...Array.from({ length: blank }, () => []),
    [word('จังหวัด'), word('รถยนต์')],
    ...figures.map((n, i) => [word(`จังหวัด ${i + 1}`), figure(n)]),
  ]
  return { name, rows: lines.length, columns: 2, cells: cellsOfLines(lines), merges: [], hiddenRows: [], hiddenColumns: [] }
}

/** Two sheets as one table: what each gives by itself, one below the other, with the name of the sheet before it. */
function joined(): RecoveredTable {
  const parts = [january, february].map(grid => recoverGrid(grid, null))
  const [first, second] = parts as [RecoveredTable, RecoveredTable]
  const columns = [{ name: 'month', label: 'เดือน', type: 'string' as const, unit: null }, ...first.summary.columns]
  const rows = parts.flatMap(({ table, summary }) => Array.from(table.rows, row => [summary.sheet, ...row]))
  const both = first.origins.columns.map((origin, i) => ({ kind: 'each' as const, of: [origin, second.origins.columns[i] ?? origin] }))
  return {
    ...first,
    table: { columns, rows },
    summary: { ...first.summary, columns, rows: rows.length, sheets: [january.name, february.name] },
    sources: parts.flatMap(({ sources }) => sources),
    origins: {
      sheets: [january.name, february.name],
      sheetOf: Uint16Array.from([0, 0, 0, 1, 1, 1]),
      lines: Int32Array.from(parts.flatMap(({ origins }) => [...origins.lines])),
      leaves: null,
      columns: [{ kind: 'sheet', spots: [[], [{ r: 1, c: 0 }]] }, ...(both as RecoveredTable['origins']['columns'])],
    },
  }
}

test('a table of several sheets shows each of them', () => {
  const kept = keepTable(joined())
  expect(kept.sources).toEqual([
    { name: 'มกราคม', rows: 4, columns: 2 },
    { name: 'กุมภาพันธ์', rows: 5, columns: 2 },
  ])
  expect(kept.source('กุมภาพันธ์', 0, 3)).toMatchObject({ rows: 5, lines: [{ r: 1 }, { r: 2 }] })
  expect(kept.source('กุมภาพันธ์', 1, 1).lines[0]?.cells.map(({ text, role }) => `${text} ${role}`)).toEqual(['จังหวัด header', 'รถยนต์ header'])
  expect(() => kept.source('มีนาคม', 0, 1)).toThrow(expect.objectContaining({ code: 'ask/not-found' }))
})

test('a value of a table of several sheets knows its sheet, and so does the name of the sheet', () => {
  const kept = keepTable(joined())
  expect(kept.origin(1, 2)).toEqual({ value: 2, from: [{ sheet: 'มกราคม', r: 2, c: 1 }], headings: [{ sheet: 'มกราคม', r: 0, c: 1 }] })
  expect(kept.origin(4, 2)).toEqual({
    ...{ value: 5, from: [{ sheet: 'กุมภาพันธ์', r: 3, c: 1 }], headings: [{ sheet: 'กุมภาพันธ์', r: 1, c: 1 }] },
  })
  expect(kept.origin(4, 0)).toEqual({ value: 'กุมภาพันธ์', from: [{ sheet: 'กุมภาพันธ์', r: 1, c: 0 }], headings: [] })
  expect(kept.origin(0, 0).from).toEqual([{ sheet: 'มกราคม', r: 0, c: 0 }])
})

test('a cell of one sheet went into the rows of that sheet only', () => {
  const kept = keepTable(joined())
  expect(kept.whither('กุมภาพันธ์', 3, 1)).toEqual([{ row: 4, column: 2 }])
  expect(kept.whither('มกราคม', 3, 1)).toEqual([{ row: 2, column: 2 }])
  expect(kept.whither('กุมภาพันธ์', 1, 1)).toEqual([3, 4, 5].map(row => ({ row, column: 2 })))
  expect(kept.whither('กุมภาพันธ์', 1, 0)).toEqual([0, 1].flatMap(column => [3, 4, 5].map(row => ({ row, column }))))
})

test('a file of another version is not read as if it were a table', () => {
  const path = join(tempFolder(), 'older.sqlite')
  writeRecovered(path, recoverGrid(january, null))
  const db = openSqlite(path)
  db.pragma('user_version = 1')
  db.close()
  expect(() => openRecovered(path)).toThrow(expect.objectContaining({ code: 'vault/altered' }))
})

test('what is noted on a sheet is shown with the rows that it stands on, and all of it is kept', () => {
  const comments = [
    { r: 1, c: 1, text: 'เบื้องต้น' },
    { r: 2, c: 0, text: 'สองบรรทัด\nของความคิดเห็น' },
    { r: 900, c: 16_000, text: 'นอกกระดาษ' },
  ]
  const kept = keepTable(recoverGrid({ ...january, comments }, null))
  expect(kept.source('มกราคม', 0, 2).comments).toEqual([comments[0]])
  expect(kept.source('มกราคม', 0, 1000).comments).toEqual(comments)
  expect(kept.summary.lifted.map(({ item, text }) => `${item}: ${text}`)).toEqual([
    'comment: เบื้องต้น',
    'comment: สองบรรทัด ของความคิดเห็น',
    'comment: นอกกระดาษ',
  ])
  expect(keepTable(recoverGrid(january, null)).source('มกราคม', 0, 9).comments).toEqual([])
})

test('of very many comments a few dozen are told with the words of the paper, and of a long one how it begins', () => {
  const comments = Array.from({ length: 3 }, (_, r) =>
    Array.from({ length: 500 }, (__, c) => ({ r, c, text: `ตรวจ ${r} ${c} ${'ก'.repeat(600)}` })),
  ).flat()
  const kept = keepTable(recoverGrid({ ...january, comments }, null))
  expect(kept.summary.lifted.length).toBe(40)
  expect(kept.summary.lifted[0]?.text).toMatch(/^ตรวจ 0 0 ก{490,}…$/)
  expect(kept.source('มกราคม', 0, 9).comments.length).toBe(1500)
})
