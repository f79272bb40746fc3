import { describe, expect, it } from 'vitest'
import { type Addings, findAdding } from '../../../../shared/recover/roles/find-adding.ts'

const blank = Number.NaN
const search = (lines: readonly (readonly number[])[], strides = 1): Addings =>
  findAdding({
    count: lines.length,
    width: lines[0]?.length ?? 0,
    value: (line, k) => lines[line]?.[k] ?? blank,
    half: () => 0.5,
    strides,
  })

describe('sums among lines of figures', () => {
  it('are found behind their total and before it', () => {
    const first = search([
      [360, 471],
      [110, 131],
      [120, 150],
      [130, 190],
    ])
    expect(first.behind[0]).toMatchObject({ share: 1, parts: 3 })
    const last = search([
      [110, 131],
      [120, 150],
      [130, 190],
      [360, 471],
    ])
    expect(last.before[3]).toMatchObject({ share: 1, parts: 3 })
  })

  it('are found over totals that were found already', () => {
    const { behind } = search([
      [1000, 2000],
      [400, 900],
      [150, 300],
      [250, 600],
      [600, 1100],
      [210, 480],
      [390, 620],
    ])
    expect(behind[1]).toMatchObject({ share: 1, parts: 2 })
    expect(behind[0]).toMatchObject({ share: 1, parts: 6 })
  })

  it('are found where every other line belongs to another sum', () => {
    const { behind } = search([[357], [464], [152], [211], [205], [253]], 2)
    expect(behind[0]).toMatchObject({ share: 1, parts: 2, stride: 2 })
  })

  it('name the figures that agree and leave out those that do not', () => {
    const { behind, agrees } = search([
      [360, 480, 9],
      [110, 131, 1],
      [120, 150, 1],
      [130, 199, 1],
    ])
    expect(behind[0]?.share).toBeCloseTo(2 / 3)
    expect([...agrees.subarray(0, 3)]).toEqual([1, 1, 0])
  })

  it('bear what rounding does to the last printed place', () => {
    expect(
      search([
        [361, 480],
        [110, 131],
        [120, 150],
        [130, 199],
      ]).behind[0]?.share,
    ).toBe(1)
  })
})
