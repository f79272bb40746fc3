import type { Proof } from '../model/recovery.ts'
import { holdFigure } from './hold-figure.ts'
import type { ReadBlock } from './read-block.ts'
import { numberAt } from './sheet-cells.ts'

/** A total that was found far down a long sheet: its row and the rows that it adds up, ends included. */
export type LongTotal = {
  readonly at: number
  readonly parts: readonly [number, number]
  readonly proven: boolean
  readonly proofs: readonly Proof[]
}

type Sums = { readonly first: number; count: number; readonly values: Float64Array; readonly told: Float64Array }

/** Adds up the measures of a long sheet as its rows go by, from the first row and from the last total on. */
export type RunningSums = {
  readonly add: (block: ReadBlock, r: number) => void
  /** Holds a printed total against what has gone by: the rows since the total before it, else all. */
  readonly close: (block: ReadBlock, r: number, label: string) => LongTotal
}

/** Begins to add up the columns given. */
export function addUp(columns: readonly number[]): RunningSums {
  const begin = (first: number): Sums => ({
    first,
    count: 0,
    values: new Float64Array(columns.length),
    told: new Float64Array(columns.length),
  })
  const all = begin(0)
  let recent = begin(0)
  return {
    add: ({ sheet }, r) => {
      for (const sums of [all, recent]) {
        sums.count++
        for (const [k, c] of columns.entries()) {
          const value = numberAt(sheet, r, c)
          if (Number.isNaN(value)) continue
          sums.values[k] = (sums.values[k] ?? 0) + value
          sums.told[k] = (sums.told[k] ?? 0) + 1
        }
      }
    },
    close: (block, r, label) => {
      const tries = recent.first > 0 ? [recent, all] : [all]
      const held = tries.map(sums => prove(block, r, label, columns, sums))
      const best = Math.max(
        0,
        held.findIndex(proofs => proofs.length > 0 && proofs.every(({ holds }) => holds)),
      )
      const proofs = held[best] ?? []
      const at = block.from + r
      recent = begin(at + 1)
      const proven = proofs.length > 0 && proofs.filter(({ holds }) => holds).length * 2 >= proofs.length
      return { at, parts: [tries[best]?.first ?? 0, at - 1], proven, proofs }
    },
  }
}

function prove({ sheet, from }: ReadBlock, r: number, label: string, columns: readonly number[], sums: Sums): Proof[] {
  return columns.flatMap((c, k): Proof[] => {
    if (Number.isNaN(numberAt(sheet, r, c))) return []
    const held = holdFigure(sheet, { r, c }, { sum: sums.values[k] ?? 0, parts: sums.told[k] ?? 0, scaled: false })
    return [{ place: { sheet: sheet.grid.name, r: from + r, c }, along: 'column', label, ...held }]
  })
}
