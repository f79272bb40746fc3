import { expect, test } from 'vitest'
import { estimateWidth, toColumnWidths } from '../../../renderer/parts/grid/column-widths.ts'
import { findColumn } from '../../../renderer/parts/grid/find-column.ts'
import type { GridRow } from '../../../renderer/parts/grid/grid-cell.ts'
import { layOutRow, toRowRole, toStarts } from '../../../renderer/parts/grid/lay-out-row.ts'
import { indexMerges } from '../../../renderer/parts/grid/merges.ts'

const starts = toStarts([60, 80, 80, 80, 80])
const title: GridRow = [{ text: 'สถิติจำนวนรถใหม่ (ป้ายแดง) ที่จดทะเบียน', role: 'metadata' }]
const layOut = (line: GridRow, more: Partial<Parameters<typeof layOutRow>[0]> = {}) =>
  layOutRow({ r: 0, line, first: 0, last: 4, starts, zoom: 1, merged: [], isTop: true, cellAt: (_r, c) => line[c], ...more })

test('a long title flows over the blank cells at its right, as on paper', () => {
  expect(layOut(title)[0]).toMatchObject({ c: 0, width: 60, spill: 300, leads: true })
})

test('text stops where the next filled cell begins, and numbers never flow', () => {
  const crowded: GridRow = [title[0], { text: 'x' }]
  expect(layOut(crowded)[0]?.spill).toBe(60)
  expect(layOut([{ text: '123,456,789,012', number: true }])[0]?.spill).toBe(60)
})

test('a title that begins left of the view still runs into it', () => {
  expect(layOut(title, { first: 3, last: 4 }).map(cell => cell.c)).toEqual([0, 1, 2, 3, 4])
})

test('a merged cell is drawn once, with its span, by the row it begins in', () => {
  const box = { r0: 4, c0: 1, r1: 6, c1: 2 }
  const line: GridRow = [undefined, { text: 'ความจุ', role: 'header' }]
  const first = layOut(line, { r: 4, merged: [box], isTop: false, cellAt: (r, c) => (r === 4 && c === 1 ? line[1] : undefined) })
  expect(first.find(cell => cell.c === 1)).toMatchObject({ width: 160, rowSpan: 3, colSpan: 2, rowsAbove: 0 })
  expect(first.map(cell => cell.c).toSorted()).toEqual([0, 1, 3, 4])
  expect(layOut([], { r: 5, merged: [box], isTop: false }).map(cell => cell.c)).toEqual([0, 3, 4])
})

test('a merged cell whose beginning was scrolled away hangs down from above', () => {
  const box = { r0: 4, c0: 1, r1: 6, c1: 2 }
  const hung = layOut([], { r: 6, merged: [box], isTop: true, cellAt: () => ({ text: 'ความจุ' }) })
  expect(hung.find(cell => cell.c === 1)).toMatchObject({ rowsAbove: 2, rowSpan: 3, cell: { text: 'ความจุ' } })
})

test('a row whose cells all play one role wears its tint from end to end, a mixed row does not', () => {
  expect(toRowRole([undefined, { text: 'รวม', role: 'derived' }, { text: '5', role: 'derived' }])).toBe('derived')
  expect(
    toRowRole([
      { text: 'ภาค', role: 'group' },
      { text: '5', role: 'data' },
    ]),
  ).toBeNull()
  expect(toRowRole([])).toBeNull()
})

test('marks above and below a Thai letter take no width', () => {
  expect(estimateWidth('ที่ปู่')).toBe(estimateWidth('ทป'))
})

test('titles, notes and merged headings do not widen a column, data does', () => {
  const columns = [
    { key: 'a', name: 'A' },
    { key: 'b', name: 'B', width: 99 },
  ]
  const wide = { text: 'ก'.repeat(60) }
  const narrow = toColumnWidths(columns, [[{ ...wide, role: 'metadata' }], [wide]], [{ r0: 1, c0: 0, r1: 1, c1: 1 }])
  expect(narrow).toEqual([56, 99])
  expect(toColumnWidths(columns, [[{ ...wide, role: 'data' }]], [])[0]).toBe(260)
})

test('the second line of a heading widens a column, but a long machine name does not push the others out of sight', () => {
  const widthOf = (below: string): number => toColumnWidths([{ key: 'a', name: 'ชาย', below }], [], [])[0] ?? 0
  expect(widthOf('male · จำนวนเต็ม')).toBeGreaterThan(widthOf(''))
  expect(widthOf(`${'patient_'.repeat(8)} · จำนวนเต็ม`)).toBeLessThan(160)
})

test('the column under a pixel is found', () => {
  expect([0, 59, 60, 139, 140, 379, 999].map(pixel => findColumn(starts, pixel))).toEqual([0, 0, 1, 1, 2, 4, 4])
})

test('merged cells of a long sheet are found by place', () => {
  const merges = indexMerges(Array.from({ length: 5000 }, (_, n) => ({ r0: n * 3, c0: 0, r1: n * 3 + 1, c1: 0 })))
  expect(merges.at({ r: 9001, c: 0 })).toEqual({ r0: 9000, c0: 0, r1: 9001, c1: 0 })
  expect(merges.at({ r: 9002, c: 0 })).toBeNull()
  expect(merges.meeting({ r0: 0, c0: 0, r1: 1_048_575, c1: 0 })).toHaveLength(5000)
  expect(merges.meeting({ r0: 0, c0: 1, r1: 1_048_575, c1: 9 })).toHaveLength(0)
})
