import { expect, test } from 'vitest'
import { readRules } from '../../../shared/model/read-rules.ts'
import { hubScoreBook, predictScore, type Scored } from '../../../shared/rate/hub-score.ts'

const full: Scored = {
  ...{ formats: ['CSV', 'JSON'], licence: 'Open Data Common', filled: 14, required: 14, current: true, values: 100, doubtful: 0 },
}
const score = (change: Partial<Scored> = {}, rules = hubScoreBook.house) => predictScore(rules, { ...full, ...change })
const lost = (change: Partial<Scored>) =>
  score(change).lines.flatMap(({ dimension, got, of, loss }) => (loss ? [[dimension, got, of, loss.code]] : []))

test('what is whole has every point, and openness is that of its best format', () => {
  expect(score()).toMatchObject({ total: 100, of: 100, grade: 'A', openness: 3 })
  expect(score({ formats: ['CSV', 'TTL'] }).openness).toBe(5)
  expect(score({ formats: ['XLSX'] }).openness).toBe(2)
  expect(score({ formats: ['PARQUET'] }).openness).toBe(0)
})

test('each lost point says what it needs', () => {
  expect(lost({ filled: 7 })).toEqual([['metadata', 10, 20, 'metadata-missing']])
  expect(lost({ current: null })).toEqual([['timeliness', 0, 20, 'frequency-missing']])
  expect(lost({ current: false })).toEqual([['timeliness', 0, 20, 'not-current']])
  expect(lost({ licence: null })).toEqual([['access', 0, 15, 'licence-not-open']])
  expect(lost({ formats: ['TSV', 'TTL'] })).toEqual([['machine-readable', 0, 20, 'not-readable']])
  expect(lost({ doubtful: 20 })).toEqual([['validity', 20, 25, 'values-doubtful']])
  expect(lost({ doubtful: 900 })).toEqual([['validity', 0, 25, 'values-doubtful']])
  expect(score({ filled: 0, licence: null, current: false, formats: [], doubtful: 100 })).toMatchObject({
    total: 0,
    grade: '',
    openness: 0,
  })
})

test.each([
  [{ current: false as const }, 80, 'B'],
  [{ current: false as const, licence: null }, 65, 'C'],
  [{ current: false as const, licence: null, filled: 0 }, 45, 'D'],
  [{ current: false as const, licence: null, filled: 0, doubtful: 50 }, 32.5, ''],
])('%j comes to %d points, grade “%s”', (change, total, grade) => {
  expect(score(change)).toMatchObject({ total, grade })
})

test('an administrator may change weights and grades, and the house’s own book can be read', () => {
  expect(readRules(hubScoreBook, JSON.parse(JSON.stringify(hubScoreBook.house))).problems).toEqual([])
  const { house } = hubScoreBook
  const weights = house.weights.map(row => (row.dimension === 'access' ? { ...row, weight: 0 } : row))
  expect(score({ licence: null }, { ...house, weights })).toMatchObject({ total: 85, of: 85, grade: 'B' })
})
