import { expect, test } from 'vitest'
import { carryWords } from '../../../../shared/describe/dictionary/carry-words.ts'
import { countWords, findLacks } from '../../../../shared/describe/dictionary/find-lacks.ts'
import { identify, type StoredWords, wordsFor } from '../../../../shared/describe/dictionary/stored-words.ts'
import { describeColumn, noWords } from '../../../../shared/model/dictionary.ts'
import type { Recipe, RecipeStep } from '../../../../shared/model/recovery.ts'
import type { Column } from '../../../../shared/model/table.ts'

const columns: readonly Column[] = [
  { name: 'disease', label: 'โรค', type: 'string', unit: null },
  { name: 'cases', label: 'ผู้ป่วย', type: 'integer', unit: 'ราย' },
]
const keys = ['c:0', 'c:1']
const step = (name: RecipeStep['name'], params: RecipeStep['params'], more: Partial<RecipeStep> = {}): RecipeStep => ({
  ...{ id: name, name, by: 'person', on: true, params },
  ...more,
})
const recipe = (steps: readonly RecipeStep[], audience?: Recipe['audience']): Recipe => ({
  ...{ sheet: 'ก', steps },
  ...(audience === undefined ? {} : { audience }),
})
const words = { ...noWords, meaning: 'โรคที่วินิจฉัย', codes: [{ code: 'B20', th: 'เอชไอวี', en: '' }] }
const stored = (stamp = ''): StoredWords[] => [{ key: 'c:0', name: 'disease', stamp, words }]
const told = (steps: readonly RecipeStep[], audience?: Recipe['audience']) =>
  wordsFor({ columns, keys, recipe: recipe(steps, audience) }, stored())[0]

test('words stay with a column that is renamed, and with the name where an older desk kept no keys', () => {
  const renamed = columns.map(column => ({ ...column, name: `${column.name}_2` }))
  expect(wordsFor({ columns: renamed, keys, recipe: recipe([]) }, stored())[0]).toEqual(words)
  expect(wordsFor({ columns, recipe: recipe([]) }, [{ key: 'disease', name: 'disease', stamp: '', words }])[0]).toEqual(words)
  expect(wordsFor({ columns: columns.slice(1), keys: keys.slice(1), recipe: recipe([]) }, stored())).toEqual([noWords])
})

test('codes count for nothing behind a cure of their column: they would tell what it hides', () => {
  const hidden = { ...words, codes: [] }
  for (const column of ['c:0', 'disease', 0])
    expect(told([step('generalise', { column, into: { kind: 'top', most: 3, other: 'อื่น ๆ' } })])).toEqual(hidden)
  expect(told([step('suppress-records', { columns: ['c:1'], k: 5, how: 'drop' })])).toEqual(hidden)
  expect(told([step('mask', { column: 'c:1', first: 0, last: 0 })])).toEqual(words)
  expect(told([step('mask', { column: 'c:0', first: 0, last: 0 }, { on: false })])).toEqual(words)
  expect(told([step('replace-values', { column: 'c:0', from: ['x'], to: null })])).toEqual(words)
  // The half for those who may see the whole does not run it.
  const ofOpen = [step('mask', { column: 'c:0', first: 0, last: 0 }, { audience: 'open' })]
  expect([told(ofOpen, 'restricted'), told(ofOpen, 'open')]).toEqual([words, hidden])
})

test('what was said after the same cure counts again, wherever its column stands on the next issue', () => {
  const cured = (column: string) => [step('mask', { column, first: 1, last: 0 })]
  const [first] = identify({ columns, keys, recipe: recipe(cured('c:0')) })
  const [next] = identify({ columns, keys: ['c:7', 'c:1'], recipe: recipe(cured('c:7')) })
  expect(first?.stamp).toBe(next?.stamp)
  expect(first?.stamp).not.toBe('')
})

test('the next issue has the words of the columns that it still has: by name, by the forms, by label; none is given twice', () => {
  const said = (key: string, name: string): StoredWords => ({ key, name, stamp: '', words: { ...noWords, meaning: name } })
  const before = [
    { key: 'c:0', name: 'a', label: 'ก' },
    { key: 'c:1', name: 'b', label: 'ข' },
    { key: 'c:2', name: 'c', label: 'ค' },
    { key: 'c:3', name: 'gone', label: 'ง' },
  ]
  const after = [
    { key: 'c:5', name: 'a', label: 'ก ใหม่' },
    { key: 'c:6', name: 'b_other', label: 'ข ใหม่' },
    { key: 'c:7', name: 'c_other', label: 'ค' },
    { key: 'c:8', name: 'fresh', label: 'จ' },
  ]
  const carried = carryWords(
    before.map(({ key, name }) => said(key, name)),
    before,
    after,
    new Map([['c:6', 'c:1']]),
  )
  expect(carried.map(({ key, name, words: { meaning } }) => [key, name, meaning])).toEqual([
    ['c:5', 'a', 'a'],
    ['c:6', 'b_other', 'b'],
    ['c:7', 'c_other', 'c'],
  ])
})

test('what is missing is a meaning, the unit of a figure that measures, and words of codes', () => {
  const [text, figure] = columns.map(column => describeColumn(column, noWords, []))
  expect([text, figure].map(column => column && findLacks(column))).toEqual([['meaning'], ['meaning']])
  const bare = { ...noWords, unit: '', meaning: 'ก' }
  const lacksOf = (column: Column) => findLacks(describeColumn(column, bare, []))
  expect(lacksOf({ name: 'cases', label: 'ผู้ป่วย', type: 'integer', unit: 'ราย' })).toEqual(['unit'])
  expect(lacksOf({ name: 'year', label: 'ปี', type: 'integer', unit: null })).toEqual([])
  expect(lacksOf({ name: 'province_code', label: 'รหัส', type: 'integer', unit: null })).toEqual([])
  const coded = describeColumn(columns[0] as Column, { ...words, codes: [{ code: 'A', th: '', en: '' }] }, [])
  expect(findLacks(coded)).toEqual(['code-meaning'])
  expect(countWords([coded])).toEqual({ columns: 1, told: 1, codes: 1, lacks: 1 })
})
