import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GridRow } from '../../../renderer/parts/grid/grid-cell.ts'
import { addExactly, mostRowsAddedUp, sumSelection } from '../../../renderer/parts/grid/selection-sum.ts'
import { toTsv, toTsvLine } from '../../../renderer/parts/grid/to-tsv.ts'

const sheet: readonly GridRow[] = [
  [{ text: 'ยี่ห้อ' }, { text: 'จำนวน' }],
  [{ text: 'BMW' }, { text: '1,045', amount: 1045, number: true }],
  [{ text: 'AUDI' }, undefined],
  [{ text: 'ALFA "ROMEO"' }, { text: '5', amount: 5, number: true }],
]
const read = async (from: number, count: number) => sheet.slice(from, from + count)
const never = new AbortController().signal

test('the foot counts the filled cells and adds up the numbers among them', async () => {
  expect(await sumSelection({ r0: 0, c0: 0, r1: 3, c1: 1 }, read, never)).toEqual({
    cells: 8,
    filled: 7,
    numbers: 2,
    sum: 1050,
    average: 525,
  })
})

test('a selection without numbers has no sum', async () => {
  expect(await sumSelection({ r0: 0, c0: 0, r1: 3, c1: 0 }, read, never)).toEqual({
    cells: 4,
    filled: 4,
    numbers: 0,
    sum: null,
    average: null,
  })
})

test('a whole column of the longest sheet is counted, not read', async () => {
  let reads = 0
  const box = { r0: 0, c0: 0, r1: mostRowsAddedUp * 5, c1: 0 }
  const sum = await sumSelection(
    box,
    async () => {
      reads++
      return []
    },
    never,
  )
  expect(sum).toMatchObject({ cells: mostRowsAddedUp * 5 + 1, sum: null })
  expect(reads).toBe(0)
})

test('ten times 0.1 is 1', () => {
  expect(addExactly(Array.from({ length: 10 }, () => 0.1))).toBe(1)
})

test('whole numbers add up exactly in any order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), amounts => addExactly(amounts) === addExactly(amounts.toReversed())))
})

test('a selection is copied as a spreadsheet expects it: tabs, CRLF, quotes only where needed', async () => {
  expect(await toTsv({ r0: 1, c0: 0, r1: 3, c1: 1 }, read)).toBe('BMW\t1,045\r\nAUDI\t\r\n"ALFA ""ROMEO"""\t5')
  expect(toTsvLine([{ text: 'a\tb' }, { text: 'c\nd' }], 0, 1)).toBe('"a\tb"\t"c\nd"')
})
