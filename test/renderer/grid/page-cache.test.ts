import { expect, test } from 'vitest'
import type { GridRow } from '../../../renderer/parts/grid/grid-cell.ts'
import { openPageCache } from '../../../renderer/parts/grid/page-cache.ts'

const rowOf = (r: number): GridRow => [{ text: `row ${r}` }]

function openDesk(rows: number, limits = { pageRows: 10, keptPages: 4, atOnce: 2 }) {
  const asked: number[] = []
  const waiting: (() => void)[] = []
  let changes = 0
  const load = (from: number, count: number): Promise<readonly GridRow[] | null> => {
    asked.push(from)
    return new Promise(resolve => waiting.push(() => resolve(Array.from({ length: count }, (_, n) => rowOf(from + n)))))
  }
  const cache = openPageCache(rows, load, () => changes++, limits)
  const answer = async (): Promise<void> => {
    while (waiting.length > 0) {
      waiting.shift()?.()
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  return { cache, asked, waiting, answer, changes: () => changes }
}

test('what is seen is asked for first, then the page below and the page above', async () => {
  const { cache, asked, answer } = openDesk(1000)
  cache.want(25, 34)
  expect(asked).toEqual([20, 30])
  await answer()
  expect(asked).toEqual([20, 30, 40, 10])
  expect(cache.row(27)?.[0]?.text).toBe('row 27')
  expect(cache.row(55)).toBeUndefined()
})

test('pages flown past while scrolling are never asked for', async () => {
  const { cache, asked, answer } = openDesk(100_000)
  for (let r = 0; r < 50_000; r += 500) cache.want(r, r + 9)
  expect(asked).toHaveLength(2)
  await answer()
  expect(asked.length).toBeLessThan(7)
  expect(cache.row(49_505)?.[0]?.text).toBe('row 49505')
})

test('what has not been looked at for longest is forgotten, what is seen never', async () => {
  const { cache, answer } = openDesk(10_000)
  for (const r of [0, 100, 200, 300]) {
    cache.want(r, r + 9)
    await answer()
  }
  expect(cache.row(305)).toBeDefined()
  expect(cache.row(5)).toBeUndefined()
})

test('the last page is as short as the table', async () => {
  const { cache, asked, answer } = openDesk(23)
  cache.want(15, 40)
  await answer()
  expect(cache.row(22)?.[0]?.text).toBe('row 22')
  expect(cache.row(23)).toBeUndefined()
  expect(asked.toSorted((a, b) => a - b)).toEqual([0, 10, 20])
})

test('a page that could not be had is not asked for again and again', async () => {
  let asks = 0
  const cache = openPageCache(
    10,
    async () => {
      asks++
      return null
    },
    () => cache.want(0, 9),
    { pageRows: 10, keptPages: 4, atOnce: 2 },
  )
  cache.want(0, 9)
  await new Promise(resolve => setTimeout(resolve, 20))
  cache.want(0, 9)
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(asks).toBe(1)
  expect(cache.row(0)).toBeUndefined()
})

test('an answer that comes after the table has changed is thrown away', async () => {
  const { cache, answer, changes } = openDesk(100)
  cache.want(0, 9)
  cache.close()
  await answer()
  expect(cache.row(0)).toBeUndefined()
  expect(changes()).toBe(0)
})

test('a copy reads rows at hand without asking, and others with one ask', async () => {
  const { cache, asked, answer } = openDesk(1000)
  cache.want(0, 9)
  await answer()
  const before = asked.length
  expect((await cache.read(2, 5))?.map(line => line[0]?.text)).toEqual(['row 2', 'row 3', 'row 4', 'row 5', 'row 6'])
  expect(asked).toHaveLength(before)
  const far = cache.read(500, 40)
  await answer()
  expect(await far).toHaveLength(40)
  expect(asked).toHaveLength(before + 1)
})
