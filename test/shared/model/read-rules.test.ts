import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/words/en.ts'
import { th } from '../../../renderer/words/th.ts'
import { ruleBooks } from '../../../shared/contract/rule-books.ts'
import { categoryNames, levelNames } from '../../../shared/model/level-names.ts'
import { pathOf, readRules } from '../../../shared/model/read-rules.ts'
import { defineRuleBook } from '../../../shared/model/rule-book.ts'
import { categories, levels } from '../../../shared/model/version.ts'

const words = { th: 'ก', en: 'a' }
const book = defineRuleBook({
  ...{ id: 'sample', title: words, say: words, source: words, confirmed: false },
  tables: {
    weights: {
      ...words,
      columns: {
        id: { kind: 'key', ...words },
        weight: { kind: 'number', ...words, least: 0, most: 10, whole: true },
        level: { kind: 'one', ...words, options: levels.map(code => ({ code, ...words })), blank: true },
        levels: { kind: 'many', ...words, options: levels.map(code => ({ code, ...words })) },
        on: { kind: 'flag', ...words },
        signs: { kind: 'words', ...words },
        why: { kind: 'text', ...words, required: true },
      },
    },
    fixed: { ...words, fixed: true, columns: { id: { kind: 'key', ...words }, note: { kind: 'text', ...words } } },
  },
  house: {
    weights: [{ id: 'a', weight: 1, level: 'open', levels: ['open'], on: true, signs: ['คำ'], why: 'เหตุ' }],
    fixed: [
      { id: 'x', note: '' },
      { id: 'y', note: 'ข' },
    ],
  },
})
const row = book.house.weights[0]
const told = (value: unknown): readonly string[] => readRules(book, value).problems.map(problem => `${pathOf(problem)} ${problem.code}`)

test('the rules of the house are read as they stand, and text that may be blank may be left out', () => {
  expect(readRules(book, book.house)).toEqual({ rules: book.house, problems: [] })
  expect(told({ ...book.house, fixed: [{ id: 'x' }, { id: 'y', note: 'ข' }] })).toEqual([])
})

describe('what is wrong is told by its place, and nothing of the rules is taken', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['no object at all', [1], [' not-rules']],
    ['a table that is not there', { weights: [] }, ['fixed missing']],
    ['a table that is none of its', { ...book.house, more: [] }, ['more unknown']],
    ['a table that is no list', { ...book.house, weights: {} }, ['weights not-rules']],
    ['a row that is no row', { ...book.house, weights: [row, 7] }, ['weights[1] not-rules']],
    ['a column that is none of its', { ...book.house, weights: [{ ...row, weigth: 1 }] }, ['weights[0].weigth unknown']],
    ['a key with a space', { ...book.house, weights: [{ ...row, id: 'a b' }] }, ['weights[0].id bad-key']],
    ['a key that is taken', { ...book.house, weights: [row, row] }, ['weights[1].id twice']],
    ['a number as text', { ...book.house, weights: [{ ...row, weight: '1' }] }, ['weights[0].weight not-number']],
    ['a number that is none', { ...book.house, weights: [{ ...row, weight: Number.NaN }] }, ['weights[0].weight not-number']],
    ['a number out of bounds', { ...book.house, weights: [{ ...row, weight: 11 }] }, ['weights[0].weight out-of-bounds']],
    ['half a number', { ...book.house, weights: [{ ...row, weight: 0.5 }] }, ['weights[0].weight out-of-bounds']],
    ['a level that is none', { ...book.house, weights: [{ ...row, level: 'ลับ' }] }, ['weights[0].level not-in-list']],
    ['levels of which one is none', { ...book.house, weights: [{ ...row, levels: ['open', 'x'] }] }, ['weights[0].levels not-in-list']],
    ['a flag as text', { ...book.house, weights: [{ ...row, on: 'true' }] }, ['weights[0].on not-flag']],
    ['a blank word', { ...book.house, weights: [{ ...row, signs: [' '] }] }, ['weights[0].signs not-words']],
    ['no reason', { ...book.house, weights: [{ ...row, why: ' ' }] }, ['weights[0].why missing']],
    ['rows in another order', { ...book.house, fixed: [...book.house.fixed].reverse() }, ['fixed rows-differ']],
    ['a row too few', { ...book.house, fixed: book.house.fixed.slice(1) }, ['fixed rows-differ']],
    ['too many rows', { ...book.house, weights: Array.from({ length: 501 }, (_, n) => ({ ...row, id: `k${n}` })) }, ['weights too-many']],
  ])('%s', (_, value, problems) => {
    expect(readRules(book, value).rules).toBeNull()
    for (const problem of problems) expect(told(value)).toContain(problem)
  })
})

test('every book of the house has an id of its own, reads its own rules, and has words in both languages', () => {
  expect(new Set(ruleBooks.map(({ id }) => id)).size).toBe(ruleBooks.length)
  for (const { id, ...one } of ruleBooks) {
    expect([id, readRules({ id, ...one }, one.house).problems]).toEqual([id, []])
    for (const text of [one.title, one.say, one.source, ...Object.values(one.tables)]) {
      expect([id, text.th]).not.toEqual([id, ''])
      expect([id, text.en]).not.toEqual([id, ''])
    }
  }
})

test('levels and categories are called the same in rules and in the window', () => {
  for (const level of levels) expect([levelNames[level].th, levelNames[level].en]).toEqual([th.domain.level[level], en.domain.level[level]])
  for (const category of categories)
    expect([categoryNames[category].th, categoryNames[category].en]).toEqual([th.domain.category[category], en.domain.category[category]])
})

const seed = 20_261_127

// One value anywhere in the house's rules is put out of shape: it is refused with places, or read; it never throws, and nothing half-read comes out.
test(`rules that were damaged anywhere are refused by their place or read whole (seed ${seed})`, () => {
  for (const one of ruleBooks)
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (row, column, junk) => {
        const tables = Object.keys(one.tables)
        const table = tables[row % tables.length] ?? ''
        const rows = one.house[table] ?? []
        const at = rows.length === 0 ? 0 : row % rows.length
        const names = Object.keys(one.tables[table]?.columns ?? {})
        const name = names[column % names.length] ?? ''
        const value = { ...one.house, [table]: rows.map((had, n) => (n === at ? { ...had, [name]: junk } : had)) }
        const { rules, problems } = readRules(one, value)
        expect(rules === null).toBe(problems.length > 0)
        for (const problem of problems) expect(Object.keys(one.tables)).toContain(problem.table)
        if (rules !== null) expect(readRules(one, JSON.parse(JSON.stringify(rules)))).toEqual({ rules, problems: [] })
      }),
      { seed, numRuns: 400 },
    )
})
