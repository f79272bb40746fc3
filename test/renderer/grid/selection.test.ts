import { expect, test } from 'vitest'
import { indexMerges } from '../../../renderer/parts/grid/merges.ts'
import {
  clampSelection,
  extendTo,
  selectAll,
  selectColumns,
  selectRows,
  selectSpot,
  toSelectedBox,
} from '../../../renderer/parts/grid/selection.ts'

const size = { rows: 100, columns: 10 }
const none = indexMerges([])

test('a selection dragged up and left covers the same block as one dragged down and right', () => {
  const up = extendTo(selectSpot({ r: 8, c: 5 }), { r: 2, c: 1 })
  expect(toSelectedBox(up, size, none)).toEqual({ r0: 2, c0: 1, r1: 8, c1: 5 })
  expect(up.active).toEqual({ r: 8, c: 5 })
})

test('whole rows and columns reach over the whole sheet', () => {
  const start = selectSpot({ r: 3, c: 4 })
  expect(toSelectedBox(selectRows(start, 7), size, none)).toEqual({ r0: 7, c0: 0, r1: 7, c1: 9 })
  expect(toSelectedBox(selectRows(selectRows(start, 7), 9, true), size, none)).toEqual({ r0: 7, c0: 0, r1: 9, c1: 9 })
  expect(toSelectedBox(selectColumns(start, 2), size, none)).toEqual({ r0: 0, c0: 2, r1: 99, c1: 2 })
  expect(toSelectedBox(selectAll(size), size, none)).toEqual({ r0: 0, c0: 0, r1: 99, c1: 9 })
})

test('a selection never cuts a merged cell, even where merged cells touch one another', () => {
  const merges = indexMerges([
    { r0: 5, c0: 2, r1: 5, c1: 4 },
    { r0: 4, c0: 5, r1: 6, c1: 6 },
  ])
  expect(toSelectedBox(selectSpot({ r: 5, c: 2 }), size, merges)).toEqual({ r0: 5, c0: 2, r1: 5, c1: 4 })
  expect(toSelectedBox(extendTo(selectSpot({ r: 5, c: 1 }), { r: 6, c: 2 }), size, merges)).toEqual({ r0: 5, c0: 1, r1: 6, c1: 4 })
  expect(toSelectedBox(extendTo(selectSpot({ r: 5, c: 3 }), { r: 4, c: 5 }), size, merges)).toEqual({ r0: 4, c0: 2, r1: 6, c1: 6 })
})

test('a selection stays inside a table that became smaller', () => {
  const far = extendTo(selectSpot({ r: 90, c: 9 }), { r: 99, c: 9 })
  expect(clampSelection(far, { rows: 10, columns: 3 })).toMatchObject({ active: { r: 9, c: 2 }, end: { r: 9, c: 2 } })
  expect(clampSelection(far, { rows: 0, columns: 0 })).toMatchObject({ active: { r: 0, c: 0 } })
})
