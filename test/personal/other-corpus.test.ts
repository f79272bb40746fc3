import { expect, test } from 'vitest'
import { findPersonal } from '../../shared/classify/find-personal.ts'
import { latinNames } from '../../shared/classify/lists/latin-names.ts'
import { thaiGivenNames, thaiSurnames } from '../../shared/classify/lists/thai-names.ts'
import { personalKinds } from '../../shared/model/personal.ts'
import * as first from './lists/names.ts'
import * as own from './lists/other-names.ts'
import { makeOtherTables } from './other/tables.ts'
import { scoreTables } from './score.ts'

const seed = 68
const tables = makeOtherTables(seed)

test('the other hand shares no name with the desk, nor with the first corpus', () => {
  const names: readonly string[] = Object.values(own).flat()
  const lower = new Set(
    [...first.givenNames, ...first.surnames, ...first.latinGivenNames, ...first.latinSurnames].map(one => one.toLowerCase()),
  )
  const known = (one: string): boolean => thaiGivenNames.has(one) || thaiSurnames.has(one) || latinNames.has(one.toLowerCase())
  expect(names.filter(one => known(one) || one.split(' ').some(known) || lower.has(one.toLowerCase()))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(800)
})

test('it has at least 200 tables and 100 sorts of columns, and is the same for the same seed', () => {
  expect(tables.length).toBeGreaterThanOrEqual(200)
  expect(new Set(tables.flatMap(({ truth }) => truth.map(({ id }) => id))).size).toBeGreaterThanOrEqual(100)
  expect(makeOtherTables(seed)).toEqual(tables)
})

test('every kind of the other hand is found as well as is promised', () => {
  const { kinds, slips } = scoreTables([...tables, ...makeOtherTables(seed + 1)])
  const said = (kind: string): string => JSON.stringify(slips.filter(slip => slip.kind === kind))
  expect(kinds.citizen_id, said('citizen_id')).toMatchObject({ precision: 1, recall: 1 })
  for (const kind of personalKinds) {
    expect(kinds[kind].n, kind).toBeGreaterThan(5)
    expect(kinds[kind].precision, said(kind)).toBeGreaterThanOrEqual(0.97)
    expect(kinds[kind].recall, said(kind)).toBeGreaterThanOrEqual(0.95)
  }
})

const bareDigits = (text: string): string => text.replace(/\D/g, '')

test('nothing that is told holds an id, a telephone, an account, an address of mail or a name as it stood', () => {
  for (const { columns, rows } of tables) {
    const told = findPersonal(columns, rows).flatMap(({ examples }) => examples)
    const words = new Set(told.flatMap(example => example.split(/[^\p{L}\p{M}*]+/u)))
    const numbers = new Set(told.map(bareDigits).filter(text => text.length >= 8))
    for (const row of rows)
      for (const value of row) {
        const text = String(value ?? '')
        if (text.length >= 5) expect(told.filter(example => example.includes(text))).toEqual([])
        if (bareDigits(text).length >= 8) expect(numbers.has(bareDigits(text))).toBe(false)
      }
    for (const name of [...own.families, ...own.men, ...own.women]) expect(words.has(name)).toBe(false)
  }
})
