import { roles } from '../../model/cell.ts'
import { type CellGround, cellFeatureNames, tellCells } from './cell-features.ts'
import { isFigureKind } from './page.ts'

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
  const cells = told.length / before
  const out = new Float32Array(cells * width)
  const indexes = new Int32Array(page.lines.length * columns).fill(-1)
  const columnSums = new Float64Array(columns * (count + 1))
  let cell = 0
  for (const [i, { spots }] of page.lines.entries())
    for (const { k, kind } of spots) {
      indexes[i * columns + k] = cell
      if (isFigureKind(kind)) add(columnSums, k * (count + 1), guessed, cell)
      cell++
    }
  cell = 0
  const lineSums = new Float64Array(count + 1)
  for (const [i, { spots }] of page.lines.entries()) {
    lineSums.fill(0)
    for (const { k, kind } of spots) if (isFigureKind(kind)) add(lineSums, 0, guessed, indexes[i * columns + k] ?? 0)
    for (const { k } of spots) {
      out.set(told.subarray(cell * before, (cell + 1) * before), cell * width)
      let at = cell * width + before
      for (let n = 0; n < count; n++) out[at++] = guessed[cell * count + n] ?? 0
      for (let n = 0; n < count; n++) out[at++] = mean(lineSums, 0, n)
      for (let n = 0; n < count; n++) out[at++] = mean(columnSums, k * (count + 1), n)
      for (const [r, c] of [
        [i, k - 1],
        [i, k + 1],
        [i - 1, k],
        [i + 1, k],
      ] as const) {
        const there = r < 0 || r >= page.lines.length || c < 0 || c >= columns ? -1 : (indexes[r * columns + c] ?? -1)
        for (let n = 0; n < count; n++) out[at++] = there < 0 ? -1 : (guessed[there * count + n] ?? 0)
      }
      cell++
    }
  }
  return out
}

function add(sums: Float64Array, from: number, guessed: Float64Array, cell: number): void {
  for (let n = 0; n < count; n++) sums[from + n] = (sums[from + n] ?? 0) + (guessed[cell * count + n] ?? 0)
  sums[from + count] = (sums[from + count] ?? 0) + 1
}

const mean = (sums: Float64Array, from: number, n: number): number => {
  const all = sums[from + count] ?? 0
  return all === 0 ? -1 : (sums[from + n] ?? 0) / all
}
