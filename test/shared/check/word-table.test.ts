import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantilesOf, tallyFigures } from '../../../shared/check/tally.ts'
import { createWordTable } from '../../../shared/check/word-table.ts'
import { countEdits } from '../../../shared/text/count-edits.ts'

test('words are numbered as they come, each once, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 400 }), words => {
      const table = createWordTable()
      const codes = words.map(word => table.codeOf(word, true))
      const first = [...new Set(words)]
      expect(table.words).toEqual(first)
      expect(codes).toEqual(words.map(word => first.indexOf(word)))
      expect(table.codeOf('ไม่เคยมา', false)).toBe(-1)
    }),
  )
})

test('figures are counted alike, whether they are counted into places or sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 200 }), figures => {
      const [places, sorted] = [tallyFigures(Float64Array.from(figures)), tallyFigures(Float64Array.from(figures, n => n + 0.5))]
      expect([...places.values]).toEqual([...new Set(figures)].sort((a, b) => a - b))
      expect([...sorted.values].map(n => n - 0.5)).toEqual([...places.values])
      expect([...sorted.times]).toEqual([...places.times])
      const inOrder = figures.toSorted((a, b) => a - b)
      expect(quantilesOf(places, [0, 0.25, 0.5, 1])).toEqual(
        [0, 0.25, 0.5, 1].map(share => inOrder[Math.round(share * (figures.length - 1))]),
      )
    }),
  )
})

test.each([
  ['', '', 0],
  ['ก', '', 1],
  ['เชียงใหม', 'เชียงใหม่', 1],
  ['เชียงหใม่', 'เชียงใหม่', 1],
  ['ลำปาง', 'ลำพูน', 3],
])('from %s to %s it takes %i edits', (a, b, edits) => {
  expect(countEdits(a, b, 3)).toBe(edits)
  expect(countEdits(b, a, 3)).toBe(edits)
  expect(countEdits(a, b, 0)).toBe(Math.min(edits, 1))
})
