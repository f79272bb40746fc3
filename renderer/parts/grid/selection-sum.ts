import type { Box } from './box.ts'
import { countCells } from './box.ts'
import type { GridRow } from './grid-cell.ts'
import { isFilled } from './grid-cell.ts'

/** What the foot says of a selection. `numbers` of its cells are numbers; sum and average are null where there are none, or where it is too large to read. */
export type SelectionSum = {
  readonly cells: number
  readonly filled: number
  readonly numbers: number
  readonly sum: number | null
  readonly average: number | null
}

/** More rows than this are counted, not added up: nobody waits for a foot line. */
export const mostRowsAddedUp = 200_000
export const rowsInOneRead = 1_000

export type ReadRows = (from: number, count: number) => Promise<readonly GridRow[] | null>

/** Adds up a selection; null when the signal was raised or rows could not be had. */
export async function sumSelection(box: Box, read: ReadRows, signal: AbortSignal): Promise<SelectionSum | null> {
  const cells = countCells(box)
  if (box.r0 < 0 || box.r1 - box.r0 >= mostRowsAddedUp) return { cells, filled: 0, numbers: 0, sum: null, average: null }
  let filled = 0
  const amounts: number[] = []
  for (let from = box.r0; from <= box.r1; from += rowsInOneRead) {
    const lines = await read(from, Math.min(rowsInOneRead, box.r1 - from + 1))
    if (!lines || signal.aborted) return null
    for (const line of lines)
      for (let c = box.c0; c <= Math.min(box.c1, line.length - 1); c++) {
        const cell = line[c]
        if (isFilled(cell)) filled++
        if (typeof cell?.amount === 'number') amounts.push(cell.amount)
      }
  }
  const sum = amounts.length > 0 ? addExactly(amounts) : null
  return { cells, filled, numbers: amounts.length, sum, average: sum === null ? null : sum / amounts.length }
}

/** Neumaier's compensated sum: 0.1 ten times is 1, as a clerk expects. */
export function addExactly(amounts: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const amount of amounts) {
    const next = sum + amount
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum
    sum = next
  }
  return sum + lost
}
