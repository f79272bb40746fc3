import { expect, test } from 'vitest'
import { countRare } from '../../../../shared/values/alike/count-rare.ts'
import { findClasses, weighClasses } from '../../../../shared/values/alike/find-classes.ts'
import type { Codes } from '../../../../shared/values/alike/fold-keys.ts'
import { createRoll } from '../../classify/risk/dice.ts'

/** Classes as plainly as can be: rows by the text of their codes. */
function plain(columns: readonly Codes[], rows: number): string[] {
  return Array.from({ length: rows }, (_, n) => columns.map(({ codes, map }) => map?.[codes[n] ?? 0] ?? codes[n]).join(' '))
}

test('rows that are alike are those of plain comparing, however many codes there may be, through maps and for some rows only', () => {
  const seed = Date.now() % 1_000_000
  for (let turn = 0; turn < 60; turn++) {
    const roll = createRoll(seed + turn)
    const rows = roll(300)
    const columns = Array.from({ length: 1 + roll(7) }, (): Codes => {
      // So many codes that a few columns of them do not fit into a double together.
      const count = [2, 5, 40, 3_000_000, 90_000_000][roll(5)] ?? 2
      const codes = Int32Array.from({ length: rows }, () => Math.min(count - 1, roll(4) * (1 + roll(count > 100 ? 700_000 : 2))))
      return count === 40 ? { codes, count: 3, map: Int32Array.from({ length: 40 }, (_, code) => code % 3) } : { codes, count }
    })
    const spelled = plain(columns, rows)
    const sizes = new Map<string, number>()
    for (const one of spelled) sizes.set(one, (sizes.get(one) ?? 0) + 1)
    const below = spelled.filter(one => (sizes.get(one) ?? 0) < 5).length
    expect(countRare(columns, rows, 5), `seed ${seed + turn}`).toBe(below)
    const found = findClasses(columns, rows)
    expect([found.count, weighClasses(found, 5).below], `seed ${seed + turn}`).toEqual([sizes.size, below])
    // Classes are numbered in the order of their coming.
    const order = [...sizes.keys()]
    expect([...found.ids], `seed ${seed + turn}`).toEqual(spelled.map(one => order.indexOf(one)))
    const some = Int32Array.from(spelled.flatMap((_, n) => (roll(2) === 0 ? [n] : [])))
    expect(findClasses(columns, rows, some).count, `seed ${seed + turn}`).toBe(new Set([...some].map(n => spelled[n])).size)
  }
})

test('of a part of the classes it is reckoned how many rows are rare, near enough, and the same each time', () => {
  const roll = createRoll(5)
  const rows = 200_000
  const columns = [700, 500, 40].map(
    (count): Codes => ({ count, codes: Int32Array.from({ length: rows }, () => roll(count > 100 ? 90 : 20)) }),
  )
  const whole = countRare(columns, rows, 5)
  const part = countRare(columns, rows, 5, 16)
  expect(Math.abs(part - whole) / whole).toBeLessThan(0.1)
  expect(countRare(columns, rows, 5, 16)).toBe(part)
})
