import { expect, test } from 'vitest'
import { isKnownThaiName } from '../../shared/classify/known-names.ts'
import { latinNames } from '../../shared/classify/lists/latin-names.ts'
import { thaiGivenNames, thaiSurnames } from '../../shared/classify/lists/thai-names.ts'
import { personalKinds } from '../../shared/model/personal.ts'
import { isCitizenId } from '../../shared/values/id-number.ts'
import { givenNames, latinGivenNames, latinSurnames, surnames } from './lists/names.ts'
import { scoreTables } from './score.ts'
import { makeTables } from './tables.ts'

const tables = makeTables(26, 400)

test('the corpus and the desk share no name, and no name of the corpus stands twice', () => {
  const own = [...givenNames, ...surnames, ...latinGivenNames, ...latinSurnames]
  const shared = (names: readonly string[]): string[] =>
    names.filter(one => thaiGivenNames.has(one) || thaiSurnames.has(one) || latinNames.has(one.toLowerCase()))
  expect(shared(own)).toEqual([])
  // Names that the desk knows would be seen, of each of its lists.
  const planted = [[...thaiGivenNames][3] ?? '', [...thaiSurnames][7] ?? '', ([...latinNames][5] ?? '').toUpperCase()]
  expect(shared([...own, ...planted])).toEqual(planted)
  expect(own.length).toBeGreaterThan(300)
  expect(new Set(own).size).toBe(own.length)
})

test('the corpus has at least 200 tables and 30 sorts of columns, and is the same for the same seed', () => {
  expect(tables.length).toBeGreaterThanOrEqual(200)
  expect(new Set(tables.flatMap(({ truth }) => truth.map(({ id }) => id))).size).toBeGreaterThanOrEqual(30)
  expect(makeTables(26, 5)).toEqual(tables.slice(0, 5))
  expect(makeTables(27, 5)).not.toEqual(tables.slice(0, 5))
})

test('numbers of 13 digits in it pass the checksum by chance, and some columns of truth have no heading', () => {
  const column = (kinds: RegExp) =>
    tables.flatMap(({ truth, rows }) => truth.flatMap(({ id }, c) => (kinds.test(id) ? rows.map(row => String(row[c] ?? '')) : [])))
  const numbers = column(/^order-13|^gtin/).filter(text => /^\d{13}$/.test(text))
  const passed = numbers.filter(isCitizenId).length / numbers.length
  expect(passed).toBeGreaterThan(0.05)
  expect(passed).toBeLessThan(0.15)
  const bare = tables.flatMap(({ truth, columns }) => truth.filter(({ kinds }, c) => kinds.length > 0 && columns[c]?.label === ''))
  expect(bare.length).toBeGreaterThan(10)
})

test.each([26, 7])('every kind is found as well as is promised (seed %i)', seed => {
  const { kinds, slips } = scoreTables(seed === 26 ? tables : makeTables(seed, 400))
  expect(kinds.citizen_id, JSON.stringify(slips.filter(({ kind }) => kind === 'citizen_id'))).toMatchObject({ precision: 1, recall: 1 })
  for (const kind of personalKinds) {
    const { precision, recall, n } = kinds[kind]
    expect(n, kind).toBeGreaterThan(10)
    expect(precision, `${kind} is seen where it is not`).toBeGreaterThanOrEqual(0.95)
    expect(recall, `${kind} is missed`).toBeGreaterThanOrEqual(0.9)
  }
})

test('a name is known by its two words together, and no place with its province is one', () => {
  expect(isKnownThaiName(['สมชาย', 'ตระกูลใหม่เอี่ยม'])).toBe(true)
  expect(isKnownThaiName(['หาบ', 'แซ่โง้ว'])).toBe(true)
  expect(isKnownThaiName(['สมชาย', 'เชียงใหม่'])).toBe(false)
  expect(isKnownThaiName(['น้ำตาล', 'ทราย'])).toBe(false)
})
