import { roles } from '../../model/cell.ts'
import { type CellGround, cellFeatureNames, tellCells } from './cell-features.ts'
import { isFigureKind, type Page } from './page.ts'

const count = roles.length
const sides = ['left', 'right', 'above', 'below'] as const

/** What the second look at a cell asks: all of the first, and what the first took the cell, its line, its column and its neighbours for. */
export const secondCellNames: readonly string[] = [
  ...cellFeatureNames,
  ...roles.map(role => `was-${role}`),
  ...roles.map(role => `line-was-${role}`),
  ...roles.map(role => `column-was-${role}`),
  ...sides.flatMap(side => roles.map(role => `${side}-was-${role}`)),
]

/** Tells of each cell what the second look asks. `guessed` holds a probability for each role, cell by cell. */
export function tellCellsAgain(ground: CellGround, guessed: Float64Array, told: Float32Array = tellCells(ground)): Float32Array {
  const { page } = ground.survey
  const columns = page.columns.length
  const [before, width] = [cellFeatureNames.length, secondCellNames.length]
  const out = new Float32Array((told.length / before) * width)
  const { places, columnSums } = layOut(page, guessed)
  const placeAt = (i: number, k: number): number =>
    i < 0 || i >= page.lines.length || k < 0 || k >= columns ? -1 : (places[i * columns + k] ?? -1)
  const lineSums = new Float64Array(count + 1)
  let at = 0
  const write = (valueOf: (n: number) => number): void => {
    for (let n = 0; n < count; n++) out[at++] = valueOf(n)
  }
  let cell = 0
  for (const [i, { spots }] of page.lines.entries()) {
    lineSums.fill(0)
    for (const { k, kind } of spots) if (isFigureKind(kind)) add(lineSums, 0, guessed, placeAt(i, k))
    for (const { k } of spots) {
      const own = cell++
      out.set(told.subarray(own * before, (own + 1) * before), own * width)
      at = own * width + before
      write(n => guessed[own * count + n] ?? 0)
      write(n => mean(lineSums, 0, n))
      write(n => mean(columnSums, k * (count + 1), n))
      for (const there of [placeAt(i, k - 1), placeAt(i, k + 1), placeAt(i - 1, k), placeAt(i + 1, k)])
        write(n => (there < 0 ? -1 : (guessed[there * count + n] ?? 0)))
    }
  }
  return out
}

/** The number of the cell at each place of a page, and the guesses of the figures of each column summed up. */
function layOut(page: Page, guessed: Float64Array): { readonly places: Int32Array; readonly columnSums: Float64Array } {
  const columns = page.columns.length
  const places = new Int32Array(page.lines.length * columns).fill(-1)
  const columnSums = new Float64Array(columns * (count + 1))
  let cell = 0
  for (const [i, { spots }] of page.lines.entries())
    for (const { k, kind } of spots) {
      places[i * columns + k] = cell
      if (isFigureKind(kind)) add(columnSums, k * (count + 1), guessed, cell)
      cell++
    }
  return { places, columnSums }
}

function add(sums: Float64Array, from: number, guessed: Float64Array, cell: number): void {
  for (let n = 0; n < count; n++) sums[from + n] = (sums[from + n] ?? 0) + (guessed[cell * count + n] ?? 0)
  sums[from + count] = (sums[from + count] ?? 0) + 1
}

const mean = (sums: Float64Array, from: number, n: number): number => {
  const all = sums[from + count] ?? 0
  return all === 0 ? -1 : (sums[from + n] ?? 0) / all
}
