import { expect, test } from 'vitest'
import { indexMerges } from '../../../renderer/parts/grid/merges.ts'
import { enter, findEdge, keepInside, step } from '../../../renderer/parts/grid/move.ts'

const size = { rows: 10, columns: 6 }
const down = { dr: 1, dc: 0 }
const up = { dr: -1, dc: 0 }
const right = { dr: 0, dc: 1 }
const none = indexMerges([])
const never = new AbortController().signal

/** A sheet drawn with letters: x is filled. */
const drawn = (lines: readonly string[]) => (spot: { r: number; c: number }) => lines[spot.r]?.[spot.c] === 'x'

test('a merged cell is entered at its top left and left at its far side', () => {
  const merges = indexMerges([{ r0: 2, c0: 1, r1: 4, c1: 3 }])
  expect(step({ r: 3, c: 0 }, right, size, merges, 0)).toEqual({ r: 2, c: 1 })
  expect(step({ r: 2, c: 1 }, right, size, merges, 0)).toEqual({ r: 2, c: 4 })
  expect(step({ r: 2, c: 1 }, down, size, merges, 0)).toEqual({ r: 5, c: 1 })
  expect(step({ r: 5, c: 3 }, up, size, merges, 0)).toEqual({ r: 2, c: 1 })
  expect(enter({ r: 4, c: 3 }, merges)).toEqual({ r: 2, c: 1 })
})

test('a step stops at the edge of the sheet, and reaches the headings only where they can be stood on', () => {
  expect(step({ r: 0, c: 0 }, up, size, none, 0)).toEqual({ r: 0, c: 0 })
  expect(step({ r: 0, c: 0 }, up, size, none, -1)).toEqual({ r: -1, c: 0 })
  expect(step({ r: 9, c: 5 }, right, size, none, 0)).toEqual({ r: 9, c: 5 })
  expect(keepInside({ r: 40, c: -3 }, size, 0)).toEqual({ r: 9, c: 0 })
})

test('Ctrl and an arrow stop where Excel stops', async () => {
  const filled = drawn(['x..x..', 'x.....', 'x.....', '......', '......', 'x.....', 'x.....', '......', '......', '......'])
  const go = (r: number, c: number, way: typeof down) => findEdge({ r, c }, way, size, filled, never)
  expect(await go(0, 0, down)).toEqual({ r: 2, c: 0 })
  expect(await go(2, 0, down)).toEqual({ r: 5, c: 0 })
  expect(await go(6, 0, down)).toEqual({ r: 9, c: 0 })
  expect(await go(9, 0, up)).toEqual({ r: 6, c: 0 })
  expect(await go(5, 0, up)).toEqual({ r: 2, c: 0 })
  expect(await go(0, 0, right)).toEqual({ r: 0, c: 3 })
  expect(await go(0, 3, right)).toEqual({ r: 0, c: 5 })
  expect(await go(9, 5, down)).toEqual({ r: 9, c: 5 })
})

test('the data edge is found in rows that must first be asked for', async () => {
  const tall = { rows: 1_000_000, columns: 1 }
  const filled = (spot: { r: number }) => (spot.r % 1000 === 0 ? Promise.resolve(spot.r < 50_000) : spot.r < 50_000)
  expect(await findEdge({ r: 3, c: 0 }, down, tall, filled, never)).toEqual({ r: 49_999, c: 0 })
})

test('a walk to the edge ends when another key is pressed', async () => {
  const stop = new AbortController()
  const filled = async (spot: { r: number }) => {
    if (spot.r === 20) stop.abort()
    return true
  }
  const at = await findEdge({ r: 0, c: 0 }, down, { rows: 1_000_000, columns: 1 }, filled, stop.signal)
  expect(at.r).toBeLessThan(30)
})
