import { expect, test } from 'vitest'
import type { FoundLook } from '../../../shared/inventory/found-look.ts'
import { alone } from '../../../shared/inventory/known-file.ts'
import { houseRule, type RankFacts, rankFile } from '../../../shared/inventory/rank-file.ts'
import { readRule } from '../../../shared/inventory/read-rule.ts'

const now = Date.UTC(2026, 10, 24)
const year = 365.25 * 86_400_000
const look = (given: Partial<FoundLook['tables'][number]> = {}, personal: FoundLook['personal'] = {}): FoundLook => ({
  kind: 'xlsx',
  personal,
  tables: [{ title: '', print: 'p', rows: 100, columns: 3, headings: [], proofs: 0, held: 0, ...given }],
})
const facts = (given: Partial<RankFacts> = {}): RankFacts => ({
  ...{ family: 'table', mtime: now, look: look(), stars: 2, standing: alone, formKnown: false, kept: false, wanted: null, now },
  ...given,
})
const pointsOf = (given: Partial<RankFacts>) =>
  Object.fromEntries(rankFile(facts(given), houseRule).reasons.map(({ code, points }) => [code, points]))

test('each reason gives its points by how far it holds, and the score is their sum', () => {
  expect(rankFile(facts({ look: look({ rows: 1000, proofs: 4, held: 3 }) }), houseRule)).toEqual({
    score: 49.8,
    reasons: [
      { code: 'table-found', points: 15, facts: { n: 1 } },
      { code: 'fresh', points: 15, facts: { months: 0 } },
      { code: 'rows', points: 9, facts: { n: 1000 } },
      { code: 'totals-hold', points: 7.5, facts: { held: 3, proofs: 4 } },
      { code: 'stars-gap', points: 3.3, facts: { stars: 2 } },
    ],
  })
  expect(pointsOf({ mtime: now - 2.5 * year }).fresh).toBe(7.5)
  expect(pointsOf({ mtime: now - 9 * year }).fresh).toBeUndefined()
  // A clock that was wrong when the file was written.
  expect(pointsOf({ mtime: now + year }).fresh).toBe(15)
  expect(pointsOf({ standing: { ...alone, series: 1, issues: 12 } }).series).toBe(20)
  expect(pointsOf({ standing: { ...alone, series: 1, issues: 400 } }).series).toBe(20)
  // The newest issue stands for its form.
  expect(pointsOf({ standing: { ...alone, series: 1, issues: 12, leads: false } }).series).toBeUndefined()
})

test('what is a copy, an older version, kept already, or about people is pushed down', () => {
  const scoreOf = (given: Partial<RankFacts>): number => rankFile(facts(given), houseRule).score
  const plain = scoreOf({})
  for (const given of [
    { standing: { ...alone, copyOf: 7, newest: false } },
    { standing: { ...alone, versions: 3, newest: false } },
    { kept: true },
    { look: look({}, { name: 40 }) },
  ])
    expect(scoreOf(given)).toBeLessThan(plain)
  expect(scoreOf({ look: look({}, { name: 40, health: 40 }) })).toBeLessThan(scoreOf({ look: look({}, { name: 40 }) }))
  expect(scoreOf({ standing: { ...alone, versions: 3 } })).toBe(plain)
  // A copy of an older version is a copy and not pushed down twice.
  expect(pointsOf({ standing: { ...alone, copyOf: 7, versions: 3, newest: false } })).not.toHaveProperty('older-version')
  expect(scoreOf({ family: 'document', look: null, stars: 1 })).toBe(15)
})

test('a stored rule that is whole is taken, and what it lacks or has out of bounds is the house’s own', () => {
  expect(readRule(null)).toEqual(houseRule)
  expect(readRule({ rows: 0, series: 1000, fresh: 1.5, copy: '-5', other: 3 })).toEqual({ ...houseRule, rows: 0 })
  expect(rankFile(facts(), readRule({ fresh: -7 })).reasons[1]).toMatchObject({ code: 'fresh', points: -7 })
})

test('what a list wants and the catalogue lacks is lifted, required before asked for, and once for all issues of a form', () => {
  const wanted = { title: 'ราคายางพารา', kind: 'required', asked: 0 } as const
  expect(pointsOf({ wanted }).wanted).toBe(20)
  expect(pointsOf({ wanted: { ...wanted, kind: 'asked', asked: 50 } }).wanted).toBe(20)
  expect(pointsOf({ wanted: { ...wanted, kind: 'asked', asked: 1 } }).wanted).toBe(5)
  expect(pointsOf({ wanted, standing: { ...alone, series: 1, issues: 12, leads: false } }).wanted).toBeUndefined()
  expect(rankFile(facts({ wanted }), houseRule).reasons[0]).toEqual({
    ...{ code: 'wanted', points: 20 },
    facts: { title: 'ราคายางพารา', kind: 'required', asked: 0 },
  })
})
