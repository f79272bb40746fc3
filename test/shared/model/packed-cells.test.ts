import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellKind, cellsOfLines, type Merge } from '../../../shared/model/grid.ts'
import { packCells } from '../../../shared/model/pack-cells.ts'
import { createTextPool } from '../../../shared/model/text-pool.ts'

const styles = [{}, { format: '0.00', bold: true }, { indent: 2 }]
const show = (value: number, format: string | undefined): string => (format === undefined ? String(value) : value.toFixed(2))

type Put = {
  readonly r: number
  readonly c: number
  readonly value: string | number | boolean
  readonly style: number
  readonly sum: boolean
}

const toCell = ({ value, style, sum }: Put): Cell => {
  const { format, ...looks }: { format?: string; bold?: boolean; indent?: number } = styles[style] ?? {}
  const look = { ...looks, ...(sum ? { formula: 'A1+1' } : {}) }
  if (typeof value === 'number') return { kind: 'number', value, text: show(value, format), ...(format ? { format } : {}), ...look }
  return typeof value === 'boolean'
    ? { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE', ...look }
    : { kind: 'text', value, text: value, ...look }
}

function pack(puts: readonly Put[], merges: readonly Merge[]): ReturnType<ReturnType<typeof packCells>['finish']> {
  const texts = createTextPool()
  const packer = packCells(texts, styles, show)
  let row = -1
  for (const { r, c, value, style, sum } of puts) {
    if (r !== row) packer.row(r)
    row = r
    if (typeof value === 'number') packer.number(c, value, style)
    else if (typeof value === 'boolean') packer.flag(c, value, style)
    else packer.text(c, texts.add(value), style)
    if (sum) packer.formula((at, column) => (at === r && column === c ? 'A1+1' : 'elsewhere'))
  }
  for (const merge of merges) packer.clearUnder(merge)
  return packer.finish()
}

const put = fc.record({
  r: fc.oneof(fc.nat(12), fc.nat(3000)),
  c: fc.oneof(fc.nat(12), fc.nat(16_383)),
  value: fc.oneof(fc.string({ minLength: 1, maxLength: 4 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  style: fc.nat(2),
  sum: fc.boolean(),
})
const puts = fc
  .uniqueArray(put, { maxLength: 80, selector: ({ r, c }) => `${r}/${c}` })
  .map(all => all.toSorted((a, b) => a.r - b.r || a.c - b.c))
const merge = fc
  .tuple(fc.nat(14), fc.nat(14), fc.nat(4), fc.nat(4))
  .map(([r0, c0, rows, columns]): Merge => ({ r0, c0, r1: r0 + rows, c1: c0 + columns }))

describe('packed cells', () => {
  it('are the cells that were put in, wherever they stand', () => {
    fc.assert(
      fc.property(puts, fc.array(merge, { maxLength: 3 }), (all, merges) => {
        const isCovered = ({ r, c }: Put): boolean =>
          merges.some(({ r0, c0, r1, c1 }) => r >= r0 && r <= r1 && c >= c0 && c <= c1 && (r !== r0 || c !== c0))
        const lines: (Cell | null)[][] = []
        for (const each of all.filter(one => !isCovered(one))) {
          const line = lines[each.r] ?? []
          lines[each.r] = line
          line[each.c] = toCell(each)
        }
        const plain = cellsOfLines(Array.from(lines, line => Array.from(line ?? [], cell => cell ?? null)))
        const { cells, rows, columns, count } = pack(all, merges)
        const left = all.filter(one => !isCovered(one))
        expect([rows, columns, count]).toEqual([lines.length, Math.max(0, ...left.map(({ c }) => c + 1)), left.length])
        for (let r = -1; r <= rows; r++) expect(cells.width(r)).toBe(plain.width(r))
        for (const { r, c } of all)
          for (const [near, beside] of [
            [r, c],
            [r, c + 1],
            [r, c - 1],
            [r + 1, c],
          ] as const) {
            expect(cells.at(near, beside)).toEqual(plain.at(near, beside))
            for (const lane of ['kindAt', 'numberAt', 'textAt', 'formatAt'] as const)
              expect(cells[lane](near, beside)).toEqual(plain[lane](near, beside))
          }
      }),
      { seed: 20_260_102, numRuns: 60 },
    )
  })

  it('work out what a person saw of a number only when somebody asks', () => {
    let asked = 0
    const packer = packCells(createTextPool(), styles, value => `${++asked} ${value}`)
    packer.row(0)
    packer.number(0, 5.5, 0)
    const { cells } = packer.finish()
    expect([cells.at(0, 0)?.value, cells.numberAt(0, 0), cells.kindAt(0, 0), asked]).toEqual([5.5, 5.5, cellKind.number, 0])
    expect([cells.textAt(0, 0), cells.at(0, 0)?.text]).toEqual(['1 5.5', '2 5.5'])
  })
})
