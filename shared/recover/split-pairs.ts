import type { Cell } from '../model/cell.ts'
import { cellKind, cellsOf } from '../model/grid.ts'
import { figureOf, measureOf } from '../values/cell-figures.ts'
import { readNumber } from '../values/read-number.ts'
import { type Pair, type PairPart, readPair } from '../values/read-pair.ts'
import { look, type Sheet } from './sheet-cells.ts'
import type { ReadStep } from './step-params.ts'

/** The columns of the sheet that the recipe splits in two. */
export const columnsToSplit = (steps: readonly ReadStep[]): readonly number[] =>
  steps.findLast(step => step.name === 'split-column')?.params.columns ?? []

/** The pair that stands at a place; null where there is none. */
export const pairAt = ({ grid: { cells } }: Sheet, r: number, c: number): Pair | null =>
  cells.kindAt(r, c) === cellKind.text ? readPair(cells.textAt(r, c)) : null

/** The sheet with some columns looked at by the first of their two figures: it counts and adds up, the second is worked out from it. */
export function layPairs(sheet: Sheet, columns: Iterable<number>): Sheet {
  const pairs = new Set(columns)
  if (pairs.size === 0) return sheet
  const [looks, numbers, decimals] = [sheet.looks.slice(), sheet.numbers.slice(), sheet.decimals.slice()]
  for (const c of pairs)
    for (let r = 0; r < sheet.rows; r++) {
      const at = r * sheet.columns + c
      const pair = looks[at] === look.text ? pairAt(sheet, r, c) : null
      if (pair === null) continue
      const cell = toText(pair.first)
      const value = figureOf(cell)?.value ?? measureOf(cell)?.value ?? Number.NaN
      looks[at] = Number.isNaN(value) ? look.mark : look.number
      numbers[at] = value
      decimals[at] = readNumber(pair.first)?.decimals ?? 0
    }
  return { ...sheet, looks, numbers, decimals, pairs }
}

const toText = (text: string): Cell => ({ kind: 'text', value: text, text })

/** The sheet of which only one of two figures is left; a cell with one figure has it for its first. */
export function takePart(sheet: Sheet, part: PairPart): Sheet {
  const { at, width } = sheet.grid.cells
  const take = (r: number, c: number): Cell | null => {
    const pair = sheet.pairs.has(c) ? pairAt(sheet, r, c) : null
    if (pair !== null) return toText(pair[part])
    return part === 'first' ? at(r, c) : null
  }
  return { ...sheet, part, grid: { ...sheet.grid, cells: cellsOf(take, width) } }
}
