import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRowOffset, toScale, toScrollTop, toShow } from '../../../renderer/parts/grid/scroll-scale.ts'

const longest = 1_048_576 * 28

test('a sheet of everyday length is scrolled pixel for pixel', () => {
  const scale = toScale(50_000 * 28, 600, 1)
  expect(scale.height).toBe(50_000 * 28)
  expect(toRowOffset(scale, 12_345)).toBe(12_345)
  expect(toScrollTop(scale, 12_345)).toBe(12_345)
})

test('the longest sheet of Excel stays below what Chromium can lay out, at every zoom, and its last row is reached', () => {
  for (const pixelRatio of [0.8, 1, 1.25, 1.5, 2, 3]) {
    const scale = toScale(longest, 600, pixelRatio)
    expect(scale.height * Math.max(1, pixelRatio)).toBeLessThan(33_554_432)
    expect(toRowOffset(scale, scale.height - scale.view)).toBeCloseTo(longest - 600, 3)
    expect(toRowOffset(scale, 0)).toBe(0)
  }
})

test('going to a row and reading back where one is agrees to within one pixel of the bar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longest - 600 }), fc.constantFrom(1, 1.5, 2), (offset, pixelRatio) => {
      const scale = toScale(longest, 600, pixelRatio)
      const onePixel = toRowOffset(scale, 1)
      return Math.abs(toRowOffset(scale, toScrollTop(scale, offset)) - offset) <= onePixel / 2 + 1e-6
    }),
  )
})

test('a sheet shorter than the view does not scroll', () => {
  const scale = toScale(280, 600, 1)
  expect(scale.height).toBe(600)
  expect(toRowOffset(scale, 0)).toBe(0)
  expect(toScrollTop(scale, 0)).toBe(0)
})

test('showing a row scrolls as little as it takes', () => {
  expect(toShow(100, 128, 0, 600)).toBeNull()
  expect(toShow(590, 618, 0, 600)).toBe(18)
  expect(toShow(56, 84, 100, 600)).toBe(56)
  expect(toShow(700, 2000, 0, 600)).toBe(700)
})
