import { findDetermined, type LinesOf } from './find-determined.ts'

/** Counts with the lines that they add up in (`LaidLines`). `values` is NaN where a cell is blank. */
export type CountCells = { readonly values: Float64Array; readonly lines: LinesOf; readonly told: LinesOf; readonly lineCount: number }

/** What is hidden: 1 a count below the threshold, 2 one that is hidden so that those cannot be worked out. */
export type HiddenCells = Uint8Array

type Line = { readonly cells: number[]; hidden: number; sum: number }

/**
 * Hides counts from 1 to below the threshold, and others with them: in every line at least two, which together leave the small ones their
 * whole range, and as many more as it takes that no hidden cell follows from the sums of all lines. The sums are taken as known, be
 * they printed in the table or elsewhere; a total in the table that is hidden too does not follow from its parts either. (Cell suppression: Hundepool et al., Statistical Disclosure Control, 2012, 4.4.)
 */
export function hideCells({ values, lines: known, told, lineCount }: CountCells, threshold: number): HiddenCells {
  const hidden = new Uint8Array(values.length)
  const linesOf = [...known, ...told.filter(ids => !known.includes(ids))]
  const lines = layLines(values, linesOf, lineCount)
  // A sum of one cell is that cell: whoever prints the one prints the other.
  const own = linesOf.map(ids => ids.map(id => (id >= 0 && (lines[id]?.cells.length ?? 0) > 1 ? id : -1)))
  const waiting = new Set<number>()
  const hide = (cell: number, how: 1 | 2): void => {
    hidden[cell] = how
    for (const ids of own) {
      const line = lines[ids[cell] as number]
      if (!line) continue
      line.hidden++
      line.sum += values[cell] as number
      waiting.add(ids[cell] as number)
    }
  }
  const choose = (line: Line): number | null => {
    let best: number | null = null
    for (const cell of line.cells)
      if (hidden[cell] === 0 && (best === null || weigh(cell) > weigh(best) || (weigh(cell) === weigh(best) && isLess(values, cell, best))))
        best = cell
    return best
  }
  // A cell that other hidden ones stand beside asks for no more; a nought says little that is not known.
  const weigh = (cell: number): number =>
    own.reduce((sum, ids) => sum + ((lines[ids[cell] as number]?.hidden ?? 0) > 0 ? 1 : 0), 0) - (values[cell] === 0 ? 10 : 0)
  for (let cell = 0; cell < values.length; cell++) if ((values[cell] as number) > 0 && (values[cell] as number) < threshold) hide(cell, 1)
  for (;;) {
    settleLines(waiting, lines, threshold, choose, cell => hide(cell, 2))
    const more = [known, told].flatMap(some => {
      const sums = some.map(ids => own[linesOf.indexOf(ids)] as Int32Array)
      const cells = [...hidden.keys()].filter(cell => hidden[cell] !== 0 && sums.some(ids => (ids[cell] as number) >= 0))
      return findDetermined(cells, sums, lineCount).flatMap(cell => companion(cell, sums, lines, choose) ?? [])
    })
    if (more.length === 0) return hidden
    for (const cell of new Set(more)) hide(cell, 2)
  }
}

function layLines(values: Float64Array, linesOf: LinesOf, lineCount: number): Line[] {
  const lines = Array.from({ length: lineCount }, (): Line => ({ cells: [], hidden: 0, sum: 0 }))
  for (const ids of linesOf)
    for (let cell = 0; cell < values.length; cell++) if (!Number.isNaN(values[cell] as number)) lines[ids[cell] as number]?.cells.push(cell)
  return lines
}

function settleLines(
  waiting: Set<number>,
  lines: readonly Line[],
  threshold: number,
  choose: (line: Line) => number | null,
  hide: (cell: number) => void,
): void {
  for (const at of waiting) {
    waiting.delete(at)
    const line = lines[at]
    while (line && line.hidden > 0 && (line.hidden === 1 || line.sum < line.hidden + threshold - 2)) {
      const cell = choose(line)
      if (cell === null) break
      hide(cell)
    }
  }
}

/** A cell to hide beside one that can be worked out. */
function companion(cell: number, own: LinesOf, lines: readonly Line[], choose: (line: Line) => number | null): number | null {
  for (const ids of own) {
    const line = lines[ids[cell] as number]
    const beside = line ? choose(line) : null
    if (beside !== null) return beside
  }
  return null
}

const isLess = (values: Float64Array, a: number, b: number): boolean => (values[a] as number) < (values[b] as number)
